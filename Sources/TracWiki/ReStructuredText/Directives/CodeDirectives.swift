import Markup

/// `.. code:: python`, `.. sourcecode::`, `.. parsed-literal::`, `.. math::`
enum CodeDirectives {
  static let all = [
    Directive(
      names: ["code", "sourcecode"], optional: 1,
      options: Directive.common.merging(["number-lines": .text]) { first, _ in first },
      takesContent: true
    ) { parts throws(DirectiveError) in
      try parts.needContent()
      if parts["number-lines"] != nil { tellNumbers(parts) }
      let language = parts.arguments.first.flatMap(Language.named)
      return parts.named([.literal(CodeBlock(language: language, text: parts.contentText))])
    },
    Directive(names: ["parsed-literal"], options: Directive.common, takesContent: true) {
      parts throws(DirectiveError) in
      try parts.needContent()
      return parts.named([.parsedLiteral(parts.inlines(parts.contentText))])
    },
    Directive(names: ["math"], options: Directive.common, takesContent: true) {
      parts throws(DirectiveError) in
      try parts.needContent()
      let formulas = parts.content.split { $0.range.isEmpty }
      return parts.named(
        formulas.map { .literal(CodeBlock(language: "math", text: parts.string(Array($0)))) })
    },
  ]

  private static func tellNumbers(_ parts: DirectiveParts) {
    parts.call.document.context.report(
      .lookDropped, SourceRange(lines: parts.call.number, parts.call.number),
      "GitHub numbers no lines of code: number-lines was left out.",
      help: "The code itself is complete.")
  }
}
