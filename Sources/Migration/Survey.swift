import Basics
import Links
import Markup
import Stores
import TracWiki

/// The first walk over all pages: which places each has that links can point to. The trees are not kept.
enum Survey {
  static func anchors(
    of source: WikiSource, includes: Includes, slugs: Target.Slugs, jobs: Int,
    done: @escaping @Sendable () -> Void
  ) -> [String: PageAnchors] {
    let reader = TracReader(options: source.settings.reader)
    let store = source.store
    let found = ConcurrentMap.map(source.entries, jobs: jobs) { entry -> PageAnchors? in
      defer { done() }
      guard let page = store.read(entry).page else { return nil }
      let tree = PageConverter.read(page.text, page: entry.name, with: reader).document
      return PageAnchors(includes.expand(tree, page: entry.name).0, slugs: slugs)
    }
    var anchors: [String: PageAnchors] = [:]
    for (entry, found) in zip(source.entries, found) { anchors[entry.name] = found }
    return anchors
  }
}
