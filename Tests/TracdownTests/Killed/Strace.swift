import Foundation
import Testing

/// The program with a fault at one of its system calls, where strace is installed and may be used.
enum Strace {
  /// What happens at the call.
  enum Fault: String {
    case kill = "signal=SIGKILL"
    case fullDisk = "error=ENOSPC"
    case noLocks = "error=EOPNOTSUPP"
  }

  static let skipped: Comment = "strace is not installed, or may not be used here"
  static let isHere: Bool = (try? trace(["-o", "/dev/null", "true"])) == 0

  /// - Parameter number: of the calls of one thread; 1: the first. nil means all of them.
  static func run(
    _ fault: Fault, at call: String, _ number: Int?, _ arguments: [String]
  ) throws -> Tool.Result {
    try Tool.run(
      arguments,
      by: [
        "strace", "-f", "-qqq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
        "inject=\(call):\(fault.rawValue)" + (number.map { ":when=\($0)" } ?? ""),
      ])
  }

  /// How often the thread that does so most makes each call.
  static func counts(_ calls: [String], _ arguments: [String]) throws -> [String: Int] {
    let file = FileManager.default.temporaryDirectory.appending(path: "strace-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    _ = try Tool.run(
      arguments,
      by: ["strace", "-f", "-qqq", "-o", file, "-e", "trace=" + calls.joined(separator: ",")])
    var counts: [String: [Substring: Int]] = [:]
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2,
        let call = calls.first(where: { words[1].drop { $0 == " " }.hasPrefix($0 + "(") })
      else { continue }
      counts[call, default: [:]][words[0], default: 0] += 1
    }
    return counts.compactMapValues { $0.values.max() }
  }

  private static func trace(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["strace"] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
