import Markup

/// `-a, --all=X  description`: options of a program.
extension BodyReader {
  mutating func optionList() -> Bool {
    let start = index
    var items: [RSTBlock.Option] = []
    var endsWithBlank = true
    while true {
      let before = index
      while index < lines.count, isBlank(index) { index += 1 }
      guard !isBlank(index), let marker = OptionMarker(line(index)) else { break }
      let block = indented(from: index, first: .cut(marker.end - line(index).start))
      let body = block.withoutBlanksAtStart
      // Without a description it is text.
      guard !body.isEmpty else {
        if items.isEmpty { index = before }
        break
      }
      index = block.end
      items.append(RSTBlock.Option(strings: marker.options, blocks: nested(body, in: .cell)))
      endsWithBlank = block.endsWithBlank
    }
    guard !items.isEmpty else { return false }
    add(.options(items), from: start)
    complainOfUnindent(endsWithBlank, "An option list")
    return true
  }
}
