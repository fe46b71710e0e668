extension Target {
  /// The wiki of a project on Forgejo or Gitea: one folder, escaped names (`WikiName`).
  package static let forgejoWiki = Target(
    name: "forgejo-wiki", title: "Forgejo's wiki", otherNames: ["gitea-wiki"],
    files: FileForm(
      startPage: "Home.md", nesting: .escaped,
      reserved: ["_sidebar.md", "_footer.md", "_pages.md", "_new.md", "_edit.md", "raw.md", "raw"],
      companions: .wiki(sidebar: "_Sidebar.md", footer: "_Footer.md", redirects: nil)),
    links: LinkForm(
      pages: .byWikiName, folders: .page("Home"), serving: .wikiName, hasRepositoryPages: false),
    anchors: AnchorForm(.forgejo, readsSource: true), dialect: .forgejo,
    limits: .none, extras: [.outline, .mermaid],
    repository: .gitea, hosts: ["forgejo", "gitea", "codeberg"])
}

/// Names of pages in the wikis of Gitea and Forgejo, where the name of a file is an escaped title (gitea,
/// `services/wiki/wiki_path.go`): `A/B c` is the file `A%2FB-c.md`, and `A-b c` is `A-b c.-.md`, as a hyphen alone would be
/// shown as a blank.
package enum WikiName {
  /// What is at the end of a name whose hyphens are hyphens.
  package static let dashMark = ".-"

  /// The name of a page's file without its suffix.
  package static func file(title: String) -> String {
    let bytes = Array(title.utf8)
    let keepsDashes = bytes.contains(UInt8(ascii: "-")) || title.hasSuffix(".md")
    var name = ""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): name += keepsDashes ? " " : "-"
      default:
        name += "%"
        for digit in [byte >> 4, byte & 15] {
          name += String(digit, radix: 16, uppercase: true)
        }
      }
    }
    return keepsDashes ? name + dashMark : name
  }

  /// The file's name, without its suffix, that an address asks for.
  ///
  /// - Parameter path: decoded, from the wiki's root.
  package static func file(path: String) -> String {
    if path.hasSuffix(dashMark) {
      let name = file(title: String(path.dropLast(dashMark.count)))
      return name.hasSuffix(dashMark)
        ? name : name.replacing("-", with: " ") + dashMark
    }
    return file(title: path.replacing("-", with: " "))
  }

  /// How an address names a file, whose name is escaped already.
  package static func address(file: some StringProtocol) -> String {
    String(file).replacing(" ", with: "%20")
  }
}
