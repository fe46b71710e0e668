import Basics
import Markup

/// `#!math`, `#!tracmath`, of plugins: a formula in TeX. GitHub draws a fence of that name.
enum FormulaProcessor {
  static let processor = Processor(
    "Equation", "Math", "MathJax", "equation", "formula", "latexmath", "math", "mathjax",
    "tracmath",
    becomes: "a fence `math`, which GitHub draws", isForeign: true
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
