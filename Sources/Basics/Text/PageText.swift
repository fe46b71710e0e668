/// The normalized text of a page: UTF-8 without BOM and NUL, with LF line ends.
///
///     PageText(decoding: [0xFF, 0xFE, 0x41, 0x00, 0x0D, 0x00])   // UTF-16: "A\n"
package struct PageText: Sendable {
  /// Valid UTF-8 without BOM and NUL; lines end in LF.
  package var utf8: [UInt8]
  /// What had to be guessed or left out to get there, in the order in which it was done.
  package private(set) var faults: [TextFault] = []

  /// The text of a file that may be no text at all, in one pass over nearly all files.
  ///
  /// - Returns: nil if it is an image, an archive, a program.
  package init?(ifText bytes: [UInt8]) {
    if BinaryDetection.hasSignature(bytes) { return nil }
    if let text = UTF8Text.plain(bytes) {
      self.init(plain: text)
    } else {
      if BinaryDetection.isBinary(head: bytes) { return nil }
      self.init(mending: bytes)
    }
  }

  /// Any bytes make a text: UTF-8, UTF-16 or Windows-1252; a guess is a finding.
  package init(decoding bytes: [UInt8]) {
    if let text = UTF8Text.plain(bytes) {
      self.init(plain: text)
    } else {
      self.init(mending: bytes)
    }
  }

  private init(plain text: [UInt8]) { utf8 = text }

  private init(mending bytes: [UInt8]) {
    utf8 = bytes
    if let (order, start, isMarked) = UTF16Text.byteOrder(of: bytes) {
      let (text, isValid) = UTF16Text.decode(bytes[start...], order)
      utf8 = text
      if !isMarked || !isValid {
        faults.append(isMarked ? .brokenUTF16 : .unmarkedUTF16)
      }
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      utf8.removeFirst(3)
    }
    normalizeLines()
    dropNulBytes()
    replaceInvalid()
  }

  /// CR LF and a lone CR become LF.
  private mutating func normalizeLines() {
    guard utf8.contains(0x0D) else { return }
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    var start = 0
    while let end = utf8[start...].firstIndex(of: 0x0D) {
      text += utf8[start..<end]
      start = end + 1
      if start == utf8.count || utf8[start] != 0x0A { text.append(0x0A) }
    }
    text += utf8[start...]
    utf8 = text
  }

  private mutating func dropNulBytes() {
    guard let first = utf8.firstIndex(of: 0) else { return }
    let line = self.line(at: first)
    let count = utf8.count
    utf8.removeAll { $0 == 0 }
    faults.append(.nulBytes(count - utf8.count, line: line))
  }

  /// Bytes that are no UTF-8 are read as Windows-1252, what old browsers sent. Where most of the text beyond
  /// ASCII is UTF-8, only the stray bytes are, so that one of them does not spoil the page.
  private mutating func replaceInvalid() {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return }
    let (first, invalid, valid) = UTF8Text.census(of: utf8)
    guard let first else { return }
    let line = self.line(at: first)
    let count = invalid >= valid ? utf8.count { $0 >= 0x80 } : invalid
    utf8 = UTF8Text.replacing(in: utf8, strayOnly: invalid < valid)
    faults.append(.notUTF8(count, line: line))
  }

  private func line(at index: Int) -> Int {
    utf8[..<index].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}

/// What is wrong with the bytes of a text.
package enum TextFault: Hashable, Sendable {
  /// Half a pair or half a unit; U+FFFD stands for it.
  case brokenUTF16
  /// Read as UTF-16 because of its zeros.
  case unmarkedUTF16
  /// How many were left out, and the line of the first, from 1.
  case nulBytes(Int, line: Int)
  /// How many bytes were read as Windows-1252, and the line of the first, from 1.
  case notUTF8(Int, line: Int)
}
