import Basics
import Facts
import Markup
import Targets

/// Judges the facts of one project by one or several rules.
///
/// Whoever adds one writes one file, its name in `Checks.all`, and the YAML file of each of its rules.
package protocol Check: Sendable {
  /// The ids of the rules that its findings may have.
  static var rules: [String] { get }

  /// Whether it must know which documents satisfy the checklist; others run next to it.
  static var needsChecklist: Bool { get }

  /// All findings, in any order, with the rule's id and its usual severity; `page` is the document's path.
  static func findings(in context: CheckContext) -> [Finding]

  /// The same, and what was not checked; a check that leaves nothing out needs none of its own.
  static func output(in context: CheckContext) -> CheckOutput
}

extension Check {
  /// Most need facts alone.
  package static var needsChecklist: Bool { false }

  /// By default there is nothing to say but findings.
  package static func output(in context: CheckContext) -> CheckOutput {
    CheckOutput(findings: findings(in: context))
  }
}

/// What a check has to say of one project.
package struct CheckOutput: Hashable, Sendable {
  /// In any order.
  package var findings: [Finding]
  /// Sentences: what was not checked, and why. "12 links to other sites: they need a network."
  package var notChecked: [String] = []
  /// Links and images that were judged.
  package var links = 0

  /// Nothing but findings.
  package init(findings: [Finding] = []) { self.findings = findings }
}

/// What a check may look at.
package struct CheckContext: Sendable {
  package var project: ProjectFacts
  /// Of the project's tree, which it may share with others.
  let tables: TreeTables
  /// By id; those that are switched off are missing, and need no work.
  package var rules: [String: Rule]
  /// What the documents are read with.
  package var target: Target
  /// Whether the project is all documents: then every page is one that people are to find.
  package var isDocumentation = false
  /// Paths of the documents that satisfy items of the checklist.
  package var itemDocuments: [String]

  /// - Parameter tables: of the tree that the project is in; nil if nobody else needs them.
  init(
    project: ProjectFacts, rules: [String: Rule], target: Target = .github,
    itemDocuments: [String] = [], tables: TreeTables? = nil
  ) {
    self.project = project
    self.tables = tables ?? TreeTables(project)
    self.rules = rules
    self.target = target
    self.itemDocuments = itemDocuments
  }

  /// A finding of a rule with its usual severity; nil where the rule is switched off.
  package func finding(
    _ rule: String, in path: String, at source: SourceRange = .unknown, _ message: String,
    help: String = "", candidates: [String] = []
  ) -> Finding? {
    guard let severity = rules[rule]?.severity else { return nil }
    return Finding(
      id: rule, severity: severity, page: path, source: source, message: message, help: help,
      candidates: candidates)
  }
}

/// What checks look up in a whole tree. The projects that are folders of one tree share it, so nothing in the tree is gone
/// through once a project.
///
/// Each part is made when the first check asks for it.
final class TreeTables: Sendable {
  private let facts: ProjectFacts
  private let trees: Once<TreeIndex>
  let licenses: Licenses
  private let links: Once<DocumentGraph>
  /// The sites that documents of the tree are made into.
  let sites: SiteTables
  private let anchors: OnDemand<AnchorKey, DocumentAnchors>

  private struct AnchorKey: Hashable, Sendable {
    var document: Int
    var rule: Target.AnchorForm
  }

  /// - Parameter facts: of the whole tree, or of any project in it.
  init(_ facts: ProjectFacts) {
    self.facts = facts
    let trees = Once { TreeIndex(facts.files) }
    self.trees = trees
    licenses = Licenses(facts.files)
    links = Once { DocumentGraph(facts) }
    let sites = SiteTables(facts, trees)
    self.sites = sites
    anchors = OnDemand { key in
      sites.anchors(of: facts.allDocuments[key.document], key.rule)
    }
  }

  var index: TreeIndex { trees.value }

  /// Which documents point to which.
  var graph: DocumentGraph { links.value }

  /// The site that a document is a page of; nil if it is not part of a site.
  func site(of document: String) -> DocumentationSite? { facts.sites.site(of: document) }

  /// The anchors of a page: those of its document, and of what that includes.
  ///
  /// - Parameter rule: of documents that are no pages of a site.
  func anchors(of document: DocumentFacts, _ rule: Target.AnchorForm) -> DocumentAnchors {
    guard let place = facts.index(ofDocument: document.path) else {
      return sites.anchors(of: document, rule)
    }
    return anchors[AnchorKey(document: place, rule: rule)]
  }
}
