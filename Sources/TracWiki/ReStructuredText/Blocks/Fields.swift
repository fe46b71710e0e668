import Markup

/// `:name: body`
extension BodyReader {
  mutating func fieldList() -> Bool {
    guard fieldMarker(at: index) != nil else { return false }
    let start = index
    var fields: [RSTBlock.Field] = []
    var endsWithBlank = true
    while true {
      while index < lines.count, isBlank(index) { index += 1 }
      guard let marker = fieldMarker(at: index) else { break }
      let block = indented(from: index, first: .cut(marker.end - line(index).start))
      let name = inlines(Array(bytes[marker.name]), line: number(index))
      index = block.end
      var body = block.withoutBlanksAtStart
      body.trimBlanksAtEnd()
      fields.append(
        RSTBlock.Field(
          name: name, length: name.plainText.unicodeScalars.count, blocks: nested(body, in: .cell),
          line: body.count == 1 ? Array(bytes[body[0].range]) : nil))
      endsWithBlank = block.endsWithBlank
    }
    add(.fields(fields), from: start)
    complainOfUnindent(endsWithBlank, "A field list")
    return true
  }

  func fieldMarker(at index: Int) -> FieldMarker? {
    isBlank(index) ? nil : FieldMarker(line(index))
  }
}
