import Basics
import Facts
import Files
import Links
import Markdown
import Markup
import Targets

/// Documents hold nothing that the target's reader does not show as it is meant: `reader-…`, a rule a construct.
///
///     <a id="x"></a>     leaves a page of MDwiki blank
enum ReaderCheck: Check {
  static let rules = Construct.allCases.map { rule(of: $0) }

  private static func rule(of construct: Construct) -> String {
    "reader-" + construct.rawValue
  }

  static func findings(in context: CheckContext) -> [Finding] {
    let target = context.target
    guard !target.unsupported.isEmpty,
      context.rules.keys.contains(where: { rules.contains($0) })
    else { return [] }
    return context.project.documents.filter {
      $0.format == .markdown && !isNavigation($0.path)
    }.flatMap { document in
      findings(in: document, target, context)
    }
  }

  /// They are written in the reader's own way.
  private static func isNavigation(_ path: String) -> Bool {
    ["navigation.md", "_sidebar.md", "_footer.md", "_header.md"].contains(
      path.lastPart.lowercased())
  }

  private static func findings(
    in document: DocumentFacts, _ target: Target, _ context: CheckContext
  ) -> [Finding] {
    guard let text = context.project.files.contents(of: document.path) else { return [] }
    return UnsupportedFindings.find(in: text, for: target).compactMap { fault in
      // There it is a link; the rules about links judge it.
      if fault.construct == .doubleBracket, context.target.links.hasWikiLinks { return nil }
      let rule = rule(of: fault.construct)
      let excerpt = fault.excerpt.onOneLine.trimmed
      return context.finding(
        rule, in: document.path, at: SourceRange(lines: fault.line, fault.line),
        "\(context.target.name) does not show “\(excerpt)” as intended.",
        help: "To see what to write instead, run `tracdown explain \(rule)`.")
    }
  }
}
