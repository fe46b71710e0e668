/// The options at the start of a line, with commas between, two blanks or the end of the line behind.
struct OptionMarker {
  private(set) var options: [RSTBlock.OptionString] = []
  /// Behind the blanks that follow it.
  private(set) var end: Int

  init?(_ line: TextView) {
    end = line.start
    while true {
      guard let option = Self.option(line, from: end) else { return nil }
      options.append(option.string)
      end = option.end
      if end == line.end { return }
      guard line[end] == UInt8(ascii: ",") else { break }
      end += 2
    }
    while line[end] == 0x20 { end += 1 }
  }

  /// One option, with its argument if what follows then is the end of an option; else without.
  private static func option(
    _ line: TextView, from start: Int
  ) -> (string: RSTBlock.OptionString, end: Int)? {
    guard let (nameEnd, isLong) = name(line, from: start) else { return nil }
    let name = line.string(start..<nameEnd)
    if let argument = argument(line, from: nameEnd, isLong: isLong), isEnd(line, argument.end) {
      let string = RSTBlock.OptionString(
        name: name, delimiter: line.string(nameEnd..<argument.start),
        argument: line.string(argument.start..<argument.end))
      return (string, argument.end)
    }
    guard isEnd(line, nameEnd) else { return nil }
    return (RSTBlock.OptionString(name: name, delimiter: "", argument: nil), nameEnd)
  }

  /// `-a`, `+a`, `--all`, `/all`
  private static func name(_ line: TextView, from start: Int) -> (end: Int, isLong: Bool)? {
    let first = line[start]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+"),
      ByteClass.isAlphanumeric(line[start + 1])
    {
      return (start + 2, false)
    }
    let dashes =
      first == UInt8(ascii: "/") ? 1 : line.has(UInt8(ascii: "-"), times: 2, at: start) ? 2 : 0
    guard dashes > 0, ByteClass.isAlphanumeric(line[start + dashes]) else { return nil }
    return (wordEnd(line, from: start + dashes), true)
  }

  private static func wordEnd(_ line: TextView, from start: Int) -> Int {
    var end = start
    while ByteClass.isAlphanumeric(line[end]) || line[end] == UInt8(ascii: "_")
      || line[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    return end
  }

  /// `X` or `<a b>`, behind a blank, behind `=` for long options, or at once for short ones.
  private static func argument(
    _ line: TextView, from position: Int, isLong: Bool
  ) -> (start: Int, end: Int)? {
    var start = position
    if line[start] == 0x20 || isLong && line[start] == UInt8(ascii: "=") {
      start += 1
    } else if isLong {
      return nil
    }
    if ByteClass.isLetter(line[start]) { return (start, wordEnd(line, from: start)) }
    guard line[start] == UInt8(ascii: "<") else { return nil }
    var end = start + 1
    while end < line.end, line[end] != UInt8(ascii: "<"), line[end] != UInt8(ascii: ">") {
      end += 1
    }
    return end > start + 1 && line[end] == UInt8(ascii: ">") ? (start, end + 1) : nil
  }

  /// Whether an option can end there: before two blanks, the end of the line, or the next option.
  private static func isEnd(_ line: TextView, _ end: Int) -> Bool {
    if end == line.end { return true }
    if line[end] == UInt8(ascii: ",") { return line[end + 1] == 0x20 && end + 2 < line.end }
    return line[end] == 0x20 && line[end + 1] == 0x20
  }
}
