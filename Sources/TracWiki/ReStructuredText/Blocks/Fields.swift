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
          name: name, length: name.plainText.unicodeScalars.count, blocks: nested(body),
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

/// `:name: ` at the start of a line. Colons inside the name are followed by something other than a blank.
struct FieldMarker {
  var name: Range<Int>
  /// Behind the blanks that follow it.
  var end: Int

  init?(_ line: TextView) {
    let colon = UInt8(ascii: ":")
    let start = line.start + 1
    guard line[line.start] == colon, start < line.end, line[start] != colon, line[start] != 0x20
    else { return nil }
    var position = start
    while position < line.end {
      if line[position] == UInt8(ascii: "\\") {
        guard position + 1 < line.end else { return nil }
        position += 2
      } else if line[position] == colon,
        position + 1 == line.end || line[position + 1] == 0x20 || line[position + 1] == 0x60
      {
        break
      } else {
        position += 1
      }
    }
    guard position < line.end, line[position - 1] != 0x20, let end = line.markEnd(position + 1)
    else { return nil }
    name = start..<position
    self.end = end
  }
}
