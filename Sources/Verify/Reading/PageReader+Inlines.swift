import Basics
import Links
import Markdown
import Targets
import TracWiki

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
    if classes.contains("missing"), classes.contains("wiki"), Self.isMacro(text(of: index)) {
      return flow.addWild(line: 0)
    }
    var link = ShownLink(address: address)
    if classes.contains("missing") {
      link.missing =
        classes.contains("wiki") ? .page : classes.contains("attachment") ? .attachment : .other
    }
    page.links.append(link)
    children(of: index, Look(styles: look.styles, link: page.links.count - 1), into: &flow)
  }

  /// `Center(x)`: to a Trac without that plugin, `[[Center(x)]]` is a link to a page, and so is `[[BackLinks]]`.
  private static func isMacro(_ text: String) -> Bool {
    if macrosOfPlugins.contains(text) { return true }
    guard text.utf8.last == UInt8(ascii: ")") else { return false }
    let name = text.utf8.prefix { $0 != UInt8(ascii: "(") }
    return !name.isEmpty && name.count < text.utf8.count
      && name.allSatisfy {
        $0.isAlphanumeric || $0 == UInt8(ascii: "_")
      }
  }

  /// Macros of well-known plugins that are written without parentheses.
  private static let macrosOfPlugins: Set<String> = [
    "AddComment", "BackLinks", "BackLinksMenu", "Children", "FootNote", "Include", "LastModified",
    "ListTagged", "NewsFlash", "PageTree", "ParentWiki", "SubWiki", "TOC", "TagCloud",
    "TicketStats",
    "Timestamp", "TracNav", "Visits", "WantedPages", "WikiCalendar", "WikiTicketCalendar",
  ]

  mutating func image(_ attributes: HTMLAttributes, _ look: Look, into flow: inout Flow) {
    let address = attributes["src"] ?? ""
    let alternative = attributes["alt"] ?? ""
    guard !address.isEmpty else { return flow.add(alternative, look, line: &lines.line) }
    // Trac's image for one that is missing.
    if dialect == .trac, address.hasSuffix("common/attachment.png") {
      return flow.addWild(line: 0)
    }
    if dialect == .trac,
      let text = plugins.text(ofPicture: address, alternative: alternative)
    {
      return flow.add(text, look, line: &lines.line)
    }
    page.links.append(ShownLink(address: address))
    // Without an author's words, Trac takes the description or name of the file for both.
    let isAutomatic = dialect == .trac && alternative == attributes["title"]
    flow.add(
      Piece(
        kind: .image(
          alternative: Self.oneLine(alternative), isAutomatic: isAutomatic || alternative.isEmpty),
        line: lines.line, runs: [StyledText(text: "", look: look)], source: page.links.count - 1))
  }

  /// White space as single blanks, none at the ends and nothing that cannot be seen.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.filter { !WhiteSpace.isInvisible($0) }.split(
      whereSeparator: WhiteSpace.isBlank
    ).map { String($0) }
      .joined(separator: " ")
  }
}

/// Leaves get numbers, and names that fragments can have point to them.
extension PageReader {
  /// Ends the paragraph that is being collected.
  mutating func finish(_ flow: inout Flow) {
    guard let paragraph = flow.takeParagraph() else { return }
    flow.add(paragraph.kind == .wild ? paragraph : leaf(paragraph))
  }

  /// Gives a leaf its number, and it the anchors before it.
  mutating func leaf(_ block: ShownBlock) -> ShownBlock {
    leaves += 1
    var block = block
    block.number = leaves
    for anchor in pendingAnchors { bind(anchor.name, offset: anchor.offset) }
    pendingAnchors.removeAll()
    return block
  }

  /// To the leaf made last.
  mutating func bind(_ name: String, offset: Int) {
    if page.anchors[name] == nil { page.anchors[name] = Anchor(number: leaves, offset: offset) }
  }

  /// - Parameter offset: pieces of the paragraph that are before.
  mutating func addAnchors(_ attributes: HTMLAttributes, offset: Int) {
    for key in ["id", "name"] {
      guard let name = attributes[key], !name.isEmpty else { continue }
      pendingAnchors.append((name, offset))
    }
  }

  /// The anchor that GitHub makes of a heading's text, for the leaf made last.
  mutating func addSlug(ofHeading index: Int) {
    guard dialect == .gitHub else { return }
    bind(slugger.slug(text(of: index)), offset: 0)
  }
}
