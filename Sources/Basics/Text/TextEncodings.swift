/// Which bytes are well-formed UTF-8 (The Unicode Standard, table 3-7).
package enum UTF8Text {
  /// The first byte at or after `start` that belongs to no well-formed sequence. `start` begins one.
  package static func invalidByte(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The first byte that belongs to no well-formed sequence, the number of such bytes, and that of
  /// well-formed sequences of more than one byte.
  package static func census(of bytes: [UInt8]) -> (first: Int?, invalid: Int, valid: Int) {
    var (index, invalid, valid) = (0, 0, 0)
    var first: Int?
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 {
        first = first ?? index
        invalid += 1
      } else if length > 1 {
        valid += 1
      }
      index += max(length, 1)
    }
    return (first, invalid, valid)
  }

  /// The bytes read as Windows-1252: all of them, or only those that belong to no well-formed sequence.
  package static func replacing(in bytes: [UInt8], strayOnly: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let length = strayOnly ? sequenceLength(in: bytes, at: index) : bytes[index] < 0x80 ? 1 : 0
      if length > 0 {
        text += bytes[index..<index + length]
      } else {
        text += String(Windows1252.scalar(of: bytes[index])).utf8
      }
      index += max(length, 1)
    }
    return text
  }

  /// The bytes without a byte order mark, where CR LF and a lone CR became LF: nearly all pages are no more than that.
  ///
  /// - Returns: nil where there is more to repair or to ask: a control character, a byte that is not UTF-8.
  static func plain(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.span.isPlainASCII { return bytes }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // What is before `start` is in `text`; none is made where all bytes stay.
    var start = index
    var text: [UInt8] = []
    let all = bytes.span
    while index < all.count {
      let byte = all[index]
      switch byte {
      case _ where byte &- 0x20 < 0x60 || byte == 0x0A || byte == 0x09: index += 1
      case 0x0D:
        if text.isEmpty { text.reserveCapacity(bytes.count) }
        text += bytes[start..<index]
        index += 1
        start = index
        if index == bytes.count || bytes[index] != 0x0A { text.append(0x0A) }
      case 0x80...:
        let length = sequenceLength(in: bytes, at: index)
        if length == 0 { return nil }
        index += length
      default: return nil
      }
    }
    if start == 0 { return bytes }
    return text + bytes[start...]
  }

  /// 1 to 4, or 0 where no well-formed sequence begins.
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case let lead where lead & 0xF0 == 0xE0:
      let second: ClosedRange<UInt8> =
        lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return isContinuation(1, second) && isContinuation(2) ? 3 : 0
    case let lead where (0xF0...0xF4).contains(lead):
      let second: ClosedRange<UInt8> =
        lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return isContinuation(1, second) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: return 0
    }
  }
}

/// Windows-1252 as the WHATWG Encoding Standard reads it: the five holes are control characters.
enum Windows1252 {
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}

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

/// Detects files among the pages that are not text: images, archives, programs.
package enum BinaryDetection {
  /// How much of a file's beginning is enough to tell.
  package static let headSize = 4096

  private static let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("GIF87a".utf8), Array("GIF89a".utf8),
    [0xFF, 0xD8, 0xFF], Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08],
    [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3\0".utf8),
  ]

  /// Whether a file begins as images, archives and programs do.
  static func hasSignature(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }

  /// A few control characters are damage in a text; many of them, the more so next to bytes that are no
  /// UTF-8, are no text.
  /// - Parameter bytes: the file's beginning, or all of it.
  package static func isBinary(head bytes: [UInt8]) -> Bool {
    if hasSignature(bytes) { return true }
    if UTF16Text.byteOrder(of: bytes) != nil { return false }
    let head = Array(bytes.prefix(headSize))
    let controls = head.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    guard controls >= 8 else { return false }
    // The last bytes may be a sequence that the cut broke.
    let invalid = UTF8Text.invalidByte(in: head, from: 0)
    let isInvalid = invalid.map { $0 < head.count - 3 } ?? false
    return controls * 100 >= head.count * (isInvalid ? 3 : 30)
  }

  /// Whether a text is one of UTF-16, by its mark or its zeros.
  package static func isUTF16(_ bytes: [UInt8]) -> Bool { UTF16Text.byteOrder(of: bytes) != nil }
}
