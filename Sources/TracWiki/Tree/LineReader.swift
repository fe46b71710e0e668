import Markup

/// Markup that is inline only: the text of a heading, a term, a label. Trac's "oneliner".
///
/// Marks of blocks are text here, line breaks are blanks, macros that make blocks show as `[[Name(...)]]`.
enum LineReader {
  static func read(_ context: ReadingContext, _ text: TextView, line: Int) -> [Inline] {
    let end = text.trimmedEnd(from: text.start)
    let start = text.skipSpace(text.start)
    guard start < end else { return [] }
    let view = TextView(text.bytes, start..<end)
    var tokenizer = InlineTokenizer(view, commitHashLength: context.options.commitHashLength)
    var builder = InlineBuilder(context, bytes: text.bytes)
    for token in tokenizer.tokenize() where !builder.take(token, line: line) {
      switch token.kind {
      case .lineBreak: builder.add(.text(" "))
      case .tableRowSeparator: break
      case .macroOrLink: macro(token, &builder, line: line)
      default: builder.add(text: token.range)
      }
    }
    return InlineRuns.nest(withEllipsis(builder.take()))
  }

  /// Trac shows three dots at the very end as an ellipsis.
  private static func withEllipsis(_ runs: [Run]) -> [Run] {
    guard case .text(let text)? = runs.last?.inline, text.hasSuffix("...") else { return runs }
    var runs = runs
    runs[runs.count - 1].inline = .text(String(text.dropLast(3)) + "…")
    return runs
  }

  private static func macro(_ token: Token, _ builder: inout InlineBuilder, line: Int) {
    let call = MacroOrLink(builder.context, TextView(builder.bytes, token.range), line: line)
    switch call.meaning {
    case .lineBreak: builder.add(.text(" "))
    case .link(let inlines): builder.add(inlines)
    case .anchor(let id, let label): builder.addAnchor(id, label: label, line: line)
    case .macro(let macro, let invocation):
      if macro.isInline(invocation.arguments ?? "") || macro.isForeign {
        switch macro.expand(invocation) {
        case .inlines(let inlines): builder.add(inlines)
        case .blocks(let blocks): builder.add(LineReader.text(of: blocks))
        }
      } else {
        let arguments = invocation.arguments == nil ? "" : "(...)"
        builder.add(.text("[[\(invocation.name)\(arguments)]]"))
      }
    }
  }

  /// The inlines of blocks where only inlines may stand.
  private static func text(of blocks: [Block]) -> [Inline] {
    blocks.flatMap { block -> [Inline] in
      if case .paragraph(let content) = block.content { content } else { [] }
    }
  }
}
