/// `#!name arguments`, at the start of a block's first line or right after its braces.
struct ProcessorLine {
  var indent: Range<Int>
  var name: Range<Int>
  var arguments: Range<Int>

  /// Trac's `_processor_re`: `(\s*)#\!([\w+-][\w+-/]*)`, where `+-/` is the range from `+` to `/`.
  init?(_ line: TextView) {
    let mark = line.skipSpace(line.start)
    guard line[mark] == UInt8(ascii: "#"), line[mark + 1] == UInt8(ascii: "!") else { return nil }
    var end = mark + 2
    guard line.isWord(at: end) || line[end] == UInt8(ascii: "+") || line[end] == UInt8(ascii: "-")
    else {
      // Trac takes `#!/bin/sh` for text; the name of the shell tells the language all the same.
      return nil
    }
    while end < line.end {
      if line[end] >= UInt8(ascii: "+") && line[end] <= UInt8(ascii: "/") {
        end += 1
      } else if line.isWord(at: end), let (_, next) = line.scalar(at: end) {
        end = next
      } else {
        break
      }
    }
    indent = line.start..<mark
    name = mark + 2..<end
    arguments = end..<line.end
  }
}
