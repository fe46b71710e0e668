import Basics
import Facts
import Files
import Settings

extension OpenSource {
  /// What the settings say; else by the license's text, the package's metadata, and the start page.
  ///
  /// - Parameter licenses: of the tree that the project is in; nil if nobody else needs them.
  init(
    _ project: ProjectFacts, settings: LintSettings = LintSettings(), licenses: Licenses? = nil
  ) {
    if let isOpenSource = settings.isOpenSource {
      self.init(isOpenSource ? .yes : .no, "settings")
    } else {
      let licenses = licenses ?? Licenses(project.files)
      self =
        licenses[project.folder] ?? (project.folder.isEmpty ? nil : licenses[""])
        ?? Self.byStartPage(project) ?? OpenSource(.no, "no license was found")
    }
  }

  private static let headings = PhraseTable([
    "license", "licence", "licensing", "licenses", "licences", "license …", "licence …",
    "copyright and license",
    "lizenz", "lizenzen", "licencia", "许可证", "许可", "开源协议", "ライセンス",
  ])
  private static let openWords = PhraseTable([
    "open source", "free software", "オープンソース", "开源", "quelloffen", "código abierto",
    "logiciel libre",
  ])

  /// A section about the license, or the words "open source" in a public repository.
  private static func byStartPage(_ project: ProjectFacts) -> OpenSource? {
    guard let page = project.document(project.startPage) else { return nil }
    for section in page.sections {
      guard let heading = section.heading,
        headings.match(heading: page.headings[heading].text)
      else { continue }
      let text = section.blocks.map { page.blocks[$0].text }.joined(separator: "\n")
      switch LicenseFamily(Array(text.utf8)) {
      case .open(let family):
        return OpenSource(.yes, "\(page.path) names \(family)", file: page.path)
      case .closed(let phrase):
        return OpenSource(.no, "\(page.path) contains \"\(phrase)\"", file: page.path)
      case .unknown: continue
      }
    }
    guard let remote = project.history?.remote, isPublic(remote),
      page.blocks.contains(where: { openWords.isIn(FoldedWords($0.prose).all) })
    else { return nil }
    return OpenSource(
      .probably, "\(page.path) calls it open source, and its host is public; there is no license",
      file: page.path)
  }

  private static func isPublic(_ remote: String) -> Bool {
    [
      "github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "sr.ht", "salsa.debian.org",
      "launchpad.net",
    ].contains { remote.contains($0) }
  }
}
