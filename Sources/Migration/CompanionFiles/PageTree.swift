import Markup

/// The pages by their folders, as navigation shows them: a page, and the pages below it.
struct PageTree {
  /// The last part of the name, or of a folder's.
  var part: String
  /// nil: a folder without a page of its name.
  var page: ListedPage?
  var children: [PageTree] = []
  /// Where each part is among the children.
  private var places: [String: Int] = [:]

  /// - Parameter pages: in any order.
  init(_ pages: [ListedPage]) {
    part = ""
    page = nil
    for page in pages.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      var parts = page.name.split(separator: "/").map(String.init)
      // Value trees are released recursively.
      if parts.count > Self.deepest {
        let rest = parts[(Self.deepest - 1)...].joined(separator: "/")
        parts.replaceSubrange((Self.deepest - 1)..., with: [rest])
      }
      add(page, parts[...])
    }
  }

  private init(part: String) { self.part = part }

  /// Names with more parts than this stand with their last parts as one.
  private static let deepest = 20

  private mutating func add(_ page: ListedPage, _ parts: ArraySlice<String>) {
    guard let first = parts.first else {
      self.page = page
      return
    }
    let index = places[first] ?? children.count
    if index == children.count {
      children.append(PageTree(part: first))
      places[first] = index
    }
    children[index].add(page, parts.dropFirst())
  }

  var label: String { page?.label ?? part }

  /// All pages below it.
  var count: Int { children.reduce(0) { $0 + ($1.page == nil ? 0 : 1) + $1.count } }

  /// Two blanks a level, a bullet each.
  func bullets(depth: Int = 0, _ link: (PageTree) -> String) -> String {
    children.map { child in
      String(repeating: "  ", count: depth) + "- " + link(child) + "\n"
        + child.bullets(depth: depth + 1, link)
    }.joined()
  }
}
