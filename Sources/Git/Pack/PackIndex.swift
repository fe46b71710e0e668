import Basics

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
