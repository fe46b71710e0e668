import Basics
import Files

// Runs that write commits of their own and files of a working tree, one at a time.
extension GitRepository {
  private static let index = Array("index".utf8)
  private static let indexLock = Array("index.lock".utf8)

  /// Keeps other runs from writing here, and takes away what one that was killed left: the lock of the index, packs that
  /// were not finished.
  ///
  /// - Throws: `RunError`, `GitError`.
  package func beginRun() throws -> RunFolder {
    let place = try ask { (handle) in handle.gitFolder }
    let run = try RunFolder(in: place)
    do throws(SystemError) {
      let folder = try Descriptor.folder(place)
      if run.isOwnLock(Self.indexLock, in: folder) { try folder.remove(Self.indexLock) }
      try run.clear()
    } catch {
      throw GitError.unwritable(repository: path.text, reason: error.reason)
    }
    PackObjects.removeLeftovers(in: try commonFolder)
    return run
  }

  /// Lets files and index show another commit, under the lock of the index: git itself keeps away meanwhile.
  ///
  /// libgit2 writes the index into the folder of the run, so that a lock that a killed run leaves is known for its own.
  func checkOut(_ new: ObjectID, from old: ObjectID?, run: RunFolder) throws(GitError) {
    let place = try ask { (handle) in handle.gitFolder }
    do {
      let folder = try Descriptor.folder(place)
      try run.makeLock(Self.indexLock, in: folder)
      defer { try? folder.remove(Self.indexLock) }
      let number = try run.lastNumber() + 1
      if try folder.status(of: Self.index) != nil {
        _ = try run.newFile(number).writeAll(of: folder.file(named: Self.index))
      }
      try ask { (handle) throws(GitError) in
        try handle.checkOut(new, from: old, index: run.path(number))
      }
      try run.move(number, to: "index", in: OutputFolder(place))
    } catch let error as GitError {
      throw error
    } catch let error as SystemError where error.isThere {
      throw .indexLocked(repository: path.text, reason: "the index is locked")
    } catch {
      throw .notCheckedOut(repository: path.text, reason: "\(error)")
    }
  }
}

// git makes `refs/heads/main.lock` before it moves a branch, writes the new commit into it and renames it to the branch
// (gitrepository-layout). Who is killed in between leaves it there, and git itself never removes it.
extension GitRepository {
  /// How long a lock is looked at, in seconds. git holds one for the blink of an eye.
  private static let patience = 2.0

  /// Removes the lock that a killed run left on a branch: it stays as it is, and is empty or names a commit that this
  /// program wrote. Those of others stay.
  ///
  /// - Parameter reference: `refs/heads/main`.
  /// - Returns: whether there is no lock now.
  func isFreed(_ reference: String) throws(GitError) -> Bool {
    let place = try commonFolder.appending(reference + ".lock")
    guard let folder = try? Descriptor.folder(place.parent), let name = place.parts.last else {
      return true
    }
    let first = lock(Array(name), in: folder)
    guard let first else { return true }
    let start = ProcessEnvironment.seconds
    while ProcessEnvironment.seconds < start + Self.patience {
      ProcessEnvironment.wait(milliseconds: 100)
      guard let now = lock(Array(name), in: folder) else { return true }
      if now != first { return false }
    }
    guard first.isOurs else { return false }
    return (try? folder.remove(Array(name))) != nil
  }

  private struct Lock: Equatable {
    var status: FileStatus
    var isOurs: Bool
  }

  private func lock(_ name: [UInt8], in folder: borrowing Descriptor) -> Lock? {
    guard let status = try? folder.status(of: name) else { return nil }
    guard status.kind == .file, let file = try? folder.file(named: name),
      let bytes = try? file.readBytes(upTo: 100)
    else { return Lock(status: status, isOurs: false) }
    if bytes.isEmpty { return Lock(status: status, isOurs: true) }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard let id = ObjectID(line), let message = try? message(of: id) else {
      return Lock(status: status, isOurs: false)
    }
    let trailers = CommitTrailers(message: message).lines
    return Lock(
      status: status,
      isOurs: trailers.contains { $0.key.hasPrefix("Trac-") || $0.key.hasPrefix("Tracdown-") })
  }
}

/// The lines at the end of a commit's message that programs read: `Trac-Page: A/B` (git-interpret-trailers).
///
/// They are a paragraph of their own, always the last: whatever the text before it holds, it is not read as trailers.
package struct CommitTrailers: Hashable, Sendable {
  /// In the order of the message.
  package private(set) var lines: [(key: String, value: String)] = []

  /// Nothing yet.
  package init() {}

  /// Adds one. What would end its line is percent-encoded, and so is the sign that says so.
  package mutating func add(_ key: String, _ value: String) {
    lines.append((key, value))
  }

  /// The value of the last one of that name.
  package subscript(key: String) -> String? { lines.last { $0.key == key }?.value }

  /// A message with these at its end; they are its only paragraph where the text is empty.
  package func message(_ text: String) -> String {
    let block = lines.map { "\($0.key): \(Self.encoded($0.value))\n" }.joined()
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isWhitespace {
      end = text.index(before: end)
    }
    return text[..<end] + (end == text.startIndex ? "" : "\n\n") + block
  }

  /// Those of a message: its last paragraph, if all its lines are trailers.
  package init(message: [UInt8]) {
    var rest = message[...]
    while rest.last == 0x0A { rest.removeLast() }
    var lines: [(String, String)] = []
    while !rest.isEmpty {
      let start = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.startIndex
      let line = rest[start...]
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line[start..<colon].allSatisfy(Self.isKey),
        line[colon...].starts(with: ": ".utf8)
      else { return }
      lines.append(
        (
          String(decoding: line[start..<colon], as: UTF8.self),
          Self.decoded(String(decoding: line[(colon + 2)...], as: UTF8.self))
        ))
      rest = rest[..<max(rest.startIndex, start - 1)]
      if start == message.startIndex { break }
    }
    self.lines = lines.reversed()
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-")
  }

  private static func encoded(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      if scalar.properties.generalCategory == .control || scalar == "%" {
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          result += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func decoded(_ value: String) -> String {
    String(decoding: PercentCoding.decode(Array(value.utf8)), as: UTF8.self)
  }

  package static func == (one: CommitTrailers, other: CommitTrailers) -> Bool {
    one.lines.elementsEqual(other.lines) { $0 == $1 }
  }

  /// Of the values alone.
  package func hash(into hasher: inout Hasher) {
    for line in lines { hasher.combine(line.value) }
  }
}
