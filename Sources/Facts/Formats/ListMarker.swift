/// What begins an item of a list, in the formats that are read line by line: `- `, `12. `, `(a) `.
enum ListMarker {
  /// The bytes up to the item's text; nil: no item begins.
  static func length(_ text: ArraySlice<UInt8>) -> (length: Int, isOrdered: Bool)? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      return blanks(text, behind: 1).map { ($0, false) }
    }
    if text.starts(with: "•".utf8) { return blanks(text, behind: 3).map { ($0, false) } }
    var index = text.startIndex
    let isEnclosed = first == UInt8(ascii: "(")
    if isEnclosed { index += 1 }
    let start = index
    if index < text.endIndex, text[index] == UInt8(ascii: "#") {
      index += 1
    } else {
      while index < text.endIndex, text[index].isASCIIDigit, index < start + 4 { index += 1 }
      // One letter: a name may begin so (`A. Smith`), but not a small one.
      if index == start, index < text.endIndex, (0x61...0x7A).contains(text[index]) { index += 1 }
    }
    guard index > start, index < text.endIndex,
      text[index] == 0x29 || text[index] == 0x2E && !isEnclosed
    else { return nil }
    return blanks(text, behind: index + 1 - text.startIndex).map { ($0, true) }
  }

  /// At least one blank must follow the marker, or nothing at all.
  private static func blanks(_ text: ArraySlice<UInt8>, behind length: Int) -> Int? {
    var end = text.startIndex + length
    if end >= text.endIndex { return length }
    guard text[end] == 0x20 || text[end] == 0x09 else { return nil }
    while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
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
