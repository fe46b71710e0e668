/// How a folder follows from what it was before: its beginning and its end are copied, what lies between is new
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
