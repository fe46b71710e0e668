import Basics

/// Objects of git on their way into one file of the repository: `pack-….pack` with its `.idx` (gitformat-pack).
struct PackBuffer: ~Copyable {
  /// An object in the pack.
  struct Entry {
    var id: ObjectID
    var offset: Int
    var checksum: UInt32
  }

  /// The numbers that the format gives them.
  enum Kind: UInt8 {
    case commit = 1
    case tree = 2
    case blob = 3
  }

  private var bytes: [UInt8] = PackBuffer.header(count: 0)
  private(set) var entries: [Entry] = []
  private var offsets: [ObjectID: Int] = [:]
  private let deflater = Deflater()

  /// What the file has so far.
  var count: Int { bytes.count }

  /// Nothing was added.
  var isEmpty: Bool { entries.isEmpty }

  /// Where an object begins; nil if it is not here.
  func offset(of id: ObjectID) -> Int? { offsets[id] }

  /// Adds an object, unless it is here.
  mutating func add(_ object: [UInt8], _ kind: Kind, id: ObjectID) {
    add(object, type: kind.rawValue, behind: [], id: id)
  }

  /// Adds an object that follows from one that is here.
  ///
  /// - Parameter base: where that begins.
  mutating func add(delta: [UInt8], from base: Int, id: ObjectID) {
    // The way back, seven bits a byte, the highest first; each byte but the last stands for one more than it says.
    var way = bytes.count - base
    var offset = [UInt8(way & 127)]
    while way > 127 {
      way = (way >> 7) - 1
      offset.insert(UInt8(way & 127) | 128, at: 0)
    }
    add(delta, type: 6, behind: offset, id: id)
  }

  private mutating func add(_ object: [UInt8], type: UInt8, behind: [UInt8], id: ObjectID) {
    guard offsets[id] == nil else { return }
    let start = bytes.count
    var size = object.count
    var byte = type << 4 | UInt8(size & 15)
    size >>= 4
    while size > 0 {
      bytes.append(byte | 128)
      byte = UInt8(size & 127)
      size >>= 7
    }
    bytes.append(byte)
    bytes += behind
    deflater.append(object, to: &bytes)
    offsets[id] = start
    entries.append(Entry(id: id, offset: start, checksum: Deflater.crc32(bytes[start...])))
  }

  /// The whole file, and the hash that names it. The buffer is empty then.
  mutating func finish() -> (file: [UInt8], hash: [UInt8], entries: [Entry]) {
    var file: [UInt8] = PackBuffer.header(count: 0)
    var entries: [Entry] = []
    swap(&file, &bytes)
    swap(&entries, &self.entries)
    offsets = [:]
    file.replaceSubrange(0..<12, with: PackBuffer.header(count: entries.count))
    let hash = SHA1.hash(file)
    file += hash
    return (file, hash, entries)
  }

  private static func header(count: Int) -> [UInt8] {
    Array("PACK".utf8) + [0, 0, 0, 2] + PackBuffer.word(count)
  }

  /// Four bytes, the highest first.
  static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

/// The index of a pack, version 2: which object begins where (gitformat-pack).
enum PackIndex {
  /// - Parameter pack: the hash at the end of the pack.
  static func make(_ entries: [PackBuffer.Entry], pack: [UInt8]) -> [UInt8] {
    let sorted = entries.map { (bytes: $0.id.bytes, entry: $0) }.sorted {
      $0.bytes.lexicographicallyPrecedes($1.bytes)
    }
    var index: [UInt8] = [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2]
    index.reserveCapacity(1100 + 28 * entries.count)
    var position = 0
    for first in 0..<256 {
      while position < sorted.count, sorted[position].bytes[0] <= first { position += 1 }
      index += PackBuffer.word(position)
    }
    for object in sorted { index += object.bytes }
    for object in sorted { index += PackBuffer.word(Int(object.entry.checksum)) }
    // Packs stay far below 2 GB, so no offset needs more than 31 bits.
    for object in sorted { index += PackBuffer.word(object.entry.offset) }
    index += pack
    return index + SHA1.hash(index)
  }
}

/// How a folder follows from what it was before: its beginning and its end are copied, what is between is new
/// (gitformat-pack, "Deltified representation").
enum TreeDelta {
  static func make(from old: [UInt8], to new: [UInt8]) -> [UInt8] {
    let prefix = Deflater.commonPrefix(old, new)
    let suffix = Deflater.commonSuffix(old, new, limit: min(old.count, new.count) - prefix)
    var delta: [UInt8] = []
    appendSize(old.count, to: &delta)
    appendSize(new.count, to: &delta)
    copy(from: 0, prefix, to: &delta)
    var rest = new[prefix..<(new.count - suffix)]
    while !rest.isEmpty {
      let piece = rest.prefix(127)
      delta.append(UInt8(piece.count))
      delta += piece
      rest = rest.dropFirst(piece.count)
    }
    copy(from: old.count - suffix, suffix, to: &delta)
    return delta
  }

  /// Seven bits a byte, the lowest first.
  private static func appendSize(_ size: Int, to delta: inout [UInt8]) {
    var size = size
    while size > 127 {
      delta.append(UInt8(size & 127) | 128)
      size >>= 7
    }
    delta.append(UInt8(size))
  }

  private static func copy(from offset: Int, _ count: Int, to delta: inout [UInt8]) {
    var (offset, count) = (offset, count)
    while count > 0 {
      let size = min(count, 0xFF_FFFF)
      let place = delta.count
      delta.append(0x80)
      for (bit, shift) in zip(0..., [0, 8, 16, 24]) {
        let byte = UInt8(truncatingIfNeeded: offset >> shift)
        if byte != 0 {
          delta[place] |= 1 << UInt8(bit)
          delta.append(byte)
        }
      }
      for (bit, shift) in zip(4..., [0, 8, 16]) {
        let byte = UInt8(truncatingIfNeeded: size >> shift)
        if byte != 0 {
          delta[place] |= 1 << UInt8(bit)
          delta.append(byte)
        }
      }
      offset += size
      count -= size
    }
  }
}
