import Basics
import Markup

/// Markup that is inline only: the text of a heading, a term, a label. Trac's "oneliner".
///
/// Marks of blocks are text here, line breaks are blanks, macros that make blocks show as `[[Name(...)]]`.
enum LineReader {
  static func read(_ context: ReadingContext, _ text: TextView, line: Int) -> [Inline] {
    let end = text.trimmedEnd(from: text.start)
    let start = text.skipSpace(text.start)
    guard start < end else { return [] }
    let syntax = context.options.syntax
    let view = withoutBlocks(TextView(text.bytes, start..<end), syntax)
    let tokenizer = InlineTokenizer(
      view, syntax, commitHashLength: context.options.commitHashLength,
      plugins: context.options.plugins)
    var builder = InlineBuilder(context, bytes: view.bytes)
    for token in tokenizer.tokenize() where !builder.take(token, line: line) {
      switch token.kind {
      case .lineBreak: builder.add(.text(" "))
      case .tableRowSeparator: break
      case .macroOrLink: macro(token, &builder, line: line)
      default: builder.add(text: token.range)
      }
    }
    return InlineRuns.nestPart(withEllipsis(builder.runs, of: view.bytes), of: view.bytes)
  }

  /// The text with ` […]` for each block of code in it, but nothing for `#!comment`.
  private static func withoutBlocks(_ text: TextView, _ syntax: TracSyntax) -> TextView {
    guard text.find(UInt8(ascii: "{"), times: 3, from: text.start) != nil else { return text }
    var depth = 0
    var isComment = false
    var isNamed = false
    var rest: [UInt8] = []
    for range in Lines.split(text.bytes, in: text.start..<text.end) {
      let line = TextView(text.bytes, range)
      if BlockStart(line, syntax) != nil {
        depth += 1
      } else if BlockEnd.matches(line) {
        if depth == 1, !isComment { rest += " […]\n".utf8 }
        if depth == 1 { (isComment, isNamed) = (false, false) }
        depth = max(0, depth - 1)
      } else if depth == 0 {
        rest += text.bytes[range] + [0x0A]
      } else if !isNamed, line.string.hasPrefix("#!") {
        isNamed = true
        isComment = line.string.dropFirst(2).trimmedBlanks == "comment"
      }
    }
    if !rest.isEmpty { rest.removeLast() }
    if depth > 0 { rest += "[…]".utf8 }
    return TextView(rest, 0..<rest.count)
  }

  /// Trac shows three dots at the very end as an ellipsis.
  private static func withEllipsis(_ runs: [Run], of bytes: [UInt8]) -> [Run] {
    let text: String
    switch runs.last?.content {
    case .text(let range):
      guard bytes[range].suffix(3).elementsEqual("...".utf8) else { return runs }
      text = PlainText.string(bytes, range)
    case .inline(.text(let last)):
      guard last.utf8.suffix(3).elementsEqual("...".utf8) else { return runs }
      text = last
    default: return runs
    }
    var runs = runs
    runs[runs.count - 1].content = .inline(.text(String(text.dropLast(3)) + "…"))
    return runs
  }

  private static func macro(_ token: Token, _ builder: inout InlineBuilder, line: Int) {
    let call = MacroOrLink(builder.context, TextView(builder.bytes, token.range), line: line)
    switch call.meaning {
    case .lineBreak: builder.add(.text(" "))
    case .link(let inlines): builder.add(inlines)
    case .anchor(let id, let label): builder.addAnchor(id, label: label, line: line)
    case .macro(let macro, let invocation):
      let isComment = invocation.name == "comment"
      let works = builder.context.options.syntax.hasInlineMacros || isComment
      if works, macro.isInline(invocation.arguments ?? "") || macro.isForeign {
        switch macro.expanded(invocation) {
        case .inlines(let inlines): builder.add(inlines)
        case .blocks(let blocks): builder.add(LineReader.text(of: blocks))
        }
      } else {
        let arguments = invocation.arguments?.isEmpty ?? true ? "" : "(...)"
        builder.add(.text("[[\(invocation.name)\(arguments)]]"))
      }
    }
  }

  /// The inlines of blocks where only inlines may be; blocks are set apart by blanks.
  private static func text(of blocks: [Block]) -> [Inline] {
    var content: [Inline] = []
    func add(_ inlines: [Inline]) {
      if !content.isEmpty, !inlines.isEmpty { content.append(.text(" ")) }
      content += inlines
    }
    for block in blocks {
      switch block.content {
      case .code(let code): add([.code(code.text)])
      case .comment(let text): add([.comment(text)])
      case .rawHTML(let html): add([.rawHTML(html, block.source)])
      case .pageList(let list): add([.pageList(list)])
      case .macro(let call): add([.macro(call, block.source)])
      case .include(let include):
        let call = MacroCall(
          name: "Include", arguments: include.page.name, kind: .unknown, written: include.written)
        add([.macro(call, block.source)])
      default: block.forEachChild(blocks: { add(text(of: $0)) }, inlines: add)
      }
    }
    return content
  }
}
