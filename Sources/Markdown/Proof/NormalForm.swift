import Basics
import Markup

/// A document as a reader sees it, as one run of bytes: two documents say the same where these are equal.
///
/// Text stands in it as it is. Bytes that UTF-8 never uses set off the rest: `mark` begins a token and
/// is followed by its kind, `field` ends a value of a token.
struct NormalForm {
  static let mark: UInt8 = 0xFF
  static let field: UInt8 = 0xFE
  /// A blank in code: unlike others it counts wherever it stands.
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

  private(set) var bytes: [UInt8] = []
  /// Where each block begins in `bytes`, and where it stood in its source.
  private(set) var places: [(offset: Int, source: SourceRange)] = []

  var count: Int { bytes.count }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ token: Token) {
    bytes.append(Self.mark)
    bytes.append(token.rawValue)
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends a text without its first `count` bytes, each stretch of white space as one blank and none at its
  /// end; NUL is U+FFFD, other control characters are left out.
  ///
  /// - Parameter isTidy: what `isTidy` says of the text.
  /// - Returns: whether there was white space at the end.
  mutating func append(
    collapsing text: some Collection<UInt8>, isTidy: Bool, droppingFirst count: Int
  ) -> Bool {
    if isTidy {
      let start = bytes.count
      bytes.append(contentsOf: text)
      if count > 0 { bytes.removeSubrange(start..<start + count) }
    } else {
      collapse(Array(text.dropFirst(count)))
    }
    guard bytes.last == 0x20 else { return false }
    bytes.removeLast()
    return true
  }

  /// Whether blanks are single spaces and nothing else is below them, as in nearly all texts.
  static func isTidy(_ utf8: Swift.Span<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      if byte <= 0x20 && (byte < 0x20 || previous == 0x20) { return false }
      previous = byte
    }
    return true
  }

  private mutating func collapse(_ text: [UInt8]) {
    var afterBlank = true
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, text[index] > 0x20 || (text[index] == 0x20 && !afterBlank) {
        afterBlank = text[index] == 0x20
        index += 1
      }
      bytes.append(contentsOf: text[start..<index])
      guard index < text.count else { return }
      if text[index] == 0 {
        bytes.append(contentsOf: "\u{FFFD}".utf8)
        afterBlank = false
      } else if text[index].isBlank, !afterBlank {
        bytes.append(0x20)
        afterBlank = true
      }
      index += 1
    }
  }

  /// Whether a byte of code is not compared as it is.
  static func isUnclean(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x0A && byte != 0x09 }

  /// Appends code to the byte, but for line ends (`\n`) and control characters (none).
  mutating func append(code text: some Collection<UInt8>, isClean: Bool) {
    if isClean {
      bytes.append(contentsOf: text)
      return
    }
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x0D: bytes.append(0x0A)
      case 0x0A: if previous != 0x0D { bytes.append(0x0A) }
      case 0x00: bytes.append(contentsOf: "\u{FFFD}".utf8)
      case 0x09, 0x20...: bytes.append(byte)
      default: break
      }
      previous = byte
    }
  }

  mutating func append(field value: some Sequence<UInt8>) {
    bytes.append(contentsOf: value)
    bytes.append(Self.field)
  }

  mutating func append(field value: Int) {
    append(field: String(value).utf8)
  }

  /// Blanks and dashes do not count: `--` cannot stand in a comment, so writers must break it up.
  mutating func append(comment text: String) {
    let start = bytes.count
    append(.comment)
    for byte in text.utf8 where byte > 0x20 && byte != 0x2D { bytes.append(byte) }
    if bytes.count == start + 2 { truncate(to: start) } else { bytes.append(Self.field) }
  }

  mutating func place(_ source: SourceRange) {
    if source.isKnown { places.append((bytes.count, source)) }
  }

  /// Takes back everything from `offset` on.
  mutating func truncate(to offset: Int) {
    bytes.removeSubrange(offset...)
    while let last = places.last, last.offset > offset { places.removeLast() }
  }

  /// The source of the block that the byte at `offset` belongs to.
  func source(at offset: Int) -> SourceRange {
    let next = places.partitionPoint { $0.offset > offset }
    return next > 0 ? places[next - 1].source : places.first?.source ?? .unknown
  }
}
