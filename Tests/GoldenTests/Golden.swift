import Foundation

/// Expected output that lies in files. `TRACDOWN_GOLDEN=write` renews it in the project (`make golden`), a path of a
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
}
