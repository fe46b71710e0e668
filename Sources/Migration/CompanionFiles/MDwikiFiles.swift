import Basics
import Links
import Markup
import Targets

/// `navigation.md` with a menu a folder, `config.json`, and `index.md` where no page is that.
enum MDwikiFiles {
  /// A menu with more entries points to the index instead.
  private static let longest = 15

  /// - Parameters:
  ///   - taken: paths in use, in lower case.
  ///   - project: is above the menu; nil if the start page's title does.
  static func files(
    _ target: Target, _ pages: [ListedPage], taken: Set<String>, project: String?
  ) -> [CompanionFile] {
    let tree = PageTree(pages)
    let start = pages.first { $0.path == target.files.startPage }
    let brand = project ?? start.map(\.label) ?? "Pages"
    let index = indexFile(taken)
    let all = "[All pages](\(index))"
    var navigation =
      "# \(GeneratedText.escaped(brand))\n\n[Home](\(target.files.startPage))\n\(all)\n"
    for node in tree.children where !node.children.isEmpty {
      navigation += "[\(GeneratedText.escaped(node.label))]()\n\n"
      var entries = node.page.map { [$0] } ?? []
      collect(node, into: &entries)
      for page in entries.prefix(longest) {
        navigation += "  * \(GeneratedText.link(page.label, address(page)))\n"
      }
      if entries.count > longest { navigation += "  * \(all)\n" }
      navigation += "\n"
    }
    let list = tree.bullets { node in
      node.page.map { GeneratedText.link(node.label, address($0)) }
        ?? GeneratedText.escaped(node.label)
    }
    let settings = """
      {
        "useSideMenu": true,
        "lineBreaks": "original",
        "title": \(json(brand))
      }

      """
    var files = [
      CompanionFile("navigation.md", navigation), CompanionFile("config.json", settings),
      CompanionFile(index, "# All pages\n\n" + list),
    ]
    if start == nil { files.append(CompanionFile(target.files.startPage, "# Pages\n\n" + list)) }
    return files
  }

  /// `pages.md`, unless a page is that.
  private static func indexFile(_ taken: Set<String>) -> String {
    var file = "pages.md"
    var number = 1
    while taken.contains(file) {
      number += 1
      file = "pages-\(number).md"
    }
    return file
  }

  private static func collect(_ tree: PageTree, into pages: inout [ListedPage]) {
    for child in tree.children {
      if let page = child.page { pages.append(page) }
      collect(child, into: &pages)
    }
  }

  /// From the wiki's root.
  private static func address(_ page: ListedPage) -> String {
    RelativeURL.from("navigation.md", to: page.path)
  }

  private static func json(_ text: String) -> String {
    var json: [UInt8] = []
    JSONText.append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }
}
