import Basics

/// A text cut into lines, for the readers that go line by line. Lines count from 0 here, from 1 in facts.
struct DocumentLines {
  /// All of the text; lines are ranges of it.
  let bytes: [UInt8]
  /// Without line ends, and without blanks in front of them.
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges = TextLines(bytes).ranges.map { line in
      var end = line.upperBound
      while end > line.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
      return line.lowerBound..<end
    }
  }

  var count: Int { ranges.count }

  /// After the last line everything is empty.
  subscript(line: Int) -> ArraySlice<UInt8> {
    line >= 0 && line < count ? bytes[ranges[line]] : []
  }

  func isBlank(_ line: Int) -> Bool { self[line].isEmpty }

  /// Columns in front of the text; a tab points to the next multiple of 8.
  func indent(_ line: Int) -> Int {
    var column = 0
    for byte in self[line] {
      if byte == 0x20 {
        column += 1
      } else if byte == 0x09 {
        column = (column / 8 + 1) * 8
      } else {
        break
      }
    }
    return column
  }

  /// A line without its indentation.
  func text(_ line: Int) -> ArraySlice<UInt8> {
    self[line].drop { $0.isSpaceOrTab }
  }

  /// The line after those that follow `line` and are indented by more than `indent`, blank ones at the end left out.
  func end(ofBodyAfter line: Int, indent: Int) -> Int {
    var end = line + 1
    var next = end
    while next < count {
      if !isBlank(next) {
        guard self.indent(next) > indent else { break }
        end = next + 1
      }
      next += 1
    }
    return end
  }

  /// Lines as the text of a block of code, without the indentation that they share.
  func code(_ range: Range<Int>) -> String {
    let shared = range.lazy.filter { !isBlank($0) }.map(indent).min() ?? 0
    var code: [UInt8] = []
    for line in range {
      var column = 0
      code += self[line].drop { byte in
        guard column < shared, byte.isSpaceOrTab else { return false }
        column = byte == 0x20 ? column + 1 : (column / 8 + 1) * 8
        return true
      }
      code.append(0x0A)
    }
    return String(decoding: code, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The byte that all of it is made of, such as the `=` of an underline; nil if it is empty, or mixed.
  var onlyByte: UInt8? {
    guard let first, allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
  /// Letters, digits, and whatever is not ASCII.
  var isWordByte: Bool { isAlphanumeric || self >= 0x80 }
}

/// What begins an item of a list, in the formats that are read line by line: `- `, `12. `, `(a) `.
struct ListMarker {
  /// The bytes up to the item's text.
  let length: Int
  let isOrdered: Bool

  /// At the beginning of a text; nil if no item begins.
  init?(_ text: ArraySlice<UInt8>) {
    guard let end = Self.end(text), let length = Self.blanks(text, behind: end.length) else {
      return nil
    }
    self.length = length
    isOrdered = end.isOrdered
  }

  /// The bytes of the marker itself.
  private static func end(_ text: ArraySlice<UInt8>) -> (length: Int, isOrdered: Bool)? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      return (1, false)
    }
    if text.starts(with: "•".utf8) { return (3, false) }
    var index = text.startIndex
    let isEnclosed = first == UInt8(ascii: "(")
    if isEnclosed { index += 1 }
    let start = index
    if index < text.endIndex, text[index] == UInt8(ascii: "#") {
      index += 1
    } else {
      while index < text.endIndex, text[index].isDigit, index < start + 4 { index += 1 }
      // One letter: a name may begin so (`A. Smith`), but not a small one.
      if index == start, index < text.endIndex, text[index].isLower { index += 1 }
    }
    guard index > start, index < text.endIndex,
      text[index] == 0x29 || text[index] == 0x2E && !isEnclosed
    else { return nil }
    return (index + 1 - text.startIndex, true)
  }

  /// At least one blank must follow the marker, or nothing at all.
  private static func blanks(_ text: ArraySlice<UInt8>, behind length: Int) -> Int? {
    var end = text.startIndex + length
    if end >= text.endIndex { return length }
    guard text[end].isSpaceOrTab else { return nil }
    while end < text.endIndex, text[end].isSpaceOrTab { end += 1 }
    return end - text.startIndex
  }

  /// The same item with what its box says, and the length of the box: `[x] `.
  static func box(_ kind: TextBlock.Kind, _ text: ArraySlice<UInt8>) -> (TextBlock.Kind, Int) {
    guard case .item(let isOrdered, let depth, _) = kind, text.count > 3,
      text.first == UInt8(ascii: "["), text[text.startIndex + 2] == UInt8(ascii: "]"),
      text[text.startIndex + 3] == 0x20
    else { return (kind, 0) }
    switch text[text.startIndex + 1] {
    case 0x20, UInt8(ascii: "-"):
      return (.item(isOrdered: isOrdered, depth: depth, isDone: false), 4)
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*"):
      return (.item(isOrdered: isOrdered, depth: depth, isDone: true), 4)
    default: return (kind, 0)
    }
  }
}
