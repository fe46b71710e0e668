import Basics
import Links
import Markup
import Targets

/// A wiki's side bar with the page tree, what is below each page with the origin, redirects from Trac's names, and a start
/// page where no page is that.
enum WikiFiles {
  /// Longer lists are folded.
  private static let longest = 60

  static func files(
    _ target: Target, _ pages: [ListedPage], origin: WikiOrigin, sidebar: String, footer: String?,
    redirects: String?
  ) -> [CompanionFile] {
    let tree = PageTree(pages)
    let link = { (node: PageTree) -> String in
      guard let page = node.page else { return GeneratedText.escaped(node.label) }
      return GeneratedText.link(node.label, target.address(from: sidebar, to: page.path))
    }
    var files: [CompanionFile] = []
    let home =
      GeneratedText.link("Home", target.address(from: sidebar, to: target.files.startPage)) + "\n\n"
    if tree.count <= longest {
      files.append(CompanionFile(sidebar, home + tree.bullets(link)))
    } else {
      var text = home
      for node in tree.children {
        guard !node.children.isEmpty else {
          text += "- \(link(node))\n"
          continue
        }
        text += "\n<details><summary>\(summary(node))</summary>\n\n"
        if node.page != nil { text += "- \(link(node))\n" }
        text += node.bullets(link) + "\n</details>\n\n"
      }
      files.append(CompanionFile(sidebar, text))
    }
    if let footer, let address = origin.address {
      files.append(
        CompanionFile(
          footer,
          "These pages were moved from the Trac wiki at <\(RelativeURL.cleaned(address))>.\n"))
    }
    if let redirects {
      let moved = self.moved(pages, suffix: target.files.pageSuffix)
      if !moved.isEmpty { files.append(CompanionFile(redirects, GollumRedirects.yaml(moved))) }
    }
    if !pages.contains(where: { $0.path == target.files.startPage }) {
      files.append(
        CompanionFile(
          target.files.startPage, GeneratedText.mark + "# Pages\n\n" + tree.bullets(link)))
    }
    return files
  }

  /// From Trac's names to those of pages that are called otherwise, none of them the name of a page.
  private static func moved(_ pages: [ListedPage], suffix: String) -> [GollumRedirects.Pair] {
    let stems = Set(pages.map { $0.path.dropLast(suffix.utf8.count).lowercased() })
    return pages.sorted { $0.name.precedes(byBytes: $1.name) }
      .filter { !stems.contains($0.name.lowercased()) }
      .map {
        GollumRedirects.Pair(old: $0.name, new: String($0.path.dropLast(suffix.utf8.count)))
      }
  }

  private static func summary(_ node: PageTree) -> String {
    node.label.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

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
