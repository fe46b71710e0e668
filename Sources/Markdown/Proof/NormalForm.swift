import Basics
import Markup

/// A document as a reader sees it, as one run of bytes: two documents say the same where these are equal.
///
/// Text is in it as it is. Bytes that UTF-8 never uses set off the rest: `mark` begins a token and
/// is followed by its kind, `field` ends a value of a token.
struct NormalForm {
  static let mark: UInt8 = 0xFF
  static let field: UInt8 = 0xFE
  /// A blank in code: unlike others it counts wherever it is.
  static let codeBlank: UInt8 = 0xC0

  enum Token: UInt8 {
    case heading = 0x48  // H
    case paragraph = 0x50  // P
    case list = 0x4C  // L
    case item = 0x49  // I
    case definitionList = 0x44  // D
    case term = 0x54  // T
    case description = 0x45  // E
    case quote = 0x51  // Q
    case alert = 0x57  // W
    case details = 0x5A  // Z
    case table = 0x42  // B
    case row = 0x52  // R
    case cell = 0x43  // C
    case code = 0x4B  // K
    case thematicBreak = 0x2D  // -
    case comment = 0x21  // !
    case style = 0x53  // S
    case link = 0x55  // U
    /// The text goes on without the link.
    case linkEnd = 0x75  // u
    case lineBreak = 0x4E  // N
    case anchor = 0x41  // A
    case footnote = 0x46  // F
    case image = 0x47  // G
    /// Something that the lowering should have replaced.
    case unlowered = 0x3F  // ?
    case end = 0x2F  // /
  }

  /// The form, once it is finished.
  private(set) var bytes: [UInt8] = []
  /// Whether it is what was expected, once it is finished.
  private(set) var isAsExpected = false
  /// What it must be; empty: nothing is expected.
  private let expected: [UInt8]
  /// So many bytes of that it begins with.
  private var matched = 0
  /// What follows them: nothing, as long as it is as expected.
  private var written: [UInt8] = []
  /// Where each block begins in `bytes`, and where it was in its source.
  private(set) var places: [(offset: Int, source: SourceRange)] = []

  /// An empty form.
  init() { expected = [] }

  /// An empty form that is not written but compared, for as long as it is the same as another, which is finished.
  init(expecting other: NormalForm) { expected = other.bytes }

  var count: Int { matched + written.count }

  mutating func reserve(_ capacity: Int) { written.reserveCapacity(capacity) }

  /// Nothing follows.
  mutating func finish() {
    isAsExpected = written.isEmpty && matched == expected.count
    bytes = isAsExpected ? expected : matched == 0 ? written : expected[..<matched] + written
  }

  mutating func append(_ token: Token) {
    append(byte: Self.mark)
    append(byte: token.rawValue)
  }

  private var isComparing: Bool { written.isEmpty && matched < expected.count }

  @inline(__always)
  mutating func append(byte: UInt8) {
    if isComparing, expected[matched] == byte { matched += 1 } else { written.append(byte) }
  }

  private mutating func append(contentsOf text: some Sequence<UInt8>) {
    if isComparing {
      for byte in text { append(byte: byte) }
    } else {
      written.append(contentsOf: text)
    }
  }

  /// Appends a text without its first `count` bytes, each stretch of white space as one blank and none at its
  /// end; NUL is U+FFFD, other control characters are left out.
  ///
  /// - Returns: whether there was white space at the end.
  mutating func append(collapsing text: String, droppingFirst count: Int) -> Bool {
    let span = text.utf8.span
    if !isComparing, span.isTidy {
      let start = written.count
      written.append(contentsOf: text.utf8)
      if count > 0 { written.removeSubrange(start..<start + count) }
    } else {
      collapse(span, in: count..<span.count)
    }
    return takeBlank()
  }

  /// The same with some bytes of an array.
  mutating func append(collapsing text: [UInt8], in range: Range<Int>) -> Bool {
    if !isComparing, text.span.extracting(range).isTidy {
      written.append(contentsOf: text[range])
    } else {
      collapse(text.span, in: range)
    }
    return takeBlank()
  }

  /// Takes back a blank at the end, and tells whether there was one.
  private mutating func takeBlank() -> Bool {
    if let last = written.last {
      if last == 0x20 { written.removeLast() }
      return last == 0x20
    }
    guard matched > 0, expected[matched - 1] == 0x20 else { return false }
    matched -= 1
    return true
  }

  /// How far a text is tidy and what is expected.
  private func matchEnd(of text: Swift.Span<UInt8>, in range: Range<Int>) -> Int {
    let expected = expected.span
    var index = range.lowerBound
    var place = matched
    var afterBlank = true
    while index < range.upperBound, place < expected.count {
      let byte = text[index]
      guard byte == expected[place], byte > 0x20 || byte == 0x20 && !afterBlank else { break }
      afterBlank = byte == 0x20
      index += 1
      place += 1
    }
    return index
  }

  /// A text that begins with no blank.
  private mutating func collapse(_ text: Swift.Span<UInt8>, in range: Range<Int>) {
    var index = range.lowerBound
    if isComparing {
      index = matchEnd(of: text, in: range)
      matched += index - range.lowerBound
    }
    var afterBlank = index == range.lowerBound || text[index - 1] == 0x20
    while index < range.upperBound {
      let byte = text[index]
      index += 1
      if byte > 0x20 {
        append(byte: byte)
        afterBlank = false
      } else if byte == 0 {
        append(contentsOf: "\u{FFFD}".utf8)
        afterBlank = false
      } else if byte.isBlank, !afterBlank {
        append(byte: 0x20)
        afterBlank = true
      }
    }
  }

  /// Appends code to the byte, but for line ends (`\n`) and control characters (none).
  mutating func append(code text: some Collection<UInt8>, isClean: Bool) {
    if isClean { return append(contentsOf: text) }
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x0D: append(byte: 0x0A)
      case 0x0A: if previous != 0x0D { append(byte: 0x0A) }
      case 0x00: append(contentsOf: "\u{FFFD}".utf8)
      case 0x09, 0x20...: append(byte: byte)
      default: break
      }
      previous = byte
    }
  }

  /// Whether a byte of code is not compared as it is.
  static func isUnclean(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x0A && byte != 0x09 }

  mutating func append(field value: some Sequence<UInt8>) {
    append(contentsOf: value)
    append(byte: Self.field)
  }

  mutating func append(field value: Int) {
    if (0...9).contains(value) {
      append(byte: 0x30 + UInt8(value))
      append(byte: Self.field)
    } else {
      append(field: String(value).utf8)
    }
  }

  /// Blanks and dashes do not count: `--` cannot be in a comment, so writers must break it up.
  mutating func append(comment text: String) {
    let start = count
    append(.comment)
    for byte in text.utf8 where byte > 0x20 && byte != 0x2D { append(byte: byte) }
    if count == start + 2 { truncate(to: start) } else { append(byte: Self.field) }
  }

  mutating func place(_ source: SourceRange) {
    if source.isKnown { places.append((count, source)) }
  }

  /// Takes back everything from `offset` on.
  mutating func truncate(to offset: Int) {
    if offset <= matched {
      // What follows is compared again.
      matched = offset
      written.removeAll(keepingCapacity: true)
    } else {
      written.removeSubrange((offset - matched)...)
    }
    while let last = places.last, last.offset > offset { places.removeLast() }
  }

  /// The source of the block that the byte at `offset` belongs to.
  func source(at offset: Int) -> SourceRange {
    let next = places.partitionPoint { $0.offset > offset }
    return next > 0 ? places[next - 1].source : places.first?.source ?? .unknown
  }
}
