import Basics
import Markup

/// `[[Center(text)]]`, a plugin's. `[[Center(begin)]]` and `[[Center(end)]]` stand around what is centred.
enum CenterMacro {
  static let macro = Macro(
    "Center", "Right",
    becomes: "its text; the marks `begin` and `end` go", isForeign: true, needsParentheses: true
  ) { call in
    let text = call.text.trimmedBlanks
    if ["begin", "end", "start", ""].contains(text) {
      return call.call(.dropped)
    }
    return call.block(.box(Box(name: call.name, blocks: call.blocks(text))))
  }
}
