/// A file that a commit changes: `TreeChange(path: Array("Docs/Old.md".utf8), contents: text)`.
package struct TreeChange: Hashable, Sendable {
  /// From the root, with `/` between its parts; need not be UTF-8.
  package var path: [UInt8]
  /// What it holds from now on; nil if the file is deleted.
  package var contents: [UInt8]?

  /// See the fields.
  package init(path: [UInt8], contents: [UInt8]?) {
    self.path = path
    self.contents = contents
  }

  /// Whether a commit may hold that path: no `.git`, no `..`, no empty part.
  package var isSafe: Bool { (try? PathChange(self)) != nil }
}

/// A change whose path is safe to write, in its parts.
struct PathChange {
  let parts: [ArraySlice<UInt8>]
  let contents: [UInt8]?
  /// For messages.
  let text: String

  /// - Throws: where no commit may hold that path, as `git fsck --strict` has it.
  package init(_ change: TreeChange) throws(GitError) {
    parts = change.path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    contents = change.contents
    text = String(decoding: change.path, as: UTF8.self)
    // 4096 bytes are the longest that fsck takes; deeper than 100 no wiki goes, and recursion stays shallow.
    if change.path.count > 4096 || parts.count > 100 || !parts.allSatisfy(Self.isSafe) {
      throw .unsafePath(text)
    }
  }

  /// The names that git keeps for itself or that lead elsewhere, in any of the spellings that Windows (`GIT~1`, `.git `,
  /// `x\.git`, `.git:stream`) and macOS (letters that are not seen) take for them.
  private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
    if name.isEmpty || name.contains(0) { return false }
    if name.elementsEqual([0x2E]) || name.elementsEqual([0x2E, 0x2E]) { return false }
    let seen = String(decoding: name, as: UTF8.self).unicodeScalars
      .filter { !isIgnoredByMacOS($0) }
    return String(String.UnicodeScalarView(seen)).lowercased().utf8
      .split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
      .allSatisfy { part in
        let end = part.firstIndex(of: UInt8(ascii: ":")) ?? part.endIndex
        var stem = part[..<end]
        while stem.last == 0x20 || stem.last == 0x2E { stem.removeLast() }
        return !stem.elementsEqual(".git".utf8) && !stem.elementsEqual("git~1".utf8)
      }
  }

  /// What HFS+ leaves out of names when it compares them.
  private static func isIgnoredByMacOS(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: true
    default: false
    }
  }
}

/// One folder of a commit as git stores it: `100644 README.md␀` and the 20 bytes of the blob's name, entry after entry,
/// sorted by name as if those of folders ended with a slash (gitformat-tree).
///
/// Only what changes is written anew: the rest is copied as it is, whatever its modes.
struct TreeLevel {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// What a name stands for.
  struct Entry: Hashable {
    /// As in `stat`: `0o40000` is a folder, `0o100755` a file that can be run.
    var mode: UInt32
    var id: ObjectID

    var isFolder: Bool { mode == 0o40000 }
    var isFile: Bool { mode & 0o170000 == 0o100000 }
  }

  /// Where a name is or would be: files and folders are sorted differently.
  private struct Place {
    var name: ArraySlice<UInt8>
    var isFolder: Bool
    /// Of its entry in the bytes; empty: there is none.
    var range = 0..<0
    var entry: Entry?
  }

  /// Lets every name stand for something else.
  ///
  /// - Parameters:
  ///   - names: each once.
  ///   - replace: from what a name stands for to what it shall stand for; nil if nothing.
  /// - Returns: the new bytes; nil if these are no tree.
  func replacing(
    _ names: [ArraySlice<UInt8>],
    _ replace: (ArraySlice<UInt8>, Entry?) throws(GitError) -> Entry?
  ) throws(GitError) -> [UInt8]? {
    guard let places = find(names) else { return nil }
    var old: [ArraySlice<UInt8>: Entry] = [:]
    for place in places { if let entry = place.entry { old[place.name] = entry } }
    var new: [ArraySlice<UInt8>: Entry] = [:]
    for name in names { new[name] = try replace(name, old[name]) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64 * names.count)
    var end = 0
    for place in places {
      result += bytes[end..<place.range.lowerBound]
      end = place.range.upperBound
      if let entry = new[place.name], entry.isFolder == place.isFolder {
        result += String(entry.mode, radix: 8).utf8
        result.append(0x20)
        result += place.name
        result.append(0)
        result += entry.id.bytes
      }
    }
    return result + bytes[end...]
  }

  /// The places of names, in the order of the tree.
  private func find(_ names: [ArraySlice<UInt8>]) -> [Place]? {
    var places = names.flatMap {
      [Place(name: $0, isFolder: false), Place(name: $0, isFolder: true)]
    }
    places.sort {
      Self.order($0.name, $0.isFolder, $1.name, $1.isFolder) < 0
    }
    var position = 0
    for index in places.indices {
      places[index].range = position..<position
      while position < bytes.count {
        guard let (mode, name) = header(at: position) else { return nil }
        let end = name.upperBound + 21
        let order = Self.order(
          bytes[name], mode == 0o40000, places[index].name, places[index].isFolder)
        if order > 0 { break }
        if order == 0 {
          places[index].range = position..<end
          places[index].entry = Entry(mode: mode, id: ObjectID(bytes[end - 20..<end]))
        }
        position = end
        if order == 0 { break }
        places[index].range = position..<position
      }
    }
    return places
  }

  private func header(at start: Int) -> (mode: UInt32, name: Range<Int>)? {
    var mode: UInt32 = 0
    var index = start
    while index < bytes.count, bytes[index] != 0x20 {
      guard index - start < 8, (0x30...0x37).contains(bytes[index]) else { return nil }
      mode = mode << 3 | UInt32(bytes[index] - 0x30)
      index += 1
    }
    let name = index + 1
    while index < bytes.count, bytes[index] != 0 { index += 1 }
    // The entry ends 20 bytes after the NUL.
    return name <= index && index + 21 <= bytes.count ? (mode, name..<index) : nil
  }

  /// Which name comes first: less than 0 the one, more than 0 the other.
  private static func order(
    _ one: ArraySlice<UInt8>, _ isFolder: Bool, _ other: ArraySlice<UInt8>, _ otherIsFolder: Bool
  ) -> Int {
    var (left, right) = (one.startIndex, other.startIndex)
    while left < one.endIndex, right < other.endIndex {
      if one[left] != other[right] { return Int(one[left]) - Int(other[right]) }
      left += 1
      right += 1
    }
    let last = left < one.endIndex ? one[left] : isFolder ? 0x2F : 0
    let otherLast = right < other.endIndex ? other[right] : otherIsFolder ? 0x2F : 0
    return Int(last) - Int(otherLast)
  }
}
