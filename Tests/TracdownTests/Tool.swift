import Foundation

/// The built program, run as a user runs it.
enum Tool {
  struct Result {
    var code: Int32
    var output: String
    var messages: String
  }

  /// It stands beside the tests in the build folder.
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
  ///   - runner: a command that runs what stands behind it: `["setpriv", "--reuid=65534"]`.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil,
    by runner: [String] = []
  ) throws -> Result {
    let process = Process()
    process.executableURL = runner.isEmpty ? executable : URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = runner.isEmpty ? arguments : runner + [executable.path] + arguments
    if let environment { process.environment = environment }
    let (standardInput, output, messages) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    // Small enough for a pipe to hold.
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: result, as: UTF8.self),
      messages: String(decoding: said, as: UTF8.self))
  }
}
