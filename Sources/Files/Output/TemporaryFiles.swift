import Synchronization

/// Names of unfinished files and folders; a file with such a name is never a document.
package enum TemporaryName {
  /// What the names of temporary files begin with.
  package static let prefix = Array(".tracdown-".utf8)

  private static let count = Atomic<Int>(0)

  /// `.tracdown-44bc2cf5ad770999`, next to the finished file. It follows from that file's name, so the next run finds what
  /// a killed one left there.
  package static func of(_ name: [UInt8]) -> [UInt8] { prefix + ContentHash(name).description.utf8 }

  /// `.tracdown-4711-12`, for a folder that no other process uses.
  package static func next() -> [UInt8] {
    let number = count.add(1, ordering: .relaxed).newValue
    return prefix + "\(ProcessEnvironment.processIdentifier)-\(number)".utf8
  }
}

// Files and folders that are not finished yet, next to the place where they will be. Who makes one holds its lock; one whose
// lock is free was left by a run that was killed, and makes room.
extension Descriptor {
  /// Makes a file that is locked as long as it is open.
  ///
  /// - Throws: also where another process has its lock.
  package func temporaryFile(named name: [UInt8]) throws(SystemError) -> Descriptor {
    // Whoever takes a file for a leftover may be about to remove it: then there is another try.
    for _ in 0..<100 {
      do throws(SystemError) {
        let new = try newFile(named: name)
        if try new.lock() != .busy, try isFile(new, named: name) { return new }
      } catch {
        if !error.isThere { throw error }
        try removeLeftover(name)
      }
    }
    throw .busy(path.appending(name))
  }

  /// Removes what a killed run left; nothing, if it is gone.
  ///
  /// - Throws: where another process has its lock.
  package func removeLeftover(_ name: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      let old = try file(named: name)
      if try old.lock() == .busy { throw SystemError.busy(path.appending(name)) }
      if try isFile(old, named: name) { try remove(name) }
    } catch {
      if !error.isMissing { throw error }
    }
  }

  /// The same for a folder.
  package func temporaryFolder(named name: [UInt8]) throws(SystemError) -> Descriptor {
    if try status(of: name) != nil {
      let old = try folder(named: name)
      if try old.lock() == .busy { throw .busy(path.appending(name)) }
      try old.removeContents()
      try remove(name, isFolder: true)
    }
    try makeFolder(named: name)
    let new = try folder(named: name)
    if try new.lock() == .busy { throw .busy(path.appending(name)) }
    return new
  }

  /// Removes all that is in this folder; links are not followed.
  package func removeContents() throws(SystemError) {
    for (name, kind) in try list() {
      if kind == .folder { try folder(named: name).removeContents() }
      try remove(name, isFolder: kind == .folder)
    }
  }

  /// Writes what another file holds, in pieces.
  ///
  /// - Returns: the hash of all of it.
  package func writeAll(of file: borrowing Descriptor) throws(SystemError) -> ContentHash {
    var hash = XXH64()
    while true {
      let bytes = try file.readBytes(upTo: 1 << 18)
      if bytes.isEmpty { return ContentHash(value: hash.finish()) }
      hash.update(bytes)
      try writeBytes(bytes)
    }
  }

  /// Whether a name in this folder is still that of an open file.
  func isFile(_ file: borrowing Descriptor, named name: [UInt8]) throws(SystemError) -> Bool {
    try status(of: name)?.identity == file.status().identity
  }
}
