/// ` term:: `: a term of a definition list.
struct DefinitionMark {
  /// The term as written.
  var term: Range<Int>
  var end: Int

  /// Trac's rule: a `::` that is not in `` `code` `` or `{{{code}}}`, then white space or the end. The term
  /// is what stands before the *first* `::`, even one in code.
  init?(_ line: TextView) {
    let begin = line.skipSpace(line.start)
    guard begin > line.start else { return nil }
    var position = begin
    while position < line.end {
      switch line[position] {
      case UInt8(ascii: "`"):
        guard let close = line.find(UInt8(ascii: "`"), from: position + 1) else { return nil }
        position = close + 1
      case UInt8(ascii: "{"):
        guard line.has(UInt8(ascii: "{"), times: 3, at: position),
          let close = line.find(UInt8(ascii: "}"), times: 3, from: position + 3)
        else { return nil }
        position = close + 3
      case UInt8(ascii: ":"):
        guard line[position + 1] == UInt8(ascii: ":") else {
          position += 2
          continue
        }
        let after = position + 2
        // Without a term the last of several blanks is one.
        let hasTerm = position > begin || Indent.depth(line, to: begin) > 1
        guard hasTerm, after >= line.end || line.space(at: after) != nil else { return nil }
        end = line.skipSpace(after)
        let first = line.find(UInt8(ascii: ":"), times: 2, from: begin) ?? position
        term = begin..<first
        return
      default:
        position += 1
      }
    }
    return nil
  }
}
