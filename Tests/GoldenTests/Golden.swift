import Foundation

/// Expected output that lies in files, renewed by `make golden`.
enum Golden {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// Whether the files are to be written, not compared.
  static let isWritten = ProcessInfo.processInfo.environment["TRACDOWN_GOLDEN"] == "write"
}
