import Markup

/// `[[comment(text)]]`, `[[htmlcomment(text)]]`
enum CommentMacro {
  static let macro = Macro(
    "comment", "htmlcomment", becomes: "an HTML comment", isInline: Macro.always
  ) { call in
    .inlines(call.arguments.map { [.comment($0)] } ?? [])
  }
}
