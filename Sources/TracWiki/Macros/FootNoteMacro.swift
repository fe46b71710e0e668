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

/// The notes of one page as `[[FootNote]]` counts them: equal texts are one.
struct Footnotes {
  private var texts: [String] = []
  private var lines: [String: Int] = [:]

  /// Longer notes are not repeated by their number: a page of nothing but references would grow without limit.
  private static let longest = 1000

  /// The line that a note first stood on.
  mutating func add(_ text: String, line: Int) -> Int {
    if let first = lines[text] { return first }
    texts.append(text)
    lines[text] = line
    return line
  }

  /// The note of a number, counted from 1.
  func text(_ number: Int) -> String? {
    guard texts.indices.contains(number - 1), texts[number - 1].utf8.count <= Self.longest else {
      return nil
    }
    return texts[number - 1]
  }
}
