/// DEST: the folder that a migration writes.
///
/// Each file is written whole or not at all; nothing is written outside of the folder, nor through a symbolic
/// link inside it. Files are named by their path in DEST: `A/B.md`. May be used from several threads at once, as long as
/// no two write one file.
package struct OutputFolder: OutputTree {
  /// As typed, relative to the working directory unless it begins with `/`.
  package let path: Path
  private let openFolders = OpenFolders()

  /// Touches nothing: the folder need not exist.
  package init(_ path: String) { self.path = Path(path) }

  /// The same for a path that the file system gave.
  package init(_ path: Path) { self.path = path }

  /// Whether a path names a file in DEST: relative, without `.`, `..`, empty parts and NUL.
  package static func isInside(_ file: String) -> Bool {
    let bytes = file.utf8.span
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != UInt8(ascii: "/") {
        if bytes[index] == 0 { return false }
        continue
      }
      // Empty, `.`, or `..`.
      let part = start..<index
      if part.count <= 2, part.allSatisfy({ bytes[$0] == UInt8(ascii: ".") }) { return false }
      start = index + 1
    }
    return true
  }

  // MARK: Reading

  /// What is at a path now, without following links.
  package func existing(_ file: String) throws(SystemError) -> ExistingFile {
    try existing(file, expecting: nil)
  }

  /// See `OutputTree`.
  package func existing(
    _ file: String, like bytes: [UInt8], _ hash: ContentHash
  ) throws(SystemError) -> ExistingFile {
    try existing(file, expecting: (bytes, hash))
  }

  private func existing(
    _ file: String, expecting expected: (bytes: [UInt8], hash: ContentHash)?
  ) throws(SystemError) -> ExistingFile {
    let parts = try parts(of: file)
    do throws(SystemError) {
      let folder = try open(Array(parts.dropLast()), making: false)
      guard let status = try folder.descriptor.status(of: parts[parts.count - 1]) else {
        return .nothing
      }
      guard status.kind == .file else { return .other }
      let open = try folder.descriptor.file(named: parts[parts.count - 1])
      if let expected, expected.bytes.count == status.size {
        let bytes = try open.readAll()
        let hash = bytes == expected.bytes ? expected.hash : ContentHash(bytes)
        return .file(hash, size: status.size)
      }
      return .file(try ContentHash(of: open), size: status.size)
    } catch {
      if error.isLinkOrFile { return .other }
      if error.isMissing { return .nothing }
      throw error
    }
  }

  /// The bytes of a file in DEST; nil where there is none.
  package func read(_ file: String) throws(SystemError) -> [UInt8]? {
    let parts = try parts(of: file)
    do throws(SystemError) {
      return try open(Array(parts.dropLast()), making: false).descriptor
        .file(named: parts[parts.count - 1]).readAll()
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  // MARK: Writing

  /// Writes a file in one step, and the folders on its way.
  package func write(_ bytes: [UInt8], to file: String) throws(SystemError) {
    try write(to: file) { (new: borrowing Descriptor) throws(SystemError) in
      try new.writeBytes(bytes)
    }
  }

  /// The permissions of a file.
  func permissions(of file: String) throws(SystemError) -> UInt32 {
    let parts = try parts(of: file)
    return try open(Array(parts.dropLast()), making: false).descriptor
      .file(named: parts[parts.count - 1]).status().permissions
  }

  /// Writes a file in one step, piece by piece; if `fill` throws, nothing is left.
  package func write(
    to file: String, _ fill: (borrowing Descriptor) throws(SystemError) -> Void
  ) throws(SystemError) {
    let parts = try parts(of: file)
    let folder = try open(Array(parts.dropLast()), making: true)
    let name = parts[parts.count - 1]
    let temporary = TemporaryName.of(name)
    let new = try folder.descriptor.temporaryFile(named: temporary)
    do throws(SystemError) {
      try fill(new)
      try folder.descriptor.rename(temporary, into: folder.descriptor, as: name)
    } catch {
      try? folder.descriptor.remove(temporary)
      throw error
    }
  }

  /// Copies a file byte for byte, in one step and in pieces.
  /// - Returns: the hash of what was copied.
  @discardableResult
  package func copy(_ source: Path, to file: String) throws(SystemError) -> ContentHash {
    try copy(source, to: file, permissions: nil)
  }

  /// - Parameter permissions: nil means those of any new file.
  @discardableResult
  func copy(
    _ source: Path, to file: String, permissions: UInt32?
  ) throws(SystemError) -> ContentHash {
    var hash: ContentHash?
    try write(to: file) { (new: borrowing Descriptor) throws(SystemError) in
      hash = try new.writeAll(of: Descriptor.file(source))
      if let permissions { try new.setPermissions(permissions) }
    }
    return hash ?? ContentHash([])
  }

  /// Removes a file, and the folders that are empty then. One that is gone already is fine.
  package func remove(_ file: String) throws(SystemError) {
    var parts = try parts(of: file)
    do throws(SystemError) {
      try open(Array(parts.dropLast()), making: false).descriptor.remove(parts[parts.count - 1])
    } catch {
      if !error.isMissing { throw error }
    }
    while parts.count > 1 {
      parts.removeLast()
      do throws(SystemError) {
        try open(Array(parts.dropLast()), making: false).descriptor
          .remove(parts[parts.count - 1], isFolder: true)
      } catch {
        // A folder that holds something else stays; one that is gone may have been the last in the one above.
        if !error.isMissing { return }
      }
    }
  }

  // MARK: Steps

  private func parts(of file: String) throws(SystemError) -> [[UInt8]] {
    guard OutputFolder.isInside(file) else {
      throw SystemError.outside(path.appending(file))
    }
    return Path(file).parts.map { Array($0) }
  }

  /// Throws where no file can come to a path: somebody may not write there, or a file is where a folder must be.
  func checkPlace(of file: String) throws(SystemError) {
    let parts = try parts(of: file)
    try openFolders.nearest(path, Array(parts.dropLast())).folder.descriptor
      .checkWritable(for: parts[parts.count - 1])
  }

  /// Moves a file from another folder to its place, over what is there; folders on its way are made.
  func take(
    _ name: [UInt8], from folder: borrowing Descriptor, as file: String
  ) throws(SystemError) {
    let parts = try parts(of: file)
    try folder.rename(
      name, into: open(Array(parts.dropLast()), making: true).descriptor, as: parts[parts.count - 1]
    )
  }

  /// The folder at the end of a way.
  private func open(
    _ way: [[UInt8]], making: Bool
  ) throws(SystemError) -> OpenFolders.Folder {
    if making { try makeRoot() }
    var found = try openFolders.nearest(path, way)
    while let missing = found.missing {
      guard making else { throw missing }
      try found.folder.descriptor.makeFolder(named: way[found.depth])
      found = try openFolders.nearest(path, way)
    }
    return found.folder
  }

  /// Makes DEST and the folders above it.
  package func makeRoot() throws(SystemError) {
    if try path.status() != nil { return }
    var done = Path(bytes: path.bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : [0x2E])
    for part in path.parts {
      let next = done.appending(Array(part))
      if try next.status() == nil { try Descriptor.folder(done).makeFolder(named: Array(part)) }
      done = next
    }
  }
}
