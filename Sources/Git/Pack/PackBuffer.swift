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

  /// Where an object begins; nil: it is not here.
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
