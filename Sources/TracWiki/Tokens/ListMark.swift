/// ` * item`, ` 1. item`, ` a. item`: the mark of a list item.
///
/// Trac's rule: `^(?P<ldepth>\s*)(?:[-*•]|(?P<lstart>[0-9]+|[a-zA-Z]|[ivxIVX]{1,5})\.)\s`.
struct ListMark {
  enum Kind: Equatable {
    case bullet
    case ordered(start: Range<Int>)
  }

  var kind: Kind
  /// Columns before the mark; a tab counts for eight.
  var depth: Int
  /// After the mark and the one blank behind it.
  var end: Int

  init?(_ line: TextView) {
    let mark = line.skipSpace(line.start)
    let first = line[mark]
    var position = mark
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") {
      kind = .bullet
      position += 1
    } else if first == 0xE2, line[mark + 1] == 0x80, line[mark + 2] == 0xA2 {
      kind = .bullet
      position += 3
    } else if let end = ListMark.numberEnd(line, from: mark) {
      kind = .ordered(start: mark..<end)
      position = end + 1
    } else {
      return nil
    }
    guard let next = line.space(at: position) else { return nil }
    end = next
    depth = Indent.depth(line, to: mark)
  }

  /// Where the number ends, if a dot follows.
  private static func numberEnd(_ line: TextView, from start: Int) -> Int? {
    var end = start
    if ByteClass.isDigit(line[start]) {
      while ByteClass.isDigit(line[end]) { end += 1 }
      return line[end] == UInt8(ascii: ".") ? end : nil
    }
    guard ByteClass.isLetter(line[start]) else { return nil }
    if line[start + 1] == UInt8(ascii: ".") { return start + 1 }
    while isRoman(line[end]), end - start < 5 { end += 1 }
    return end > start && line[end] == UInt8(ascii: ".") ? end : nil
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): true
    default: false
    }
  }
}
