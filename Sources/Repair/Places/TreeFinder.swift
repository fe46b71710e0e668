import Links
import Lint
import Synchronization

/// Finds the page or file that a link meant, in a tree whose pages were renamed and put into other folders:
/// by the end of its path, its name, where git saw it go, its title, and last by what is spelt nearly so.
final class TreeFinder: MovedTargets {
  private let pages: PageLookup
  private let files: FileLookup
  private let former: FormerPlaces
  private let known = Mutex<[String: MovedPage]>([:])

  init(_ plan: RepairPlan, files: FileLookup, former: FormerPlaces) {
    pages = PageLookup(plan)
    self.files = files
    self.former = former
  }

  func page(_ name: String, isWord: Bool) -> MovedPage {
    if isWord { return pages.named(name) }
    if let answer = known.withLock({ $0[name] }) { return answer }
    let answer = search(name)
    known.withLock { $0[name] = answer }
    return answer
  }

  private func search(_ name: String) -> MovedPage {
    let bare = PageLookup.bare(name)
    guard !bare.isEmpty else { return .nothing }
    var several: [String] = []
    for find in [pages.exact, pages.ending, pages.named] {
      switch find(bare) {
      case .found(let page): return .found(page)
      case .several(let names): if several.isEmpty { several = names }
      case .nothing: break
      }
    }
    // Of several pages of that name git may know which one it was.
    if let page = former.page(bare, pages: pages) { return .found(page) }
    if !several.isEmpty { return .several(several) }
    for find in [pages.folded, pages.joined, pages.titled, pages.near] {
      let answer = find(bare)
      if answer != .nothing { return answer }
    }
    return .nothing
  }

  func file(_ name: String, of owner: String, isImage: Bool) -> String? {
    if case .found(let path) = files.find(name, near: owner, isImage: isImage) { return path }
    return nil
  }
}
