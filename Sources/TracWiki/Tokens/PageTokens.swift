/// All tokens of a page, in order and without a gap: lines by what they are, text by what is in it.
///
/// The tree builder asks for the tokens of one line at a time; this is the same for people who want to see
/// them. The inside of blocks stays uncut: what it means is the processor's business.
package enum PageTokens {
  /// Tokens of a whole page in UTF-8; any bytes have some, an empty page none.
  package static func tokenize(_ text: [UInt8], _ syntax: TracSyntax = .newest) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    var end = 0
    for range in Lines.split(text, in: 0..<text.count) {
      addLineEnd(&tokens, from: end, to: range.lowerBound)
      end = range.upperBound
      let line = TextView(text, range)
      let start = BlockStart(line, syntax)
      let first = line[line.skipSpace(line.start)]
      if start != nil {
        depth += 1
        tokens.append(Token(.blockStart, range))
      } else if depth > 0 {
        let closes = BlockEnd.matches(line)
        if closes { depth -= 1 }
        if !range.isEmpty { tokens.append(Token(closes ? .blockEnd : .blockText, range)) }
      } else if first == UInt8(ascii: ">"), syntax.nestsCitations {
        tokens.append(Token(.citation, range))
      } else if line.has(UInt8(ascii: "-"), times: 4, at: line.start) {
        tokens.append(Token(.ruler, range))
      } else if !range.isEmpty {
        let tokenizer = InlineTokenizer(line, syntax)
        tokens += tokenizer.tokenize()
      }
    }
    addLineEnd(&tokens, from: end, to: text.count)
    return tokens
  }

  private static func addLineEnd(_ tokens: inout [Token], from start: Int, to end: Int) {
    if start < end { tokens.append(Token(.lineEnd, start..<end)) }
  }
}
