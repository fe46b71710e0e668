import Markup

/// One use of a macro.
struct MacroInvocation {
  let context: ReadingContext
  let name: String
  /// What stands in the parentheses; nil without parentheses.
  let arguments: String?
  /// The whole call as written.
  let written: String
  let line: Int

  var range: SourceRange { SourceRange(lines: line, line) }

  /// The arguments as text; empty also without parentheses.
  var text: String { arguments ?? "" }

  /// The arguments as Trac cuts them.
  var parts: MacroArguments { MacroArguments(text) }

  /// The call as a node without a Markdown form.
  func call(_ kind: MacroCall.Kind) -> MacroExpansion {
    let call = MacroCall(name: name, arguments: text, kind: kind, written: written)
    return .inlines([.macro(call, range)])
  }

  /// The arguments read as markup that is inline only.
  func inlines(_ text: String) -> [Inline] {
    context.inlines(TextView(text), line: line)
  }

  /// The arguments read as markup.
  func blocks(_ text: String) -> [Block] {
    context.blocks(SourceLines(text, line: line))
  }

  /// One block in the place of the call.
  func block(_ content: Block.Content) -> MacroExpansion {
    .blocks([Block(content, at: range)])
  }

  /// Text that keeps its content and loses its look.
  func span(_ content: [Inline], _ attributes: [Attribute] = []) -> MacroExpansion {
    .inlines([.span(Span(name: name, attributes: attributes, content: content))])
  }
}
