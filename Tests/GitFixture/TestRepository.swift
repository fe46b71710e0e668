import Foundation

/// A git repository of its own for one test, made by `git` with fixed dates and removed when the test is over.
///
///     let repository = try TestRepository(["README.md": "# Harbour\n"], date: "2024-03-01")
package final class TestRepository {
  /// Its folder, absolute.
  package let path: String
  private let home: String

  /// Without a commit.
  package init(_ options: String...) throws {
    home = "\(FileManager.default.temporaryDirectory.path)/tracdown-git-\(UUID().uuidString)"
    path = "\(home)/work"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git(["init", "--quiet", "--initial-branch=main"] + options)
  }

  /// With one commit of some files.
  package convenience init(_ files: [String: String], date: String) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
    try commit(date)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// The path of something in it.
  package subscript(_ name: String) -> String { "\(path)/\(name)" }

  /// A path next to it, for clones.
  package func beside(_ name: String) -> String { "\(home)/\(name)" }

  /// Writes a file, folders on the way included.
  package func write(_ name: String, _ text: String) throws {
    let folder = (self[name] as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: self[name]))
  }

  /// Removes a file or a folder.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self[name])
  }

  /// Commits all that is not ignored, and returns the commit's id.
  ///
  /// - Parameters:
  ///   - date: `2024-03-01`, noon UTC, of author and committer.
  ///   - authored: when it was written, if that is another day.
  @discardableResult
  package func commit(_ date: String, authored: String? = nil) throws -> String {
    try git(["add", "--all"])
    try git(["commit", "--quiet", "--allow-empty", "-m", "change"], date: date, authored: authored)
    return try git(["rev-parse", "HEAD"])
  }

  /// Runs git in the repository and returns what it prints, without the line end.
  @discardableResult
  package func git(
    _ arguments: [String], date: String = "2024-01-01", authored: String? = nil,
    input: [UInt8] = []
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = URL(filePath: path)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    environment.merge([
      "HOME": home, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org",
      "GIT_AUTHOR_DATE": "\(authored ?? date)T12:00:00+0000",
      "GIT_COMMITTER_DATE": "\(date)T12:00:00+0000",
    ]) { $1 }
    process.environment = environment
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try standardInput.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(command: arguments, status: process.terminationStatus)
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// git said no.
  package struct Failure: Error {
    let command: [String]
    let status: Int32
  }
}
