import Basics
import Facts
import Markup

/// Pages that were left behind: the code that they describe has changed since, or the whole project has gone on.
///
///     README.md: last changed in 2023-02; the project went on until 2026-10.
///
/// Never by the clock: a project at rest stays as it is.
enum StaleCheck: Check {
  static let rules = ["stale"]
  static var needsChecklist: Bool { true }

  /// The span after which the checklist calls a roadmap old, too: a page of a project that releases once a year is
  /// touched in between.
  private static let longest = 18
  /// One or two commits to a file seldom change what a page says of it.
  private static let mostCommits = 5

  static func findings(in context: CheckContext) -> [Finding] {
    let project = context.project
    guard let rule = context.rules["stale"], let history = project.history, !history.isShallow,
      let activity = history.lastActivity
    else { return [] }
    let ageless = AgelessNames(rule)
    let items = Set(context.itemDocuments)
    let now = Month(of: activity.time)
    return project.documents.compactMap { document in
      guard let change = history.lastChanges[document.path] else { return nil }
      let month = Month(of: change.time)
      guard month.advanced(by: longest) < now, !ageless.contains(project.inner(document.path))
      else { return nil }
      let since = "This page was last changed in \(month) (commit \(change.commit))"
      // Nobody keeps up a page that says that it is out of date, nor one that a program writes.
      if ObsoletePage.isOne(document) || GeneratedDocument.isOne(document) { return nil }
      if let code = history.codeChanges[document.path]?.first, code.commits >= mostCommits {
        return context.finding(
          "stale", in: document.path,
          "\(since); '\(code.path)', which it mentions, has changed in \(code.commits) commits since.",
          help: "Compare the page with the code, and correct it.")
      }
      let isStart = project.inner(document.path).lowercased().utf8.starts(with: "readme.".utf8)
      guard isStart || items.contains(document.path) else { return nil }
      return context.finding(
        "stale", in: document.path, "\(since); the project has changed until \(now).",
        help: "Follow it as a newcomer would, and correct it.")
    }
  }
}

/// Names of what never ages, as it tells how things were: changelogs, licenses, decisions, minutes.
private struct AgelessNames {
  private let words: Set<String>

  init(_ rule: Rule) { words = Set(rule.words.values.joined().map(Self.plain)) }

  /// Whether the file, or a folder on the way to it, has such a name, a date or a version.
  func contains(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    for (index, part) in parts.enumerated() {
      var name = part
      if index == parts.count - 1, let dot = name.lastIndex(of: "."), dot != name.startIndex {
        name = name[..<dot]
      }
      if words.contains(Self.plain(name)) { return true }
      let pieces = name.split { " -_.".contains($0) }
      // `0012-use-sqlite`, `2024-03-01-notes`, `v1.2`, `release-notes-3`: a number that is counted up.
      if let first = pieces.first, Self.isNumber(first) { return true }
      if pieces.count > 1, let last = pieces.last, Self.isNumber(last) { return true }
      for count in pieces.indices.dropFirst() {
        if words.contains(Self.plain(pieces.prefix(count).joined()))
          || words.contains(Self.plain(pieces.suffix(count).joined()))
        {
          return true
        }
      }
    }
    return false
  }

  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.first == "v" ? text.dropFirst() : text
    return !digits.isEmpty && digits.utf8.allSatisfy { $0.isDigit }
  }

  /// Without case and without what is between words.
  private static func plain(_ name: some StringProtocol) -> String {
    name.lowercased().filter { !" -_.".contains($0) }
  }
}

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
    guard !document.isHistory, ObsoletePage.isOne(document), !isPutAway(document.path),
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

/// Documents that a program writes: who reads a finding in one cannot repair it there.
enum GeneratedDocument {
  /// Whether its first lines say so, or the folder that it is in.
  static func isOne(_ document: DocumentFacts) -> Bool {
    let folders = document.path.lowercased().split(separator: "/").dropLast()
    if folders.contains(where: { ["generated", "autogenerated", "_generated"].contains($0) }) {
      return true
    }
    // In running text only a warning means the document itself.
    return document.comments.contains { $0.line <= 12 && says($0.text, words + ["generated by"]) }
      || document.blocks.prefix(3).contains {
        !$0.isHeading && $0.text.utf8.count <= 300 && says($0.text, words)
      }
  }

  private static func says(_ text: String, _ words: [String]) -> Bool {
    let text = text.lowercased()
    return words.contains(where: text.holds)
  }

  private static let words = [
    "@generated", "do not edit", "don't edit", "do not modify", "automatically generated",
    "auto-generated", "autogenerated", "auto generated", "this file is generated",
    "this page is generated", "this file was generated",
  ]
}
