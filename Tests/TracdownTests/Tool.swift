import Foundation

/// The built program, run as a user runs it.
enum Tool {
  struct Result {
    var code: Int32
    var output: String
    var messages: String
  }

  /// It is next to the tests in the build folder.
  private static let executable: URL = {
    let runner = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = runner.deletingLastPathComponent()
    while folder.path != "/" {
      let tool = folder.appendingPathComponent("tracdown")
      if (try? tool.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
        return tool
      }
      folder.deleteLastPathComponent()
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.appendingPathComponent(".build/debug/tracdown")
  }()

  /// Starts it and does not wait; what it says is lost.
  static func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// - Parameters:
  ///   - environment: replaces that of the tests.
  ///   - runner: a command that runs what follows it: `["setpriv", "--reuid=65534"]`.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil,
    by runner: [String] = []
  ) throws -> Result {
    let process = Process()
    process.executableURL = runner.isEmpty ? executable : URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = runner.isEmpty ? arguments : runner + [executable.path] + arguments
    if let environment { process.environment = environment }
    // Files, not pipes: a pipe that is full stops the program, and one that nobody reads stops the tests.
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func stream(_ name: String, _ content: String = "") throws -> URL {
      let file = folder.appendingPathComponent(name)
      try Data(content.utf8).write(to: file)
      return file
    }
    let (output, messages) = (try stream("output"), try stream("messages"))
    process.standardInput = try FileHandle(forReadingFrom: stream("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }
}
