import Basics
import Markup

/// `#!code lang=python`, `#!SyntaxHighlighter brush=java`, of plugins: code whose language is an argument.
enum HighlightProcessor {
  static let processor = Processor(
    """
    Code CodeBlock SyntaxHighlighter code codeblock geshi listing pygments source sourcecode \
    syntaxhighlight syntaxhighlighter
    """, becomes: "a fence with that language",
    isForeign: true
  ) { call in
    let named = ["lang", "language", "type", "brush", "lexer", "syntax"].lazy
      .compactMap { call[$0] }.first
    let flag = call.attributes.first { $0.value == "true" && Language.isKnown($0.name) }?.name
    return call.code(language: (named ?? flag).flatMap { Language.named($0) })
  }
}

/// `#!ShellBox`, of SeqAn's TextBoxMacro, `#!Terminal`: what was typed into a shell, and what it said.
enum ShellProcessor {
  static let processor = Processor(
    "ShellBox Terminal shellbox terminal", becomes: "a fence `sh`", isForeign: true
  ) { $0.code(language: "sh") }
}

/// `#!IdeBox`, of SeqAn's TextBoxMacro: what a development environment said.
enum OutputProcessor {
  static let processor = Processor(
    "IdeBox idebox", becomes: "a fence without a language", isForeign: true
  ) { $0.code(language: nil) }
}

/// `#!Workflow`: the states of tickets, which Trac draws.
enum WorkflowProcessor {
  static let processor = Processor("Workflow", becomes: "a fence with its source") { call in
    call.context.lose(.drawing(call.name), call.range)
    return call.code(language: "ini")
  }
}

/// `#!textile`: other markup, kept as code.
enum ForeignMarkupProcessor {
  static let processor = Processor(
    "textile text/x-textile", becomes: "a fence of that name"
  ) { call in
    call.keep(language: "textile")
  }
}

extension ProcessorCall {
  /// Other markup as code, with a finding.
  package func keep(language: String) -> Processor.Result {
    context.report(.foreignMarkup(language: language), at: range)
    return code(language: language)
  }
}

/// `#!math`, `#!tracmath`, of plugins: a formula in TeX.
enum FormulaProcessor {
  static let processor = Processor(
    "Equation Math MathJax equation formula latexmath math mathjax tracmath",
    becomes: "a fence `math`, which some sites draw", isForeign: true
  ) { call in
    let code = CodeBlock(language: "math", text: withoutMarks(call.content.text))
    return .blocks([Block(.code(code), at: call.range)])
  }

  /// Without the `$$` or `\[` `\]` around it, which the fence stands for.
  private static func withoutMarks(_ text: String) -> String {
    let trimmed = text.trimmedBlanks
    for (open, close) in [("$$", "$$"), ("\\[", "\\]"), ("$", "$"), ("\\(", "\\)")]
    where trimmed.hasPrefix(open) && trimmed.hasSuffix(close)
      && trimmed.utf8.count > open.utf8.count + close.utf8.count
    {
      return trimmed.dropFirst(open.count).dropLast(close.count).trimmedBlanks
    }
    return text
  }
}

/// `#!graphviz`: the source of a drawing.
enum DiagramProcessor {
  static let processor = Processor(
    Diagram.names, becomes: "a fence with its source; some sites draw mermaid", isForeign: true
  ) { call in
    call.context.lose(.drawing(call.name), call.range)
    return call.code(language: Diagram.language(call.name))
  }
}
