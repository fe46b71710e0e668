import Links
import Synchronization

/// The places of pages that links can point to, read when a link first asks for those of a page: most pages are never
/// asked for.
///
/// Nobody waits for anybody: two threads may read one page at a time. They read the same, so it does not matter whose
/// anchors are kept.
package final class AnchorTable: Sendable {
  private let read: @Sendable (_ page: String) -> PageAnchors?
  /// nil: there is no such page.
  private let known = Mutex<[String: PageAnchors?]>([:])

  /// - Parameter read: reads a page, from any thread, without asking for anchors; nil: there is none.
  package init(read: @escaping @Sendable (_ page: String) -> PageAnchors?) { self.read = read }

  /// The anchors of a page by its full name; nil: there is no such page.
  package subscript(page: String) -> PageAnchors? {
    known.withLock { $0[page] } ?? note(read(page), of: page)
  }

  /// Keeps the anchors of a page that was read anyway, unless they are known.
  ///
  /// - Returns: what is known now.
  @discardableResult
  package func note(_ anchors: PageAnchors?, of page: String) -> PageAnchors? {
    known.withLock { known in
      if let first = known[page] { return first }
      known.updateValue(anchors, forKey: page)
      return anchors
    }
  }
}
