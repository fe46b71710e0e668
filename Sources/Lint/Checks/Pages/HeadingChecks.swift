import Basics
import Facts
import Markup

/// Judges whether a page says at its top what it is, and says it once.
enum TitleCheck: Check {
  static let rules = ["title-missing", "title-doubled"]

  static func findings(in context: CheckContext) -> [Finding] {
    context.project.documents.flatMap { document -> [Finding] in
      [missing(document, context), doubled(document, context)].compactMap(\.self)
    }
  }

  private static func missing(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard context.rules["title-missing"] != nil, document.frontTitle == nil,
      titled.contains(document.format),
      document.wordCount >= 20,
      // Text before the heading is seldom more than badges.
      !document.blocks.prefix(6).contains(where: \.isHeading), !isPart(document.path),
      // There it is also taken from the navigation, or from the file's name.
      context.tables.site(of: document.path) == nil,
      context.tables.sites.includers(of: document.path).isEmpty,
      !saysItself(context.project.inner(document.path))
    else { return nil }
    // A logo is a title to those who see it.
    let top = 0..<min(3, document.blocks.count)
    if document.links(in: top).contains(where: { $0.kind == .image }) { return nil }
    if document.headings.contains(where: { $0.level == 1 }) { return nil }
    // A few words on a line of their own say it, too.
    if let first = document.blocks.first, first.kind == .paragraph, isTitle(first.text) {
      return nil
    }
    if GeneratedDocument.isOne(document) { return nil }
    return context.finding(
      "title-missing", in: document.path, at: SourceRange(lines: 1, 1),
      "The page has no title.", help: "Start it with a heading: # Title")
  }

  /// What shows a heading at its top as its title.
  private static let titled: [DocumentFormat] = [.markdown, .restructuredText, .asciiDoc]

  /// `Photon vs FFT`
  private static func isTitle(_ text: String) -> Bool {
    !text.utf8.contains(0x0A) && text.split(separator: " ").count <= 8 && text.utf8.count <= 80
      && (text.last?.isLetter ?? false || text.last?.isNumber ?? false)
  }

  /// `EULA.md`, `SUPPORT.md` at the root: a name in capitals says what the page is, and hosts show it so. A README is about
  /// something that its name does not say.
  private static func saysItself(_ path: String) -> Bool {
    guard !path.utf8.contains(UInt8(ascii: "/")) else { return false }
    let stem = path.split(separator: ".").first ?? path[...]
    return stem != "README" && stem.utf8.contains { $0.isUpper }
      && !stem.utf8.contains { $0.isLower }
  }

  /// Pages that others show inside of theirs, and forms.
  private static func isPart(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    return Forms.contains(path)
      || parts.contains { part in
        part.hasPrefix("_") || part.hasPrefix(".")
          || Self.folders.contains(part)
      }
      || navigations.contains { parts.last?.hasPrefix($0) == true }
  }

  /// What is in them is in other pages.
  private static let folders: Set<Substring> = [
    "includes", "include", "included", "partials", "partial", "snippets", "fragments",
    "generated", "changelog.d", "newsfragments", "templates", "layouts", "archetypes",
  ]

  /// Lists of links for a menu.
  private static let navigations = [
    "summary.", "nav.", "navigation.", "sidebar.", "navbar.", "toc.", "footer.", "header.", "menu.",
  ]

  private static func doubled(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard context.rules["title-doubled"] != nil, document.format == .markdown,
      document.headings.count(where: { $0.level == 1 }) > 1
    else { return nil }
    var first: [String: Int] = [:]
    for heading in document.headings where heading.level == 1 && !heading.text.isEmpty {
      let text = heading.text.lowercased()
      if let line = first[text] {
        return context.finding(
          "title-doubled", in: document.path, at: SourceRange(lines: heading.line, heading.line),
          "“\(heading.text)” repeats the title in line \(line).",
          help: "Keep one of them, and move the text of both under it.")
      }
      first[text] = heading.line
    }
    return nil
  }
}

/// Finds what was to be a heading and is text on GitHub: `##Install`, without a blank after the marks.
enum HeadingMarksCheck: Check {
  static let rules = ["heading-malformed"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["heading-malformed"] != nil else { return [] }
    return context.project.documents.flatMap { findings(in: $0, context) }
  }

  private static func findings(in document: DocumentFacts, _ context: CheckContext) -> [Finding] {
    let blocks = document.blocks.indices.filter { mayHold(document.blocks[$0]) }
    guard document.format == .markdown, !blocks.isEmpty,
      // Other readers take it for a heading.
      context.project.sites.site(of: document.path) == nil,
      let text = context.project.files.contents(of: document.path)
    else { return [] }
    let lines = TextLines(text).ranges
    var found: [Finding] = []
    for index in blocks {
      let block = document.blocks[index]
      for number in block.line...block.lastLine where number <= lines.count {
        let line = text[lines[number - 1]]
        guard let marks = marks(line) else { continue }
        let title = String(decoding: line[marks.upperBound...].trimmedBlanks, as: UTF8.self)
        guard
          var finding = context.finding(
            "heading-malformed", in: document.path, at: SourceRange(lines: number, number),
            "“\(title)” is not a heading: a space is missing after “\(String(decoding: line[marks], as: UTF8.self))”.",
            help: "GitHub shows the line as plain text.")
        else { continue }
        if block.line == block.lastLine {
          let original = String(decoding: text[marks], as: UTF8.self)
          finding.fix = Fix(range: marks, replacement: original + " ", original: original)
        }
        found.append(finding)
      }
    }
    return found
  }

  private static func mayHold(_ block: TextBlock) -> Bool {
    guard case .paragraph = block.kind, !block.isQuoted else { return false }
    return block.text.hasByte { $0 == UInt8(ascii: "#") }
  }

  /// Two to six `#` before a letter, at most three blanks from the margin.
  private static func marks(_ line: ArraySlice<UInt8>) -> Range<Int>? {
    let start = line.prefix(3).prefix { $0 == 0x20 }.endIndex
    let marks = line[start...].prefix { $0 == 0x23 }
    guard (2...6).contains(marks.count), let next = line[marks.endIndex...].first,
      next.isLetter || next >= 0xC3 && next < 0xE2
    else { return nil }
    return marks.startIndex..<marks.endIndex
  }
}
