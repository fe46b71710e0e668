import Basics
import Markup

/// `[[math(x^2)]]`, `[[latex($x^2$)]]`, of several plugins: a formula in a line.
enum FormulaMacro {
  static let macro = Macro(
    "Equation", "Formula", "LaTeX", "Math", "MathJax", "tracmath", becomes: "code with its TeX",
    isForeign: true, needsParentheses: true,
    isInline: Macro.always
  ) { call in
    let formula = call.text.trimmedBlanks
    guard !formula.isEmpty else { return .inlines([]) }
    call.context.report(
      .processorForeign, call.range, "The formula \(formula) was kept as code.",
      help: "Trac showed it drawn; GitHub draws formulas between $` and `$.")
    return .inlines([.code(formula)])
  }
}
