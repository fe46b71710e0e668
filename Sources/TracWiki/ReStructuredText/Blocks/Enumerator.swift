import Markup

/// `1.`, `(a)`, `IV)`, `#.`: what stands before an item of an ordered list.
struct Enumerator {
  enum Format { case period, parenthesis, parentheses }

  /// nil: `#`, which takes the number that comes next.
  var numbering: List.Numbering?
  var format: Format
  var ordinal: Int
  /// With the blanks behind it.
  var length: Int

  /// - Parameter expected: how the list counts so far: `i` goes on after `h` or begins with Roman one.
  init?(_ line: TextView, expected: List.Numbering?) {
    var position = line.start
    let isOpen = line[position] == UInt8(ascii: "(")
    if isOpen { position += 1 }
    let start = position
    if line[position] == UInt8(ascii: "#") {
      position += 1
    } else {
      while ByteClass.isAlphanumeric(line[position]) { position += 1 }
    }
    guard position > start else { return nil }
    switch line[position] {
    case UInt8(ascii: ")"): format = isOpen ? .parentheses : .parenthesis
    case UInt8(ascii: ".") where !isOpen: format = .period
    default: return nil
    }
    guard let end = line.markEnd(position + 1) else { return nil }
    length = end - line.start
    let text = line.string(start..<position)
    guard text != "#" else {
      (numbering, ordinal) = (nil, 1)
      return
    }
    guard let numbering = Self.numbering(text, expected: expected),
      let ordinal = Self.ordinal(text, numbering)
    else { return nil }
    (self.numbering, self.ordinal) = (numbering, ordinal)
  }

  private static func numbering(_ text: String, expected: List.Numbering?) -> List.Numbering? {
    if let expected, fits(text, expected) { return expected }
    if text == "i" { return .lowerRoman }
    if text == "I" { return .upperRoman }
    let all: [List.Numbering] = [.decimal, .lowerAlpha, .upperAlpha, .lowerRoman, .upperRoman]
    return all.first { fits(text, $0) }
  }

  private static func fits(_ text: String, _ numbering: List.Numbering) -> Bool {
    switch numbering {
    case .decimal: text.utf8.allSatisfy(ByteClass.isDigit)
    case .lowerAlpha: text.utf8.count == 1 && text.utf8.allSatisfy(ByteClass.isLower)
    case .upperAlpha: text.utf8.count == 1 && text.utf8.allSatisfy(ByteClass.isUpper)
    case .lowerRoman: text.utf8.allSatisfy { "ivxlcdm".utf8.contains($0) }
    case .upperRoman: text.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
    }
  }

  private static func ordinal(_ text: String, _ numbering: List.Numbering) -> Int? {
    switch numbering {
    case .decimal: Int(text) ?? 999_999_999
    case .lowerAlpha: text.utf8.first.map { Int($0) - 0x60 }
    case .upperAlpha: text.utf8.first.map { Int($0) - 0x40 }
    case .lowerRoman, .upperRoman: RomanNumber.value(text.uppercased())
    }
  }

  /// What the line below may begin with: the next marker, with its blank.
  var next: [String] {
    let number: String? =
      switch numbering {
      case nil: "#"
      case .decimal: String(ordinal + 1)
      case .lowerAlpha: ordinal < 26 ? String(UnicodeScalar(UInt8(0x61 + ordinal))) : nil
      case .upperAlpha: ordinal < 26 ? String(UnicodeScalar(UInt8(0x41 + ordinal))) : nil
      case .lowerRoman: RomanNumber.text(ordinal + 1)?.lowercased()
      case .upperRoman: RomanNumber.text(ordinal + 1)
      }
    guard let number else { return [] }
    return [number, "#"].map {
      switch format {
      case .period: $0 + ". "
      case .parenthesis: $0 + ") "
      case .parentheses: "(" + $0 + ") "
      }
    }
  }
}
