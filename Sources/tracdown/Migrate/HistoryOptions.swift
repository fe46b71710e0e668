import ArgumentParser
import Basics
import Files
import Git
import Migration
import Settings
import Stores

/// Where the history of an environment goes.
struct HistoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write each version of each page as a commit to this repository, which is created if needed. "
        + "SOURCE must be a Trac environment or its trac.db; DEST is not needed.",
      valueName: "repo"), completion: .directory)
  var git: String?

  @Option(
    help: ArgumentHelp(
      "The branch to append to or create. (default: the one that is checked out; main in a new repository)",
      valueName: "name"))
  var branch: String?

  @Option(
    help: ArgumentHelp(
      "The authors file, one login per line as in git-svn: login = Name <mail>.",
      valueName: "file"), completion: .file())
  var authors: String?

  @Option(
    help: ArgumentHelp(
      "Write a template for --authors with all logins, to be filled in.", valueName: "file"),
    completion: .file())
  var writeAuthors: String?

  @Option(
    help: ArgumentHelp(
      "Combine successive edits of a page by the same author within this time into one commit: 30m, 2h, 1d.",
      valueName: "duration"))
  var squash: String?

  @Flag(
    help:
      "Update the working tree if the branch is checked out and has no uncommitted changes.")
  var checkout = false

  func validate() throws {
    if squash != nil, squashSeconds == nil {
      throw ValidationError("--squash takes a number and a unit (s, m, h, or d): 30m, 2h, 1d.")
    }
    guard git == nil else { return }
    for (option, isGiven) in [
      ("--branch", branch != nil), ("--authors", authors != nil), ("--squash", squash != nil),
      ("--checkout", checkout),
    ] where isGiven {
      throw ValidationError("\(option) requires --git REPO.")
    }
  }

  /// `30m` → 1800
  private var squashSeconds: Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
    guard let squash, let unit = squash.last, let seconds = units[unit],
      let number = Int(squash.dropLast()), number > 0, number < 100_000
    else { return nil }
    return number * seconds
  }

  /// nil if no history is wanted.
  func request(options: [UInt8]) throws -> HistoryRequest? {
    guard let git else { return nil }
    var request = HistoryRequest(repository: git)
    request.branch = branch
    request.squash = squashSeconds
    request.checksOut = checkout
    request.options = options
    if let authors {
      request.authors = try Authors(contentsOf: Path(authors))
      request.options += try Descriptor.file(Path(authors), followingLinks: true).readAll()
    }
    return request
  }

  /// Writes the file of `--write-authors`; one that is there stays.
  func writeAuthors(_ source: String, _ database: String?) throws {
    guard let file = writeAuthors else { return }
    guard let environment = try TracEnvironment.open(source, database: database) else {
      throw Failure(
        "'\(source)' contains no history: --write-authors needs a Trac environment or its trac.db.")
    }
    if try Path(file).status() != nil {
      throw Failure(
        "'\(file)' already exists and may have been filled in. Give another file.")
    }
    let text = Authors.template(
      environment.versions.map(\.author) + environment.uploads.map(\.author),
      names: environment.people())
    try OutputFile(file).write(Array(text.utf8))
    Console.message(
      "Wrote \(file). Fill in names and email addresses, then pass it with --authors.\n")
  }
}

/// What a history depends on besides its source: the command line, and the bytes of the files that it names.
enum HistoryInputs {
  /// - Parameter places: SOURCE and DEST: where they are does not matter.
  static func bytes(besides places: [String], settings: String) -> [UInt8] {
    var bytes = Array(Version.text.utf8)
    var isValue = false
    for argument in CommandLine.arguments.dropFirst() {
      defer { isValue = withValue.contains(argument) }
      // How it is told changes nothing of what is written.
      if isValue || places.contains(argument)
        || silent.contains(where: { argument == $0 || argument.hasPrefix($0 + "=") })
      {
        continue
      }
      bytes += Array(argument.utf8) + [0]
      let value =
        argument.hasPrefix("--")
        ? argument.split(separator: "=", maxSplits: 1).last.map(String.init) : argument
      if let value { bytes += contents(value) }
    }
    return bytes + contents(settings + "/" + SettingsFile.name)
  }

  private static let withValue: Set = [
    "--database", "--fail-on", "--report", "--jobs", "--git", "--branch", "--redirects",
    "--site-url",
  ]
  private static let silent = withValue.union(["--quiet", "--no-color", "--checkout"])

  private static func contents(_ file: String) -> [UInt8] {
    let path = Path(file)
    guard let status = try? path.status(), status.kind == .file else { return [] }
    return (try? Descriptor.file(path, followingLinks: true).readAll()) ?? []
  }
}

/// The result of a history, and what its user may have to do.
enum HistorySummary {
  /// One line.
  static func text(_ history: HistoryResult, _ repository: String) -> String {
    let place = "\(history.branch) in \(repository)"
    let tip = history.tip.map { " (\($0.abbreviated))" } ?? ""
    return history.isUpToDate
      ? "Nothing has changed: \(place)\(tip) is up to date.\n"
      : "History      \(history.versions) versions and \(history.uploads) uploads in \(history.commits) commits on \(place)\(tip)\n"
  }

  /// What to do next; empty if nothing.
  static func advice(_ history: HistoryResult, _ repository: String) -> String {
    guard history.isWorkingTreeBehind else { return "" }
    return """
      The files in \(repository) were not updated. To update them: git -C \(repository) reset --hard
      (or run this command again with --checkout)\n
      """
  }
}
