/// `.. note::`, `.. warning::`, …: a title and text. Trac shows them without a look of their own.
enum AdmonitionDirectives {
  static let all: [Directive] =
    titles.map { name, title in
      Directive(names: [name], options: Directive.common, takesContent: true) {
        parts throws(DirectiveError) in
        try read(parts, title: [.text(Array(title.utf8))])
      }
    } + [
      Directive(
        names: ["admonition"], required: 1, takesBlanks: true, options: Directive.common,
        takesContent: true
      ) { parts throws(DirectiveError) in
        try parts.needContent()
        return try read(parts, title: parts.inlines(parts.arguments[0]))
      }
    ]

  private static let titles = [
    ("attention", "Attention!"), ("caution", "Caution!"), ("danger", "!DANGER!"),
    ("error", "Error"), ("hint", "Hint"), ("important", "Important"), ("note", "Note"),
    ("tip", "Tip"), ("warning", "Warning"),
  ]

  private static func read(
    _ parts: DirectiveParts, title: [RSTInline]
  ) throws(DirectiveError) -> [RSTBlock.Content] {
    try parts.needContent()
    return parts.named([.group([parts.block(.paragraph(title))] + parts.blocks())])
  }
}
