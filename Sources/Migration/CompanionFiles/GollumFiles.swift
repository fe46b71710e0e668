import Basics
import Links
import Markup
import Targets

/// `_Sidebar.md` whose links work from every folder and after a base path, `.redirects.gollum` from Trac's names, and
/// `Home.md` where no page is that.
enum GollumFiles {
  static func files(_ target: Target, _ pages: [ListedPage]) -> [CompanionFile] {
    let tree = PageTree(pages)
    // A relative link of Markdown would be seen from the page that shows the sidebar.
    let link = { (node: PageTree) -> String in
      guard let page = node.page else { return GeneratedText.escaped(node.label) }
      return "[[\(label(node.label))|/\(stem(page.path))]]"
    }
    var files = [
      CompanionFile(
        "_Sidebar.md", "[[Home|/\(stem(target.files.startPage))]]\n\n" + tree.bullets(link))
    ]
    let paths = Set(pages.map(\.path)).union(["_Sidebar.md", target.files.startPage])
    let redirects = pages.sorted(by: { $0.name.precedes(byBytes: $1.name) })
      .flatMap {
        GollumRedirects.pairs(name: $0.name, path: $0.path, suffix: target.files.pageSuffix, paths)
      }
    if !redirects.isEmpty {
      files.append(CompanionFile(".redirects.gollum", GollumRedirects.yaml(redirects)))
    }
    if !pages.contains(where: { $0.path == target.files.startPage }) {
      files.append(
        CompanionFile(
          target.files.startPage,
          GeneratedText.mark + "# Pages\n\n"
            + tree.bullets { node in
              guard let page = node.page else { return GeneratedText.escaped(node.label) }
              return GeneratedText.link(
                node.label, target.address(from: target.files.startPage, to: page.path))
            }))
    }
    return files
  }

  private static func stem(_ path: String) -> String {
    guard path.hasSuffix(".md") else { return path }
    let stem = path.dropLast(3)
    // `Logo.png.md` without its suffix would be an image.
    let name = stem.split(separator: "/").last ?? stem
    return name.contains(".") ? path : String(stem)
  }

  /// Gollum takes the label as HTML, after it looked for bars and brackets.
  private static func label(_ text: String) -> String {
    var label = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "<", ">", "|", "[", "]": label += "&#\(scalar.value);"
      default: label.unicodeScalars.append(scalar)
      }
    }
    return label
  }
}
