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
