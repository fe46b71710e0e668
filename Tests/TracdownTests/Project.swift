import Foundation

/// A project in a folder of its own, in git or not, which goes away with the test.
final class Project {
  let folder: URL
  private let isOwn: Bool

  init(_ files: [String: String] = [:]) throws {
    isOwn = true
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-project-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  /// A folder that belongs to another project.
  static func existing(_ path: String) -> Project { Project(folder: URL(fileURLWithPath: path)) }

  private init(folder: URL) {
    self.folder = folder
    isOwn = false
  }

  deinit { if isOwn { try? FileManager.default.removeItem(at: folder) } }

  var path: String { folder.path }

  func write(_ text: String, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// Commits all files as they are, at a given day.
  func commit(_ message: String, on day: String, isEmpty: Bool = false) throws {
    if !FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path) {
      try git(["init", "-q", "-b", "main"])
    }
    try git(["add", "-A"])
    try git(["commit", "-q", "-m", message] + (isEmpty ? ["--allow-empty"] : []), day: day)
  }

  @discardableResult
  func git(_ arguments: [String], day: String = "2024-01-01") throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    for who in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(who)_NAME"] = "Ada"
      environment["GIT_\(who)_EMAIL"] = "ada@example.org"
      environment["GIT_\(who)_DATE"] = "\(day)T12:00:00Z"
    }
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    environment["GIT_CONFIG_NOSYSTEM"] = "1"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GitFailed(output: text) }
    return text
  }

  struct GitFailed: Error {
    var output: String
  }

  /// A project with nothing to say about.
  static let good: [String: String] = [
    "README.md": """
    # Tidetable

    Shows the tides of the quay. [Changes](CHANGELOG.md), [plans](ROADMAP.md), [how to work on it](CONTRIBUTING.md).

    ## Installation

    You need Python 3.9 or newer. Then fetch the code and its libraries, and start it:

    ```sh
    git clone https://git.example.org/tidetable
    pip install -r requirements.txt
    python -m tidetable
    ```

    1. Open the page in a browser.
    2. Look whether the tides are those of today.

    ## Getting help

    Ask in the chat, #quay on irc.example.org, or write to <crew@quay.example>. Questions are welcome at any hour.
    """,
    "CONTRIBUTING.md": """
    # Contributing

    Everybody may contribute. Open an issue first, so that nobody works twice.

    1. Fork the repository and make a branch.
    2. Write the change and its tests, in the style of the code around it.
    3. Run `make test` until it passes, then push the branch and open a pull request.
    4. Somebody reviews it within a week.

    ## Running tests

    ```sh
    make test
    ```

    ## Releasing

    1. Set the version in `setup.py` and add it to the changelog.
    2. Tag the commit: `git tag v1.2.0 && git push --tags`.
    3. The pipeline builds the package and publishes it.
    """,
    "CHANGELOG.md": """
    # Changelog

    ## 1.1.0 - 2024-03-01

    - Ferries that the wind cancels are struck through.
    - Tides for the whole week.

    ## 1.0.0 - 2024-01-15

    - First release.
    """,
    "ROADMAP.md": """
    # Roadmap

    Now, for the spring of 2024: the ferry line to the islands gets a board of its own. The data is there already.

    - Next, in the summer of 2024: warnings when a ferry is cancelled
    - Next: the board in two more languages, English and Finnish
    - Later: forecasts of the wind for three days, made from the same gauge that we have

    We will not sell tickets, because there are people who do that well.
    """,
    "LICENSE": """
    MIT License

    Copyright (c) 2024 Ada

    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
    documentation files (the "Software"), to deal in the Software without restriction, including without limitation
    the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
    to permit persons to whom the Software is furnished to do so, subject to the following conditions:

    The above copyright notice and this permission notice shall be included in all copies or substantial portions of
    the Software.

    THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
    """,
    "tidetable.py": "print('high')\n",
  ]
}
