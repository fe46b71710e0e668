/// A range of text to parse: a line of a page, or the inside of a heading.
///
/// Positions are offsets into `bytes`. Bytes outside `start ..< end` do not exist for its questions.
struct TextView {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
  }

  init(_ text: String) {
    self.init(Array(text.utf8), 0..<text.utf8.count)
  }

  /// The byte there, or 0 at and beyond the end.
  @inline(__always) subscript(_ position: Int) -> UInt8 {
    position < end ? bytes[position] : 0
  }

  /// Whether `byte` is `count` times from there on.
  @inline(__always) func has(_ byte: UInt8, times count: Int, at position: Int) -> Bool {
    guard position + count <= end else { return false }
    for index in position..<position + count where bytes[index] != byte { return false }
    return true
  }

  /// The character there and the position after it; nil at the end. Bad UTF-8 counts as U+FFFD, byte by byte.
  func scalar(at position: Int) -> (scalar: Unicode.Scalar, next: Int)? {
    guard position < end else { return nil }
    let first = bytes[position]
    guard first >= 0x80 else { return (Unicode.Scalar(first), position + 1) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard count > 0, position + count <= end else { return ("\u{FFFD}", position + 1) }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for index in 1..<count {
      let byte = bytes[position + index]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", position + 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", position + 1) }
    return (scalar, position + count)
  }

  /// The character that ends before `position`, or nil at the start.
  func scalar(before position: Int) -> Unicode.Scalar? {
    guard position > start else { return nil }
    var index = position - 1
    while index > start, bytes[index] & 0xC0 == 0x80, position - index < 4 { index -= 1 }
    return scalar(at: index)?.scalar
  }

  /// Whether `\w` matches there.
  @inline(__always) func isWord(at position: Int) -> Bool {
    guard position < end else { return false }
    let byte = bytes[position]
    if byte < 0x80 { return ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
    return scalar(at: position).map { ByteClass.isWord($0.scalar) } ?? false
  }

  /// Whether `\w` matches right before.
  @inline(__always) func isWord(before position: Int) -> Bool {
    guard position > start else { return false }
    let byte = bytes[position - 1]
    if byte < 0x80 { return ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
    return scalar(before: position).map(ByteClass.isWord) ?? false
  }

  /// The end of the word from there: `[\w…]*`, where `…` are bytes that may be in it, too.
  @inline(__always) func wordEnd(
    from position: Int, or isPart: (UInt8) -> Bool = { _ in false }
  ) -> Int {
    var end = position
    while end < self.end {
      if isPart(bytes[end]) {
        end += 1
      } else if isWord(at: end), let (_, next) = scalar(at: end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The position after the white space character there, or nil.
  @inline(__always) func space(at position: Int) -> Int? {
    guard position < end else { return nil }
    let byte = bytes[position]
    if byte < 0x80 { return ByteClass.isBlank(byte) ? position + 1 : nil }
    guard let (scalar, next) = scalar(at: position), ByteClass.isSpace(scalar) else { return nil }
    return next
  }

  /// The position after all white space from there.
  @inline(__always) func skipSpace(_ position: Int) -> Int {
    var position = position
    while let next = space(at: position) { position = next }
    return position
  }

  /// The end without trailing white space.
  func trimmedEnd(from position: Int) -> Int {
    var last = position
    var index = position
    while index < end {
      if let next = space(at: index) {
        index = next
      } else {
        index += 1
        last = index
      }
    }
    return last
  }

  /// The first position at or after `position` where `byte` is.
  @inline(__always) func find(_ byte: UInt8, from position: Int) -> Int? {
    var index = position
    while index < end {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The first position from `position` on where `byte` is `count` times.
  func find(_ byte: UInt8, times count: Int, from position: Int) -> Int? {
    var index = position
    while let found = find(byte, from: index) {
      if has(byte, times: count, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  /// The last position where `byte` is `count` times, all of them before `end`.
  func findLast(_ byte: UInt8, times count: Int, before end: Int) -> Int? {
    var index = min(end, self.end) - count
    while index >= start {
      if has(byte, times: count, at: index) { return index }
      index -= 1
    }
    return nil
  }

  @inline(__always) func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  var string: String { string(start..<end) }
}

/// Classes of bytes and characters as Python's `re` sees them, which Trac's rules are written for.
enum ByteClass {
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  @inline(__always) static func isLower(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  @inline(__always) static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || ((byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f"))
  }

  @inline(__always) static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  /// What may follow the first letter of a link's scheme: `[-a-zA-Z0-9+._]`.
  @inline(__always) static func isScheme(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// The part of a mail address before the `@`.
  @inline(__always) static func isMailName(_ byte: UInt8) -> Bool {
    isScheme(byte) || byte == UInt8(ascii: "'")
  }

  /// ASCII white space inside a line.
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
  }

  /// `\w` beyond ASCII.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// `\s` beyond ASCII.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}

extension String {
  /// A list of names, which hold no blanks.
  var words: [String] { split { $0 == " " || $0 == "\n" }.map(String.init) }
}
