import Files
import Git
import Links
import Stores
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

/// Where git saw files go: `RepyV2Tutorial.wiki` is `Programming/RepyV2Tutorial.md` now. History is walked when the
/// first link asks.
final class FormerPlaces: Sendable {
  private struct Moves {
    var byPath: [String: String] = [:]
    /// By the former path without its suffix.
    var byName: [String: String] = [:]
  }

  private let repository: GitRepository?
  private let prefix: String
  private let moves = Mutex<Moves?>(nil)

  init(_ tree: DocsTree) {
    repository = tree.repository
    prefix = String(decoding: tree.prefix, as: UTF8.self)
  }

  /// Where a file of the tree's past is now; nil if git does not know.
  func file(_ path: String) -> String? { read { $0.byPath[path] } }

  /// The page that had that name once.
  func page(_ name: String, pages: PageLookup) -> String? {
    read { $0.byName[name] }.flatMap { pages.page(at: $0) }
  }

  private func read<Result: Sendable>(_ ask: (Moves) -> Result) -> Result {
    moves.withLock { moves in
      let known = moves ?? load()
      moves = known
      return ask(known)
    }
  }

  private func load() -> Moves {
    guard let repository, let head = try? repository.resolve("HEAD"),
      let moved = try? repository.movedFiles(at: head)
    else { return Moves() }
    var moves = Moves()
    for (old, new) in moved.sorted(by: { $0.key < $1.key }) {
      guard let old = inner(old), let new = inner(new) else { continue }
      moves.byPath[old] = new
      moves.byName[old.stem] = moves.byName[old.stem] ?? new
    }
    return moves
  }

  private func inner(_ path: String) -> String? {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
