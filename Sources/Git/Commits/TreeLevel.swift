/// One folder of a commit as git stores it: `100644 README.md␀` and the 20 bytes of the blob's name, entry after entry,
/// sorted by name as if those of folders ended with a slash (gitformat-tree).
///
/// Only what changes is written anew: the rest is copied as it is, whatever its modes.
struct TreeLevel {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// What a name stands for.
  struct Entry: Hashable {
    /// As in `stat`: `0o40000` is a folder, `0o100755` a file that can be run.
    var mode: UInt32
    var id: ObjectID

    var isFolder: Bool { mode == 0o40000 }
    var isFile: Bool { mode & 0o170000 == 0o100000 }
  }

  /// Where a name stands or would stand: files and folders are sorted differently.
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
  ///   - replace: from what a name stands for to what it shall stand for; nil: nothing.
  /// - Returns: the new bytes; nil: these are no tree.
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
    // The entry ends 20 bytes behind the NUL.
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
