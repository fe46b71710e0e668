import Links
import Markup

/// `navigation.md` with a menu a folder, `config.json`, and `index.md` where no page is that.
enum MDwikiFiles {
  /// A menu with more entries leads to the index instead.
  private static let longest = 15

  static func files(_ target: Target, _ pages: [ListedPage]) -> [TargetFiles.File] {
    let tree = PageTree(pages)
    let start = pages.first { $0.path == target.startPageFile }
    let brand = start.map(\.label) ?? "Pages"
    var navigation =
      "# \(TargetFiles.escaped(brand))\n\n[\(home)](\(target.startPageFile))\n[All pages](pages.md)\n"
    for node in tree.children where !node.children.isEmpty {
      navigation += "[\(menu(node.label))]()\n\n"
      var entries: [ListedPage] = []
      if let page = node.page { entries.append(page) }
      collect(node, into: &entries)
      for page in entries.prefix(longest) {
        navigation += "  * [\(menu(page.label))](\(address(page)))\n"
      }
      if entries.count > longest { navigation += "  * [All pages](pages.md)\n" }
      navigation += "\n"
    }
    let list = tree.bullets { node in
      node.page.map { TargetFiles.link(node.label, address($0)) } ?? TargetFiles.escaped(node.label)
    }
    var files = [
      TargetFiles.File("navigation.md", navigation),
      TargetFiles.File(
        "config.json",
        "{\n  \"useSideMenu\": true,\n  \"lineBreaks\": \"original\",\n  \"title\": \(json(brand))\n}\n"
      ),
      TargetFiles.File("pages.md", "# All pages\n\n" + list),
    ]
    if start == nil { files.append(TargetFiles.File(target.startPageFile, "# Pages\n\n" + list)) }
    return files
  }

  private static let home = "Home"

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

  private static func menu(_ text: String) -> String {
    text.replacing("[", with: "(").replacing("]", with: ")")
  }

  private static func json(_ text: String) -> String {
    var json: [UInt8] = []
    JSONText.append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }
}
