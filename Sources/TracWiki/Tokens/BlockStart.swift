/// The line that opens a block: `{{{`, `{{{#!python lineno=3`.
///
/// Trac's `_startblock_re`: nothing but a processor may follow the braces, and no `}}}` may stand in the line.
struct BlockStart {
  /// The blanks before the braces: they are taken off each line of the block.
  var prefix: Range<Int>
  /// The processor's name and its arguments, where they stand in this line.
  var processor: ProcessorLine?

  init?(_ line: TextView) {
    let braces = line.skipSpace(line.start)
    guard line.has(UInt8(ascii: "{"), times: 3, at: braces),
      line.find(UInt8(ascii: "}"), times: 3, from: braces) == nil
    else { return nil }
    prefix = line.start..<braces
    let rest = TextView(line.bytes, braces + 3..<line.end)
    processor = ProcessorLine(rest)
    if processor == nil, rest.skipSpace(rest.start) < rest.end { return nil }
  }
}

/// The line that closes a block: `}}}` and nothing else.
enum BlockEnd {
  static func matches(_ line: TextView) -> Bool {
    let braces = line.skipSpace(line.start)
    return line.has(UInt8(ascii: "}"), times: 3, at: braces)
      && line.skipSpace(braces + 3) == line.end
  }
}
