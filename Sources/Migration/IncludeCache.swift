import Markup
import Synchronization

/// The trees of the pages that were included last: who includes a page mostly includes it many times.
final class IncludeCache: Sendable {
  private struct Entry {
    var page: String
    var tree: Document
    /// Of its text, in bytes.
    var size: Int
  }

  private static let mostPages = 32
  /// Of the text of all of them.
  private static let mostBytes = 1 << 20

  /// The one that was asked for last at the end.
  private let entries = Mutex<[Entry]>([])

  /// - Parameter read: the tree of the page and the size of its text; two threads may read one page at a time.
  func tree(of page: String, _ read: () -> (tree: Document, size: Int)?) -> Document? {
    let known = entries.withLock { entries -> Document? in
      guard let index = entries.firstIndex(where: { $0.page.utf8.elementsEqual(page.utf8) }) else {
        return nil
      }
      entries.append(entries.remove(at: index))
      return entries.last?.tree
    }
    if let known { return known }
    guard let (tree, size) = read() else { return nil }
    guard size <= IncludeCache.mostBytes else { return tree }
    entries.withLock { entries in
      entries.append(Entry(page: page, tree: tree, size: size))
      var total = entries.reduce(0) { $0 + $1.size }
      while entries.count > IncludeCache.mostPages || total > IncludeCache.mostBytes {
        total -= entries.removeFirst().size
      }
    }
    return tree
  }
}
