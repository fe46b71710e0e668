import Basics
import Markup

/// The pages of attachments whose folders kept the names that an export changed:
///
///     attachments/Guides/Set up/plan.png    Guides_Set-up.txt
package struct LooseOwners: Sendable {
  private let owners: [String: [String]]
  private let pages: [String: String]

  /// None.
  init() { (owners, pages) = ([:], [:]) }

  /// - Parameters:
  ///   - strangers: names of owners that no page has, each once.
  ///   - names: of all pages, in the order in which those that fit are named.
  init(_ strangers: some Sequence<String>, among names: [String]) {
    let known = Once { LooseNames(names) }
    var pages: [String: String] = [:]
    for stranger in strangers {
      let fitting = known.value.pages(fitting: stranger)
      if fitting.count == 1 { pages[stranger] = fitting[0] }
    }
    self.pages = pages
    owners = Dictionary(grouping: pages.keys.sortedByBytes()) { pages[$0] ?? "" }
  }

  /// Other names under which a page has attachments.
  package func names(of page: String) -> [String] { owners[page] ?? [] }

  /// The page that has another name now.
  package func page(of owner: String) -> String? { pages[owner] }
}
