import Markup

/// What has no mark of its own: a title by the rule below it, a term by the indent below it, else a paragraph.
extension BodyReader {
  mutating func text() {
    let next = index + 1
    if isBlank(next) {
      paragraph(to: next)
    } else if line(next)[line(next).start] == 0x20 {
      definitionList()
    } else if !underlinedTitle() {
      longParagraph()
    }
  }

  /// A paragraph of more than one line: up to an empty line, or to one that is indented without reason.
  private mutating func longParagraph() {
    var end = index + 1
    while !isBlank(end), bytes[lines[end].range.lowerBound] != 0x20 { end += 1 }
    if !isBlank(end) {
      complainOfIndent(at: end)
    }
    paragraph(to: end)
  }

  func complainOfIndent(at index: Int) {
    document.complain(
      "The line is indented without an empty line before it.", line: number(index),
      help: "It was read as a quote, as Trac did.")
  }

  /// The lines from the one at work on; `::` at their end opens a literal block.
  private mutating func paragraph(to end: Int) {
    let start = index
    index = end
    var text = text(lines[start..<end])
    let announces = Self.announcesLiteral(text)
    if announces {
      let before = text.count > 2 ? text[text.count - 3] : 0x0A
      text.removeLast(before == 0x20 || before == 0x0A ? 2 : 1)
      while let last = text.last, ByteClass.isBlank(last) { text.removeLast() }
    }
    if !text.isEmpty { add(.paragraph(inlines(text, line: number(start))), from: start) }
    if announces { literalBlock() }
  }

  /// `::` at the end, its first colon not escaped.
  private static func announcesLiteral(_ text: [UInt8]) -> Bool {
    guard text.hasSuffix("::") else { return false }
    let backslashes = text.dropLast(2).reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    return backslashes.isMultiple(of: 2)
  }
}

extension [UInt8] {
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let suffix = Array("\(suffix)".utf8)
    return count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
