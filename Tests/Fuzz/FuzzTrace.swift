import Foundation

/// A file that holds the seed that a property is trying: it stays where the process crashes.
struct FuzzTrace: Sendable {
  private let path: String
  private let file: FileHandle

  /// Nothing where the folder is not there.
  init?(folder: String) {
    path = "\(folder)/\(UUID().uuidString)"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { return nil }
    self.file = file
  }

  func write(_ line: String) {
    try? file.seek(toOffset: 0)
    try? file.write(contentsOf: Data(line.utf8))
    try? file.truncate(atOffset: UInt64(line.utf8.count))
  }

  func remove() {
    try? file.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}
