import Markup

/// `| line`: lines that stay lines.
extension BodyReader {
  func lineBlockMark(at index: Int) -> Int? {
    guard !isBlank(index), bytes[lines[index].range.lowerBound] == UInt8(ascii: "|") else {
      return nil
    }
    return line(index).markEnd(line(index).start + 1)
  }

  mutating func lineBlock() -> Bool {
    guard lineBlockMark(at: index) != nil else { return false }
    let start = index
    var items: [[RSTInline]] = []
    while let mark = lineBlockMark(at: index) {
      let first = number(index)
      let block = indented(
        from: index, first: .cut(mark - line(index).start), untilBlank: true)
      index = block.end
      items.append(inlines(text(block.lines), line: first))
    }
    add(.lines(items), from: start)
    complainOfUnindent(isBlank(index), "A line block")
    return true
  }
}
