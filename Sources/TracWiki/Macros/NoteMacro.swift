import Basics
import Markup

/// `[[Note(text)]]`, `[[NoteBox(warn, text, 50%)]]`, of several plugins: text in a box.
enum NoteMacro {
  static let macro = Macro(
    "Alert", "Box", "Caution", "Error", "Hint", "Important", "Info", "InfoBox", "Message",
    "MessageBox",
    "NewsFlash", "Note", "NoteBox", "Tip", "TipBox", "Todo", "Warn", "Warning", "WarningBox",
    becomes: "its text", isForeign: true, needsParentheses: true
  ) { call in
    var parts = call.text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var attributes: [Attribute] = []
    if parts.count > 1, kinds.contains(parts[0].trimmedBlanks.lowercased()) {
      attributes.append(Attribute("type", parts.removeFirst().trimmedBlanks))
    }
    if parts.count > 1, let last = parts.last, isWidth(last.trimmedBlanks) {
      attributes.append(Attribute("width", parts.removeLast().trimmedBlanks))
    }
    let text = parts.joined(separator: ",").trimmedBlanks
    return call.block(
      .box(Box(name: call.name, attributes: attributes, blocks: call.blocks(text))))
  }

  private static let kinds: Set = [
    "note", "warn", "warning", "tip", "tips", "info", "important", "error", "hint", "todo", "ok",
    "alert",
    "caution",
  ]

  private static func isWidth(_ text: String) -> Bool {
    let digits = text.utf8.prefix(while: ByteClass.isDigit).count
    return digits > 0 && ["", "%", "px", "em"].contains(text.dropFirst(digits))
  }
}
