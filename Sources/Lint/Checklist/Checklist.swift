import Basics
import Facts
import Markup
import Reports
import Settings

/// The seven items (or whatever items the rules have), judged with their evidence.
///
///     let result = Checklist(rules).judge(project, settings: settings)
package struct Checklist: Sendable {
  private let items: [ItemMatcher]
  private let names: NameTable

  /// Makes the rules ready; those that are no items are left out.
  ///
  /// - Parameter languages: whose headings count; empty: all.
  package init(_ rules: [Rule], languages: [String] = []) {
    let languages = Set(languages)
    items = rules.compactMap { rule in
      rule.item.map { ItemMatcher(rule, $0, languages: languages) }
    }
    .sorted { ($0.item.order, $0.id) < ($1.item.order, $1.id) }
    names = NameTable(items, languages: languages)
  }

  /// Judges one project.
  ///
  /// - Parameters:
  ///   - settings: those for this project.
  ///   - acronyms: what the documents leave unexplained; nil if nobody counted.
  ///   - licenses: of the tree that the project is in; nil if nobody else needs them.
  func judge(
    _ project: ProjectFacts, settings: LintSettings = LintSettings(),
    acronyms: AcronymCount? = nil, licenses: Licenses? = nil
  ) -> ChecklistResult {
    let kind = ProjectKind(project, settings: settings)
    let license = OpenSource(project, settings: settings, licenses: licenses)
    let documents = PlacedDocument.all(of: project, isDocumentation: kind.isDocuments)
    let search = CandidateSearch(documents, names, items, project)
    let links = LinkSearch(documents, items, names, project)
    let sections = SectionCache(documents)
    var result = ChecklistResult(kind: kind, openSource: license)
    var named: Set<String> = []
    let start = project.startPage
    for (index, matcher) in items.enumerated() {
      let judge = ItemJudge(
        measurer: Measurer(
          matcher: matcher, documents: documents, sections: sections, project: project),
        candidates: search.found[index] + links.found[index], elsewhere: links.elsewhere[index],
        kind: kind.name)
      let verdict = judge.judge()
      let context = ItemContext(
        matcher: matcher, kind: kind, license: license, settings: settings, acronyms: acronyms)
      let report = context.report(verdict, documents)
      result.items.append(report)
      result.findings += context.findings(report, start: start)
      guard report.verdict == .present || report.verdict == .partial else { continue }
      let pages = Set(
        search.found[index].filter { $0.rank == .file || $0.rank == .page }
          .map { documents[$0.document].facts.path })
      named.formUnion(report.evidence.map(\.file).filter(pages.contains))
    }
    result.itemDocuments = named.sortedByBytes()
    return result
  }
}

/// What the checklist says of a project.
package struct ChecklistResult: Sendable {
  package var kind: ProjectKind
  package var openSource: OpenSource
  /// In the order of the checklist.
  package var items: [ItemReport] = []
  /// Of what is missing or partial.
  package var findings: [Finding] = []
  /// Paths of the documents that are about an item as a whole: something should link to them.
  package var itemDocuments: [String] = []
}

extension ProjectFacts {
  /// The path of the page where readers begin: findings about what is missing are there; empty: there is none.
  var startPage: String {
    var pages: [(path: String, inner: String)] = []
    for index in documents.indices {
      let path = documents[index].path
      let inner = inner(path)
      guard DocumentTopic.mayBeStart(inner) else { continue }
      let topic = DocumentTopic(inner)
      if topic.isStart, topic.language == nil { pages.append((path, inner)) }
    }
    let depth = { (path: String) in path.utf8.count { $0 == UInt8(ascii: "/") } }
    return pages.min {
      (depth($0.inner), $0.inner.lowercased().hasPrefix("readme") ? 0 : 1, $0.inner)
        < (depth($1.inner), $1.inner.lowercased().hasPrefix("readme") ? 0 : 1, $1.inner)
    }?.path ?? ""
  }
}
