import Basics
import Markup

/// `[[checkbox(checked)]]`, `[[Checkbox(done, label)]]`, a plugin's: a box with or without a tick.
enum CheckboxMacro {
  static let macro = Macro(
    "Checkbox", becomes: "☑ or ☐, and its text", isForeign: true,
    needsParentheses: true, isInline: Macro.always
  ) { call in
    var isChecked = false
    var label: [String] = []
    for value in call.parts.values.map(\.trimmedBlanks) {
      switch value.lowercased() {
      case "x", "checked", "true", "on", "yes", "1", "done": isChecked = true
      case "unchecked", "false", "off", "no", "0", "open", "": break
      default: label.append(value)
      }
    }
    let mark = isChecked ? "☑" : "☐"
    guard !label.isEmpty else { return .inlines([.text(mark)]) }
    return .inlines([.text(mark + " ")] + call.inlines(label.joined(separator: ", ")))
  }
}
