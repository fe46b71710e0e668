/// UTF-16, as Windows editors save it.
package enum UTF16Text {
  /// Which byte of a unit comes first.
  package enum ByteOrder { case little, big }

  /// The byte order and where the text begins: by the mark, else where every other byte of the head is
  /// NUL, as in Latin text; nil where the bytes are no UTF-16.
  package static func byteOrder(of bytes: [UInt8]) -> (
    order: ByteOrder, start: Int, isMarked: Bool
  )? {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.little, 2, true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.big, 2, true) }
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let head = bytes.prefix(4096)
    var nuls = (even: 0, odd: 0)
    for index in head.indices where head[index] == 0 {
      if index % 2 == 0 { nuls.even += 1 } else { nuls.odd += 1 }
    }
    let pairs = head.count / 2
    if nuls.odd * 10 >= pairs * 6, nuls.even * 20 <= pairs { return (.little, 0, false) }
    if nuls.even * 10 >= pairs * 6, nuls.odd * 20 <= pairs { return (.big, 0, false) }
    return nil
  }

  /// The text in UTF-8; false where half a pair or half a unit was replaced by U+FFFD.
  package static func decode(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> (
    utf8: [UInt8], isValid: Bool
  ) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .little ? second << 8 | first : first << 8 | second)
      index += 2
    }
    var text: [UInt8] = []
    text.reserveCapacity(units.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { text.append($0) }
    return (text, !isBroken && bytes.count % 2 == 0)
  }
}
