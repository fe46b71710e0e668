import FoundationEssentials

/// A folder of its own for one test, removed when the test is over.
///
///     let folder = try TestFolder(["docs/README.md": "# Harbour\n"])
package final class TestFolder {
  /// Its path, absolute.
  package let path: String

  /// An empty one.
  package init() throws {
    path = "\(FileManager.default.temporaryDirectory.path)/tracdown-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Files with their texts, folders on the way included.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  /// Writes a text, folders on the way included.
  package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Writes a file, folders on the way included.
  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Makes a folder, with those on the way.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Removes a file, or a folder with all that is in it.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// What a file holds, in UTF-8; nil if there is no file.
  package func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// All files below it, hidden ones too.
  package func files() throws -> [String] { try all().filter { text($0) != nil } }

  /// All files and folders below it.
  package func all() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// The path of something in it.
  package subscript(_ name: String) -> String { "\(path)/\(name)" }
}
