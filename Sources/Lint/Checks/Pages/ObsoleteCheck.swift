import Basics
import Facts
import Markup

/// Finds pages that call themselves obsolete, and lists of changes that end before the newest tag.
enum ObsoleteCheck: Check {
  static let rules = ["obsolete"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["obsolete"] != nil else { return [] }
    return context.project.documents.flatMap { document -> [Finding] in
      [itself(document, context), behind(document, context)].compactMap(\.self)
    }
  }

  private static func itself(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard !document.isHistory, !isPutAway(document.path), ObsoletePage.isOne(document),
      !ObsoletePage.leads(document)
    else { return nil }
    return context.finding(
      "obsolete", in: document.path, at: SourceRange(lines: 1, 1),
      "The page says that it is out of date.",
      help: "Update it, remove it, or reduce it to a link to the current page.")
  }

  /// What is in an archive nobody takes for valid.
  private static func isPutAway(_ path: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains {
      ["archive", "archived", "attic", "old", "obsolete", "deprecated", "legacy", "historic"]
        .contains($0)
    }
  }

  private static func behind(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard document.isHistory, let history = context.project.history, !history.tags.isEmpty,
      let newest = ReleaseTags(history.tags).versions(for: context.project.inner(document.path))
        .max(),
      let last = document.headings.compactMap({ VersionNumber($0.text) }).max(),
      last.isFarBehind(newest)
    else { return nil }
    return context.finding(
      "obsolete", in: document.path, at: SourceRange(lines: 1, 1),
      "The newest version listed here is \(last); the newest tag is \(newest).",
      help: "Add the changes since then.")
  }
}
