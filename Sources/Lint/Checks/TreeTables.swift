import Basics
import Facts
import Targets

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
