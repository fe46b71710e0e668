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
      [.markdown, .restructuredText, .asciiDoc].contains(document.format),
      document.wordCount >= 20, !isPart(document.path)
    else { return nil }
    // A logo is a title to those who see it; text before the heading is seldom more than badges.
    for block in document.blocks.prefix(6) {
      if case .heading = block.kind { return nil }
    }
    let top = 0..<min(3, document.blocks.count)
    if document.links(in: top).contains(where: { $0.kind == .image }) { return nil }
    if document.headings.contains(where: { $0.level == 1 }) { return nil }
    return context.finding(
      "title-missing", in: document.path, at: SourceRange(lines: 1, 1),
      "The page does not say at its top what it is.", help: "Begin it with a heading: # Title")
  }

  /// Pages that others show inside of theirs, and forms.
  private static func isPart(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    return Forms.contains(path)
      || parts.contains { part in
        part.hasPrefix("_") || part.hasPrefix(".")
          || ["includes", "partials", "snippets", "changelog.d", "newsfragments", "fragments"]
            .contains(part)
      }
      || parts.last?.hasPrefix("summary.") == true
  }

  private static func doubled(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard context.rules["title-doubled"] != nil, document.format == .markdown else { return nil }
    var first: [String: Int] = [:]
    for heading in document.headings where heading.level == 1 && !heading.text.isEmpty {
      let text = heading.text.lowercased()
      if let line = first[text] {
        return context.finding(
          "title-doubled", in: document.path, at: SourceRange(lines: heading.line, heading.line),
          "“\(heading.text)” is the title of line \(line) once more.",
          help: "Keep one of them; put what stands below both under it.")
      }
      first[text] = heading.line
    }
    return nil
  }
}
