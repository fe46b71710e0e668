/// Questions about all bytes of a text. These loops do not stop at the first hit and are never inlined: only then does the
/// compiler check many bytes in one step.
extension Span where Element == UInt8 {
  /// Whether there is a byte from `range`.
  @inline(never)
  package func hasByte(in range: ClosedRange<UInt8>) -> Bool {
    let (first, width) = (range.lowerBound, range.upperBound &- range.lowerBound)
    var found: UInt8 = 0
    for index in indices { found |= self[index] &- first <= width ? 1 : 0 }
    return found != 0
  }

  /// Whether nothing is there but printable ASCII, DEL, tabs, and line feeds.
  @inline(never)
  package var isPlainASCII: Bool {
    var found: UInt8 = 0
    for index in indices {
      let byte = self[index]
      found |= (byte &- 0x20 >= 0x60 ? 1 : 0) & (byte &- 0x09 > 1 ? 1 : 0)
    }
    return found == 0
  }

  /// Whether there are no control characters and no two spaces in a row.
  @inline(never)
  package var isTidy: Bool {
    guard count > 0 else { return true }
    var found: UInt8 = 0
    for index in 1..<count {
      let byte = self[index]
      // With control characters ruled out, only two spaces have no other bits.
      found |= (byte < 0x20 ? 1 : 0) | (byte | self[index &- 1] == 0x20 ? 1 : 0)
    }
    return found == 0 && self[0] >= 0x20
  }
}
