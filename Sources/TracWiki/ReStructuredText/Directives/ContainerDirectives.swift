/// `.. container::`, `.. compound::`, `.. class::`, and the quotes `.. epigraph::`, `.. highlights::`,
/// `.. pull-quote::`: what they hold, without their look.
enum ContainerDirectives {
  static let all = [
    Directive(names: ["compound"], options: Directive.common, takesContent: true) {
      parts throws(DirectiveError) in
      try parts.needContent()
      return parts.named([.group(parts.blocks())])
    },
    Directive(
      names: ["container"], optional: 1, takesBlanks: true, options: ["name": .text],
      takesContent: true
    ) { parts throws(DirectiveError) in
      try parts.needContent()
      return parts.named([.group(parts.blocks())])
    },
    Directive(names: ["class"], required: 1, takesBlanks: true, takesContent: true) {
      parts throws(DirectiveError) in
      guard DirectiveOption.className.value(parts.arguments[0]) != nil else {
        throw DirectiveError("names no class")
      }
      return parts.content.isEmpty ? [.nothing] : [.group(parts.blocks())]
    },
    Directive(names: ["epigraph", "highlights", "pull-quote"], takesContent: true) {
      parts throws(DirectiveError) in
      try parts.needContent()
      return [.group(quotes(parts))]
    },
    Directive(names: ["line-block"], options: Directive.common, takesContent: true) {
      parts throws(DirectiveError) in
      try parts.needContent()
      let lines = parts.content.map { line in
        parts.inlines(parts.string([line]).trimmedBlanks)
      }
      return parts.named([.lines(lines)])
    },
  ]

  private static func quotes(_ parts: DirectiveParts) -> [RSTBlock] {
    let call = parts.call
    var reader = BodyReader(
      document: call.document, bytes: call.bytes, lines: parts.content, takesTitles: false,
      isSidebar: false, index: parts.content.count)
    reader.addQuotes(parts.content, from: 0)
    return reader.blocks
  }
}
