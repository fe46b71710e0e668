/// What can be said of links, images, the files they mean, and of names that had to change.
package enum LinkFact: FindingFact {
  // Links to pages
  case deadLink(to: String)
  case looseName(String, found: String)
  case severalPages(named: String, fitting: Int)
  case deadFragment(String, of: String)
  case oldVersion(String, of: String)
  case pageView(String, of: String)
  // Addresses
  case schemeNotShown(String, of: String, isImage: Bool, isTextKept: Bool)
  case realmWithoutAddress(String, first: String)
  case unknownPrefix(String, count: Int, first: [String], inTracIni: Bool)
  case pictureWithoutAddress(String, realm: String)
  case macroLinked(String)
  case macroInWords(String)
  case unmapped(realm: String, count: Int, first: [String], links: UnmappedLinks)
  // Attachments and files of the project
  case noAttachment(String, of: String, isImage: Bool)
  case absentAttachment(String, of: String, isImage: Bool)
  case absentForeignAttachment(String, of: String, isImage: Bool)
  case attachmentElsewhere(String, of: String, not: String)
  case noSiteFile(String, isImage: Bool, isLinkedToTrac: Bool)
  case siteFileInOtherCase(String, found: String)
  // Names
  case pageRenamed(to: String)
  case attachmentRenamed(String, to: String)
  case folderRenamed(String, to: String)
  // The finished tree
  case pageLeftOut(String, address: String, in: String)
  case outputLinkDead(address: String, in: String, reason: String)
  // Redirects
  case redirectUnstable(String)
  case redirectTaken(String)
  case redirectTooLong(String, server: String, limit: Int)

  /// What became of links to what no map knows.
  package enum UnmappedLinks: Hashable, Sendable { case text, toTrac, both }

  package var finding: Finding {
    switch self {
    case .deadLink(let page):
      Finding(.linkDead, "There is no page “\(page)”.", "The link was written as text.")
    case .looseName(let name, let page):
      Finding(
        .linkLoose, "No page is called “\(name)”: the link leads to “\(page)”.",
        "The names differ only in letter case or in what stands between their parts.")
    case .severalPages(let name, let count):
      Finding(
        .linkDead, "There is no page “\(name)”, and \(count) pages have nearly that name.",
        "The link was written as text.")
    case .deadFragment(let fragment, let page):
      Finding(
        .fragmentDead, "The page “\(page)” has no place “#\(fragment)”.",
        "The link leads to the page itself.")
    case .oldVersion(let version, let page):
      Finding(
        .linkVersion, "The link means version \(version) of the page “\(page)”.",
        "It leads to the page as it is now.")
    case .pageView(let query, let page):
      Finding(
        .linkVersion, "The link to the page “\(page)” asks for “\(query)”.",
        "It leads to the page as it is now.")
    case .schemeNotShown(let scheme, let url, let isImage, let isTextKept):
      Finding(
        .linkScheme,
        "The target shows no \(isImage ? "images from" : "links to") “\(scheme):” addresses: “\(url)”.",
        isTextKept ? "Its label was written as text." : "The address was written as code.")
    case .realmWithoutAddress(let realm, let first):
      Finding(
        .linkUnmapped,
        "Links to Trac's \(realm) have no address here: “\(first)” is the first.",
        "They were written as text. " + Self.giveAddress(realm))
    case .unknownPrefix(let prefix, let count, let first, let inTracIni):
      Finding(
        .prefixUnknown,
        "\(count) \(count == 1 ? "link has" : "links have") the prefix “\(prefix):”, which the wiki does not know: "
          + first.joined(separator: ", ")
          + (count > first.count ? " and \(count - first.count) more." : "."),
        "Give their address: interwiki: { \(prefix): \"https://…\" } in .tracdown.yml"
          + (inTracIni ? ", or \(prefix) = https://… below [interwiki] in trac.ini." : "."))
    case .pictureWithoutAddress(let id, let realm):
      Finding(
        .linkUnmapped, "The picture “\(id)” of Trac's \(realm) has no address here.",
        "A comment stands in its place. " + Self.giveAddress(realm))
    case .macroLinked(let name):
      Finding(
        .macroLinked, "What \(name) shows comes from the running Trac.",
        "A link leads to where the old Trac shows it.")
    case .macroInWords(let name):
      Finding(
        .macroDynamic, "What \(name) shows comes from the running Trac.",
        "What it asks for was written in words; with --trac-url they are a link.")
    case .unmapped(let realm, let count, let first, let links):
      Finding(
        .mapIncomplete,
        "\(count) of Trac's \(realm) references \(count == 1 ? "is" : "are") in no map: "
          + first.joined(separator: ", ")
          + (count > first.count ? " and \(count - first.count) more." : "."),
        links.words + " " + Self.remedy(realm))
    case .noAttachment(let file, let page, let isImage):
      Finding(
        Self.missing(isImage), "The page “\(page)” has no attachment “\(file)”.",
        Self.trace(isImage))
    case .absentAttachment(let file, let page, let isImage):
      Self.absent(
        file, of: "the page “\(page)”", "the attachments, or the address of the Trac", isImage)
    case .absentForeignAttachment(let file, let owner, let isImage):
      Self.absent(file, of: owner, "the address of the Trac", isImage)
    case .attachmentElsewhere(let file, let page, let owner):
      Finding(
        .imageElsewhere, "The file “\(file)” belongs to the page “\(page)”, not to “\(owner)”.",
        "The one file of that name was taken.")
    case .noSiteFile(let file, let isImage, let isLinkedToTrac):
      Finding(
        Self.missing(isImage), "The project's web folder, htdocs, has no “\(file)”.",
        isLinkedToTrac ? "It leads to the old Trac." : Self.trace(isImage))
    case .siteFileInOtherCase(let file, let found):
      Finding(
        .imageElsewhere,
        "The project's web folder has no “\(file)”, but “\(found)”, which is the same to servers with Windows.",
        "That file was taken.")
    case .pageRenamed(let path):
      Finding(.nameChanged, "The page is written to “\(path)”: its own name \(Self.isUnusable).")
    case .attachmentRenamed(let file, let path):
      Finding(
        .nameChanged,
        "The attachment “\(file)” is written to “\(path)”: its own name \(Self.isUnusable).")
    case .folderRenamed(let folder, let path):
      Finding(
        .nameChanged, "The folder “\(folder)” is written as “\(path)”: its name \(Self.isUnusable)."
      )
    case .pageLeftOut(let page, let address, let file):
      Finding(
        .linkDead, "\(file) links to \(address), but the page \(page) was left out.",
        "Its own findings say why. Mend that and run again, or take the link out.")
    case .outputLinkDead(let address, let file, let reason):
      Finding(
        .outputLinkDead, "\(file) links to \(address), which leads nowhere (\(reason)).",
        "This is a fault of tracdown; please report it with the page's text.")
    case .redirectUnstable(let path):
      Finding(
        .redirectLeftOut, "The old address \(path) has steps that servers drop.",
        "No redirect was written for it.")
    case .redirectTaken(let address):
      Finding(
        .redirectLeftOut, "The old address \(address) is now that of another page.",
        "Give --site-url another path, or leave the address to the new page.")
    case .redirectTooLong(let path, let server, let limit):
      Finding(
        .redirectLeftOut, "The redirect of “\(path)” is too long for \(server).",
        "\(server) reads \(limit) bytes at most; write a rule of your own for it.")
    }
  }

  private static let isUnusable = "is taken, means something else, or is too long"

  private static func missing(_ isImage: Bool) -> FindingKind {
    isImage ? .imageMissing : .attachmentMissing
  }

  private static func trace(_ isImage: Bool) -> String {
    isImage ? "A comment stands in its place." : "The link was written as text."
  }

  private static func giveAddress(_ realm: String) -> String {
    "Give the address of the Trac, or a template for “\(realm)”."
  }

  private static func absent(
    _ file: String, of owner: String, _ means: String, _ isImage: Bool
  ) -> Finding {
    Finding(
      missing(isImage), "The attachment “\(file)” of \(owner) did not come along.",
      "Its name was written as code. Give \(means), and run again.")
  }

  private static func remedy(_ realm: String) -> String {
    switch realm {
    case "ticket": "Add them to the table of tickets."
    case _ where TracRealm.named(realm)?.isCode == true:
      "Name the repository that has them (--revisions), or add them to --changeset-map."
    default: "Add them to the table of that kind."
    }
  }
}

extension LinkFact.UnmappedLinks {
  fileprivate var words: String {
    switch self {
    case .text: "Their links were written as text."
    case .toTrac: "Their links lead to the old Trac."
    case .both: "Links by their full address lead to the old Trac, others were written as text."
    }
  }
}

extension Finding {
  /// A fact about a link, a name or a redirect in words.
  ///
  /// - Parameter candidates: replacements worth trying, best first.
  package init(
    _ fact: LinkFact, page: String = "", at source: SourceRange = .unknown,
    candidates: [String] = []
  ) {
    self = fact.finding(page, source, candidates: candidates)
  }
}
