import Markup

/// `[[FootNote(text)]]`, a plugin's; without text it is the place of the notes, which GitHub chooses.
enum FootNoteMacro {
  static let macro = Macro("FootNote", "Footnote", isForeign: true, isInline: Macro.always) {
    call in
    guard let text = call.arguments, !text.isEmpty else { return .inlines([]) }
    return .inlines([.footnote(call.inlines(text))])
  }
}
