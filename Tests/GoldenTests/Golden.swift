import Foundation
import Testing

/// Expected output that is in files. `TRACDOWN_GOLDEN=write` renews it in the project (`make golden`), a path of a
/// copy renews that one, to be compared with the project (`make check`).
enum Golden {
  private static let mode = ProcessInfo.processInfo.environment["TRACDOWN_GOLDEN"]

  /// Whether the files are to be written, not compared.
  static let isWritten = mode != nil

  /// Where `Fixtures`, `docs` and `rules` are.
  static let root =
    if let mode, mode != "write" {
      URL(fileURLWithPath: mode, isDirectory: true)
    } else {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    }

  static let fixtures = root.appendingPathComponent("Fixtures")

  /// Compares or writes a whole file.
  ///
  /// - Parameter document: its path in the project.
  static func compare(_ document: String, whole bytes: [UInt8]) throws {
    let file = root.appendingPathComponent(document)
    if isWritten { return try Data(bytes).write(to: file) }
    #expect(try Data(contentsOf: file) == Data(bytes), "\(document) is out of date: make golden")
  }

  /// Compares or writes what is in a document between `<!-- NAME -->` and the next `<!-- end -->`.
  ///
  /// - Parameter document: its path in the project.
  static func compare(_ document: String, sections: [String: String]) throws {
    let file = root.appendingPathComponent(document)
    let text = try String(contentsOf: file, encoding: .utf8)
    var made = text
    for (name, section) in sections {
      let start = try #require(made.range(of: "<!-- \(name) -->\n"), "\(document) lacks \(name)")
      let rest = start.upperBound..<made.endIndex
      let end = try #require(made.range(of: "<!-- end -->", range: rest))
      made.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n\(section)\n\n")
    }
    if isWritten { return try Data(made.utf8).write(to: file) }
    #expect(text == made, "\(document) is out of date: make golden")
  }
}
