import Markup

/// Trac's own: `.. trac:: target label` for a TracLink, `.. code-block:: name` for any processor or macro.
enum TracDirectives {
  static let all = [
    Directive(names: ["trac"], required: 1, optional: 1, takesBlanks: true) {
      parts throws(DirectiveError) in
      let link = TracReference(
        context: parts.call.document.context, line: parts.call.number,
        target: parts.arguments[0], label: parts.arguments.dropFirst().first)
      guard let content = link.read() else { throw DirectiveError("holds no TracLink") }
      return [.paragraph([.inlines(content)])]
    },
    Directive(
      names: ["code-block"], required: 1, options: ["language": .text], takesContent: true
    ) { parts in
      let blocks = TracProcessor.process(
        parts.arguments[0], SourceLines(parts.call.bytes, lines: parts.content),
        line: parts.call.number, document: parts.call.document)
      return [.made(blocks)]
    },
  ]
}
