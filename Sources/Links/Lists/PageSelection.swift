import Basics
import Markup

/// The pages that a list shows, in its order, and what it calls them.
struct PageSelection {
  let list: PageList
  /// The names, in the order of their bytes.
  let pages: [String]
  private let prefix: String
  private let splitsPageNames: Bool

  init(_ list: PageList, on page: String, in links: LinkContext) {
    let prefix =
      list.resolvesPrefix && TracNames.isRelative(list.prefix)
      ? TracNames.resolveRelative(list.prefix, on: page) : list.prefix
    let includes = list.includes.map { ShellPattern($0) }
    let excludes = list.excludes.map { ShellPattern($0) }
    let start = prefix.utf8.count(where: { $0 == UInt8(ascii: "/") })
    pages = links.index.pages(withPrefix: prefix).filter { name in
      if let depth = list.depth, depth >= 0,
        depth < name.utf8.count(where: { $0 == UInt8(ascii: "/") }) - start
      {
        return false
      }
      // Trac shows a page whose whole name is hidden as a link without text.
      if list.hidesPrefix, name.utf8.count == prefix.utf8.count { return false }
      return (includes.isEmpty || includes.contains { $0.matches(name) })
        && !excludes.contains { $0.matches(name) }
    }
    self.list = list
    self.prefix = prefix
    splitsPageNames = links.options.splitsPageNames
  }

  /// The name as the list shows it: perhaps without the prefix, perhaps with its words apart.
  func label(_ name: String) -> String {
    splitsPageNames ? PageSelection.splitWords(withoutPrefix(name)) : withoutPrefix(name)
  }

  /// The name without the prefix, where the list hides it.
  func withoutPrefix(_ name: String) -> String {
    guard list.hidesPrefix else { return name }
    return String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// `WikiStart` → `Wiki Start`: between a small letter and a capital before a small one.
  static func splitWords(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var split: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index > 0, bytes[index - 1].isLower, byte.isUpper,
        index + 1 < bytes.count, bytes[index + 1].isLower
      {
        split.append(0x20)
      }
      split.append(byte)
    }
    return String(decoding: split, as: UTF8.self)
  }
}

/// An entry of a list of pages.
enum PageNode {
  /// One page; its label, where it is not the usual one.
  case page(label: String?, String)
  /// Pages under one heading, which may be a page itself.
  case group(label: String, page: String?, [PageNode])
}
