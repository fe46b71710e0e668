import Markup

/// `- item`, `* item`, `+ item`, `• item`: another bullet is another list.
extension BodyReader {
  mutating func bulletList() -> Bool {
    guard let bullet = bullet(at: index) else { return false }
    let start = index
    var items: [[RSTBlock]] = []
    var endsWithBlank = true
    while index < lines.count {
      if isBlank(index) {
        index += 1
        continue
      }
      guard let next = self.bullet(at: index), next == bullet else { break }
      endsWithBlank = item(behind: next.length, columns: next.columns, into: &items)
    }
    add(.list(.bullet, items: items), from: start)
    complainOfUnindent(endsWithBlank, "A bullet list")
    return true
  }

  struct Bullet: Equatable {
    var mark: Unicode.Scalar
    /// With the blanks behind it.
    var length: Int
    var columns: Int

    static func == (left: Self, right: Self) -> Bool { left.mark == right.mark }
  }

  func bullet(at index: Int) -> Bullet? {
    let line = line(index)
    guard let (mark, end) = line.scalar(at: line.start) else { return nil }
    switch mark {
    case "-", "+", "*", "•", "‣", "⁃": break
    default: return nil
    }
    guard let next = line.markEnd(end) else { return nil }
    return Bullet(
      mark: mark, length: next - line.start, columns: next - end + 1)
  }

  /// Reads the item whose marker the line at work begins with.
  ///
  /// - Returns: whether an empty line follows it.
  mutating func item(behind marker: Int, columns: Int, into items: inout [[RSTBlock]]) -> Bool {
    let hasText = lines[index].range.count > marker
    let block = indented(
      from: index, first: hasText ? .known(marker, columns: columns) : .cut(marker))
    index = block.end
    items.append(nested(block.withoutBlanksAtStart, in: .item))
    return block.endsWithBlank
  }
}

extension TextView {
  /// The position behind the blanks that must follow a marker, or the end of the line.
  func markEnd(_ position: Int) -> Int? {
    if position == end { return end }
    guard self[position] == 0x20 else { return nil }
    var next = position
    while self[next] == 0x20 { next += 1 }
    return next
  }
}
