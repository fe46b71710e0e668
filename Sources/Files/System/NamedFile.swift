/// Reads files that are specified somewhere other than the command line: in settings or a `trac.ini`.
///
/// Whoever wrote such a file need not be the person who runs the program: a pull request brings its own settings. So
/// only regular files of a limited size are read. A device has no end, and a FIFO waits for a writer for ever.
package enum NamedFile {
  /// In bytes: 64 MiB.
  package static let mostBytes = 64 << 20

  /// The contents of the file. What is open is checked, not what the path named a moment before.
  ///
  /// - Parameters:
  ///   - most: more bytes than that are refused.
  ///   - folder: the file must be below it once symbolic links are resolved; nil means anywhere.
  /// - Throws: where the file cannot be read, is not a regular one, is too large, or is outside the folder.
  package static func read(
    _ path: Path, atMost most: Int = mostBytes, below folder: Path? = nil
  ) throws(SystemError) -> [UInt8] {
    let file = try open(path, atMost: most, below: folder)
    // One byte more than the size: the read that meets the end then needs no second buffer.
    var bytes = try file.readBytes(upTo: max(try file.status().size + 1, 4096))
    while true {
      // It may have grown since, and what `/proc` shows has no size.
      guard bytes.count <= most else { throw SystemError.tooLarge(path, most: most) }
      let more = try file.readBytes(upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Refuses what `read` would refuse, for a file that somebody else reads later.
  ///
  /// - Throws: as `read` does.
  package static func check(
    _ path: Path, atMost most: Int = mostBytes, below folder: Path? = nil
  ) throws(SystemError) {
    _ = try open(path, atMost: most, below: folder)
  }

  private static func open(
    _ path: Path, atMost most: Int, below folder: Path?
  ) throws(SystemError) -> Descriptor {
    let file: Descriptor
    if let folder {
      // No link is followed again when the resolved path is opened.
      file = try Descriptor.file(try resolve(path, below: folder))
    } else {
      file = try Descriptor.file(path, followingLinks: true)
    }
    let status = try file.status()
    guard status.kind == .file else { throw SystemError.notRegular(path) }
    guard status.size <= most else { throw SystemError.tooLarge(path, most: most) }
    return file
  }

  /// Where the path leads, symbolic links resolved: a file or a folder in another folder.
  ///
  /// - Throws: where nothing is there, or where it is outside. Of what is outside nobody learns whether it exists.
  package static func resolve(_ path: Path, below folder: Path) throws(SystemError) -> Path {
    guard let way = folder.way(to: path), way.first != Array("..".utf8) else {
      throw SystemError.notBelow(folder, path)
    }
    guard let target = path.resolved else { throw SystemError.nothing(at: path) }
    return target
  }
}

/// Who named a file, and so which files may be read.
package enum FileAccess: Hashable, Sendable {
  /// The command line: it may name anything, a pipe too.
  case typed
  /// A file that may be somebody else's, such as settings: only regular files of a limited size, and only those below a
  /// folder; nil means anywhere.
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
