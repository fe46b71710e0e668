import Basics
import Markup

/// Trac wiki text → document tree.
///
///     let page = TracReader(options: ReaderOptions()).read(text, page: "WikiStart")
package struct TracReader: Sendable {
  /// Of the wiki; the same for all its pages.
  package var options: ReaderOptions

  /// By default a Trac 1.6 that nobody configured.
  package init(options: ReaderOptions = ReaderOptions()) {
    self.options = options
  }

  /// Reads one page. Any bytes make a page; what Trac would not show as its author meant is a finding,
  /// and what no Markdown can show a loss of the document.
  ///
  /// - Parameters:
  ///   - text: UTF-8; bad bytes become U+FFFD.
  ///   - page: the page's full name, which relative links and headings depend on.
  package func read(_ text: [UInt8], page: String) -> (document: Document, findings: [Finding]) {
    let options = options.of(page: page)
    let context = ReadingContext(options: options, pageName: page)
    let blocks = context.blocks(SourceLines(TracReader.normalized(text, options.syntax)))
    return (Document(blocks, losses: context.losses), context.findings)
  }

  /// The macros and processors that a page calls, with those in boxes, cells and arguments.
  package func calls(in text: [UInt8], page: String) -> [MarkupCall] {
    let options = options.of(page: page)
    let context = ReadingContext(options: options, pageName: page)
    context.noteCalls()
    _ = context.blocks(SourceLines(TracReader.normalized(text, options.syntax)))
    return context.calls ?? []
  }

  /// `\v` and `\f` are blanks to Trac; up to 0.11 they ended a line.
  private static func normalized(_ text: [UInt8], _ syntax: TracSyntax) -> [UInt8] {
    guard text.span.hasByte(in: 0x0B...0x0C) else { return text }
    return text.map { $0 == 0x0B || $0 == 0x0C ? syntax.hasBlankFormFeeds ? 0x20 : 0x0A : $0 }
  }
}

/// The grammar's own recursion: markup inside boxes, cells, citations and macros comes back here, and nowhere else.
extension ReadingContext {
  /// The blocks of nested markup: the inside of a `#!div`, of a cell, of a citation. Beyond the limit of
  /// nesting the text comes back as code.
  func blocks(_ source: SourceLines, levels: Int = 1) -> [Block] {
    if let blocks = nested(levels: levels, { TreeBuilder.read(self, source) }) {
      return blocks.folded
    }
    reportTooDeep(source.range)
    return [Block(.code(CodeBlock(text: source.text)), at: source.range)]
  }

  /// Markup that may only be inline: headings, terms, labels, `[[span(…)]]`. Beyond the limit it is text.
  func inlines(_ text: TextView, line: Int) -> [Inline] {
    nested { LineReader.read(self, text, line: line) } ?? [.text(text.string)]
  }

  /// Running text of wiki markup, on one line.
  package func inlines(_ text: String, line: Int) -> [Inline] {
    inlines(TextView(text), line: line)
  }
}

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
