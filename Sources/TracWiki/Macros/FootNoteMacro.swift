import Basics
import Markup

/// `[[FootNote(text)]]`, a plugin's; `[[FootNote(1)]]` is the first one again. Without text it is the place of
/// the notes, which GitHub chooses.
enum FootNoteMacro {
  static let macro = Macro(
    "FootNote", "Footnote", becomes: "a footnote `[^1]`; the place of the notes is GitHub's choice",
    isForeign: true, isInline: Macro.always
  ) { call in
    var text = call.text
    if text.trimmedBlanks.isEmpty { return .inlines([]) }
    if let number = Int(text.trimmedBlanks) {
      guard let note = call.context.footnotes.text(number) else {
        return .inlines([.styled(.superscript, [.text(String(number))])])
      }
      text = note
    }
    // The same words on another line are the same note.
    let line = call.context.footnotes.add(text, line: call.line)
    return .inlines([.footnote(call.context.inlines(TextView(text), line: line))])
  }
}
