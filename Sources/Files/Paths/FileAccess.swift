/// Who named a file, and so which files may be read.
package enum FileAccess: Hashable, Sendable {
  /// The command line: it may name anything, a pipe too.
  case typed
  /// A file that may be somebody else's, such as settings: only regular files of a limited size, and only those below a
  /// folder; nil: anywhere.
  case named(below: Path?)

  /// The contents of a file.
  ///
  /// - Throws: where it cannot be read, or may not be.
  package func read(_ path: Path) throws(SystemError) -> [UInt8] {
    switch self {
    case .typed: try Descriptor.file(path, followingLinks: true).readAll()
    case .named(let folder): try NamedFile.read(path, below: folder)
    }
  }

  /// Refuses what `read` would refuse, for a file that is read later; what the command line names is not looked at.
  ///
  /// - Throws: where it cannot be read, or may not be.
  package func check(_ path: Path) throws(SystemError) {
    if case .named(let folder) = self { try NamedFile.check(path, below: folder) }
  }

  /// Refuses a folder that may not be read.
  ///
  /// - Throws: where it is not there, or outside.
  package func check(folder path: Path) throws(SystemError) {
    if case .named(let folder?) = self { _ = try NamedFile.resolve(path, below: folder) }
  }
}
