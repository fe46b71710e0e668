import Markup

/// `#!code lang=python`, `#!SyntaxHighlighter brush=java`, of plugins: code whose language is an argument.
enum HighlightProcessor {
  static let processor = Processor(
    "Code", "CodeBlock", "SyntaxHighlighter", "code", "codeblock", "geshi", "listing", "pygments",
    "source",
    "sourcecode", "syntaxhighlight", "syntaxhighlighter", becomes: "a fence with that language",
    isForeign: true
  ) { call in
    let named = ["lang", "language", "type", "brush", "lexer", "syntax"].lazy
      .compactMap { call[$0] }.first
    let flag = call.attributes.first { $0.value == "true" && Language.isKnown($0.name) }?.name
    return call.code(language: (named ?? flag).flatMap { Language.named($0) })
  }
}
