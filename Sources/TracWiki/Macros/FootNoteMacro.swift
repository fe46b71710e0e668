import Markup

/// `[[FootNote(text)]]`, a plugin's; `[[FootNote(1)]]` is the first one again. Without text it is the place of
/// the notes, which GitHub chooses.
enum FootNoteMacro {
  static let macro = Macro(
    "FootNote", "Footnote", becomes: "a footnote `[^1]`; the place of the notes is GitHub's choice",
    isForeign: true, isInline: Macro.always
  ) { call in
    let text = call.text.trimmedBlanks
    guard !text.isEmpty else { return .inlines([]) }
    if let number = Int(text) { return .inlines([again(number, call)]) }
    call.context.footnotes.append(call.text)
    return .inlines([.footnote(call.inlines(call.text))])
  }

  /// Longer notes are not repeated: a page of nothing but references would grow without limit.
  private static let longest = 1000

  private static func again(_ number: Int, _ call: MacroInvocation) -> Inline {
    let notes = call.context.footnotes
    guard notes.indices.contains(number - 1), notes[number - 1].utf8.count <= longest else {
      return .styled(.superscript, [.text(String(number))])
    }
    return .footnote(call.inlines(notes[number - 1]))
  }
}
