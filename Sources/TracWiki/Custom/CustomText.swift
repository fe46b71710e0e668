import Markup

extension ReadingContext {
  /// The blocks of the text that a template made; nil, with a finding, where its templates call templates without
  /// end.
  func expand(_ text: String, of name: String, line: Int) -> [Block]? {
    guard expansion.begin(text) else { return nil }
    let blocks = blocks(SourceLines(text, line: line))
    expansion.end()
    guard expansion.isTooMuch else { return blocks }
    // The outermost call is the one that stands in the page.
    guard expansion.isEmpty else { return nil }
    report(
      .macroInvalid, SourceRange(lines: line, line), once: name,
      "The template of \(name) calls templates without end.",
      help: "The call was kept as it is. Change the templates in the settings.")
    return nil
  }

  /// A call whose template makes too much of it.
  func reportTooLarge(_ name: String, line: Int) {
    report(
      .macroInvalid, SourceRange(lines: line, line), once: name,
      "The template of \(name) makes more than 1 MiB of text of a call.",
      help: "The call was kept as it is. Change the template in the settings, or the call.")
  }

  /// A loss that the user asked for.
  func reportChosen(_ name: String, _ what: String, at range: SourceRange) {
    report(.lookDropped, range, once: name, "\(name) was \(what), as the settings say.")
  }
}
