import Facts
import Files
import Links
import Targets

/// What the links of one project can point to, as far as somebody has asked for it.
final class LinkTargets {
  let context: CheckContext
  let index: TreeIndex
  let paths: PathResolver
  let near: NearPaths
  let repository: OwnRepository?
  /// Verdicts on what does not depend on more than the folder, by folder and destination.
  var known: [String: [String: LinkVerdict]] = [:]

  init(_ context: CheckContext) {
    self.context = context
    index = context.tables.index
    paths = PathResolver(index: index, target: context.target)
    near = NearPaths(index)
    repository = context.project.history?.remote.flatMap(OwnRepository.init)
  }

  /// What links in documents of sites are looked up in.
  var sites: SiteTables { context.tables.sites }

  /// The checker of one document's links.
  func checker(of document: DocumentFacts) -> LinkChecker {
    LinkChecker(targets: self, document: document, site: context.tables.site(of: document.path))
  }

  /// The anchors of a page.
  func anchors(of document: DocumentFacts) -> DocumentAnchors {
    context.tables.anchors(of: document, context.target.anchors)
  }
}
