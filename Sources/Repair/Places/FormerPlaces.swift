import Files
import Git
import Links
import Lint
import Stores
import Synchronization

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

  /// Where a file of the tree's past is now; nil: git does not know.
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
