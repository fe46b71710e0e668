import Basics
import Markup

/// `[[Anchor(name)]]`, a plugin's: a place that links can point to; what follows a comma is its text.
enum AnchorMacro {
  static let macro = Macro(
    "Anchor", becomes: "an anchor `<a id=…>`, with its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    let arguments = call.parts
    guard let name = arguments.value(at: 0) ?? arguments["name"]?.trimmedBlanks, !name.isEmpty
    else {
      return call.call(.unknown)
    }
    let label = arguments.values.dropFirst().joined(separator: ",").trimmedBlanks
    return .inlines([.anchor(name)] + call.inlines(label))
  }
}
