import Markup

/// How far the templates of one page may go.
struct ExpansionLimit {
  /// Templates that call templates that call templates …
  static let depth = 10
  /// What templates inside templates may make on one page. What stands in the page itself may make any amount:
  /// that grows with the page alone.
  static let nestedBytes = 1 << 20

  var depth = 0
  var nestedBytes = 0
}

extension ReadingContext {
  /// The blocks of the text that a template made; nil, with a finding, where templates go on without end.
  func expand(_ text: String, line: Int) -> [Block]? {
    if expansion.depth > 0 { expansion.nestedBytes += text.utf8.count }
    guard expansion.depth < ExpansionLimit.depth,
      expansion.nestedBytes <= ExpansionLimit.nestedBytes
    else {
      report(
        .macroInvalid, SourceRange(lines: line, line), once: "expansion",
        "Templates of the settings call templates without end.",
        help: "The inner calls were kept as they are. Look at the arguments of this call.")
      return nil
    }
    expansion.depth += 1
    defer { expansion.depth -= 1 }
    return blocks(SourceLines(text, line: line))
  }

  /// A loss that the user asked for.
  func reportChosen(_ name: String, _ what: String, at range: SourceRange) {
    report(
      .lookDropped, range, once: name, "\(name) was \(what), as the settings say.")
  }
}
