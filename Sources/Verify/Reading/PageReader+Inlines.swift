import Markdown

extension PageReader {
  mutating func link(
    _ attributes: HTMLAttributes, _ index: Int, _ look: Look, into flow: inout Flow
  ) {
    let classes = (attributes["class"] ?? "").split(separator: " ")
    // The way back from a footnote.
    if classes.contains("footnote-backref") { return }
    let address = attributes["href"] ?? ""
    guard !address.isEmpty || classes.contains("missing") else {
      return children(of: index, look, into: &flow)
    }
    page.links.append(ShownLink(address: address, isMissing: classes.contains("missing")))
    children(of: index, Look(styles: look.styles, link: page.links.count - 1), into: &flow)
  }

  mutating func image(_ attributes: HTMLAttributes, _ look: Look, into flow: inout Flow) {
    let address = attributes["src"] ?? ""
    let alternative = attributes["alt"] ?? ""
    guard !address.isEmpty else { return flow.add(alternative, look, line: &lines.line) }
    // Trac's picture for one that is missing.
    if dialect == .trac, address.hasSuffix("common/attachment.png") {
      return flow.add(Piece(kind: .wild, line: 0))
    }
    page.links.append(ShownLink(address: address))
    // Without an author's words, Trac takes the description or name of the file for both.
    let isAutomatic = dialect == .trac && alternative == attributes["title"]
    flow.add(
      Piece(
        kind: .image(
          alternative: Self.oneLine(alternative), isAutomatic: isAutomatic || alternative.isEmpty),
        line: lines.line, runs: [Run(text: "", look: look)], source: page.links.count - 1))
  }

  /// White space as single blanks, none at the ends.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: WhiteSpace.isBlank).map { String($0) }
      .joined(separator: " ")
  }
}
