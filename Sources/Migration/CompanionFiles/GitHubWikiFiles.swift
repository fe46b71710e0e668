import Basics
import Links
import Targets

/// `_Sidebar.md` with the page tree, `_Footer.md` with the origin, and `Home.md` where no page is that.
enum GitHubWikiFiles {
  /// Longer lists are folded.
  private static let longest = 60

  static func files(
    _ target: Target, _ pages: [ListedPage], origin: WikiOrigin
  ) -> [CompanionFile] {
    let tree = PageTree(pages)
    let link = { (node: PageTree) -> String in
      guard let page = node.page else { return GeneratedText.escaped(node.label) }
      return GeneratedText.link(node.label, target.address(from: "_Sidebar.md", to: page.path))
    }
    var files: [CompanionFile] = []
    let home = "[Home](Home)\n\n"
    if tree.count <= longest {
      files.append(CompanionFile("_Sidebar.md", home + tree.bullets(link)))
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
      files.append(CompanionFile("_Sidebar.md", text))
    }
    if let address = origin.address {
      files.append(
        CompanionFile(
          "_Footer.md",
          "These pages were moved from the Trac wiki at <\(RelativeURL.cleaned(address))>.\n"))
    }
    if !pages.contains(where: { $0.path == target.files.startPage }) {
      files.append(
        CompanionFile(
          target.files.startPage, GeneratedText.mark + "# Pages\n\n" + tree.bullets(link)))
    }
    return files
  }

  private static func summary(_ node: PageTree) -> String {
    node.label.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
