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
  private let sites: Once<SiteGenerators>
  private let links: Once<DocumentGraph>
  private let names: Once<NamedLinks>
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
    sites = Once { SiteGenerators(facts.files) }
    links = Once { DocumentGraph(facts) }
    names = Once { NamedLinks(facts, trees.value) }
    anchors = OnDemand { key in
      DocumentAnchors(facts.allDocuments[key.document], anchors: key.rule)
    }
  }

  var index: TreeIndex { trees.value }

  /// Which documents lead to which.
  var graph: DocumentGraph { links.value }

  /// What generators resolve by name.
  var named: NamedLinks { names.value }

  /// The innermost site that a document belongs to; nil: it is read as it is.
  func site(of document: String) -> SiteGenerators.Site? { sites.value.site(of: document) }

  /// The anchors of a document, as a reader makes them.
  func anchors(of document: DocumentFacts, _ rule: Target.AnchorForm) -> DocumentAnchors {
    guard let place = facts.index(ofDocument: document.path) else {
      return DocumentAnchors(document, anchors: rule)
    }
    return anchors[AnchorKey(document: place, rule: rule)]
  }
}
