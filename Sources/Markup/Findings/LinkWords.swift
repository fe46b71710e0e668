/// Messages about links, images, their files, and names that had to change.
package enum LinkFact: FindingFact {
  // Links to pages
  case deadLink(to: String)
  case looseName(String, found: String)
  case looseOwner(String, of: String, found: String, isImage: Bool)
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

  /// The result for links to what no map knows.
  package enum UnmappedLinks: Hashable, Sendable { case text, toTrac, both }

  package var finding: Finding {
    switch self {
    case .deadLink(let page):
      Finding(.linkDead, "The page “\(page)” does not exist.", "The link was written as text.")
    case .looseName(let name, let page):
      Finding(
        .linkLoose, "No page is called “\(name)”: the link now points to “\(page)”.",
        "The names differ only in letter case or in the characters between words.")
    case .looseOwner(let file, let page, let owner, let isImage):
      Finding(
        .linkLoose,
        "\(isImage ? "The image" : "The link") now points to “\(file)” of “\(owner)”, because “\(page)” has no such attachment.",
        "The names differ only in letter case or in the characters between words.")
    case .severalPages(let name, let count):
      Finding(
        .linkDead, "The page “\(name)” does not exist, and \(count) pages have similar names.",
        "The link was written as text.")
    case .deadFragment(let fragment, let page):
      Finding(
        .fragmentDead, "The page “\(page)” has no anchor “#\(fragment)”.",
        "The link now points to the page itself.")
    case .oldVersion(let version, let page):
      Finding(
        .linkVersion, "The link is to version \(version) of the page “\(page)”.",
        "It now points to the current page.")
    case .pageView(let query, let page):
      Finding(
        .linkVersion, "The link to the page “\(page)” requests “\(query)”.",
        "It now points to the current page.")
    case .schemeNotShown(let scheme, let url, let isImage, let isTextKept):
      Finding(
        .linkScheme,
        "The target site does not show \(isImage ? "images from" : "links to") “\(scheme):” addresses: “\(url)”.",
        isTextKept ? "Its label was written as text." : "The address was written as code.")
    case .realmWithoutAddress(let realm, let first):
      Finding(
        .linkUnmapped,
        "Trac \(realm) links cannot be resolved; the first is “\(first)”.",
        "They were written as text. " + Self.giveAddress(realm))
    case .unknownPrefix(let prefix, let count, let first, let inTracIni):
      Finding(
        .prefixUnknown,
        "\(count) \(count == 1 ? "link has" : "links have") the prefix “\(prefix):”, which the wiki does not know: "
          + first.joined(separator: ", ")
          + (count > first.count ? " and \(count - first.count) more." : "."),
        "Add its address to .tracdown.yml: interwiki: { \(prefix): \"https://…\" }"
          + (inTracIni ? ", or to [interwiki] in trac.ini: \(prefix) = https://…" : "."))
    case .pictureWithoutAddress(let id, let realm):
      Finding(
        .linkUnmapped, "The image “\(id)” from Trac's \(realm) cannot be resolved.",
        "A comment was written in its place. " + Self.giveAddress(realm))
    case .macroLinked(let name):
      Finding(
        .macroLinked, "Only Trac itself can produce the output of \(name).",
        "A link to the old Trac was written.")
    case .macroInWords(let name):
      Finding(
        .macroDynamic, "Only Trac itself can produce the output of \(name).",
        "Its query was written in words. To link it to the old Trac, use --trac-url.")
    case .unmapped(let realm, let count, let first, let links):
      Finding(
        .mapIncomplete,
        "\(count) \(realm) \(count == 1 ? "reference is" : "references are") not in any map: "
          + first.joined(separator: ", ")
          + (count > first.count ? " and \(count - first.count) more." : "."),
        links.words(count == 1 ? "it" : "them") + " "
          + Self.remedy(realm, count == 1 ? "it" : "them"))
    case .noAttachment(let file, let page, let isImage):
      Finding(
        Self.missing(isImage), "The page “\(page)” has no attachment “\(file)”.",
        Self.trace(isImage))
    case .absentAttachment(let file, let page, let isImage):
      Self.absent(
        file, of: "the page “\(page)”",
        "the attachments (--attachments) or the address of the old Trac (--trac-url)", isImage)
    case .absentForeignAttachment(let file, let owner, let isImage):
      Self.absent(file, of: owner, "the address of the old Trac (--trac-url)", isImage)
    case .attachmentElsewhere(let file, let page, let owner):
      Finding(
        .imageElsewhere, "The file “\(file)” belongs to the page “\(page)”, not to “\(owner)”.",
        "The only file of that name was used.")
    case .noSiteFile(let file, let isImage, let isLinkedToTrac):
      Finding(
        Self.missing(isImage), "The project's web folder, htdocs, has no “\(file)”.",
        isLinkedToTrac
          ? "The \(isImage ? "image" : "link") points to the old Trac, and works only while it runs."
          : Self.trace(isImage))
    case .siteFileInOtherCase(let file, let found):
      Finding(
        .imageElsewhere,
        "The project's web folder has no “\(file)”, but it has “\(found)”, which is the same file to a Windows server.",
        "That file was used.")
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
        "See the findings of that page for the reason. Fix it and run again, or remove the link.")
    case .outputLinkDead(let address, let file, let reason):
      Finding(
        .outputLinkDead, "\(file) links to \(address), which does not exist (\(reason)).",
        "This is a bug in tracdown. Report it with the text of the page.")
    case .redirectUnstable(let path):
      Finding(
        .redirectLeftOut,
        "The old address \(path) contains path segments that servers remove, such as “.”.",
        "No redirect was written for it.")
    case .redirectTaken(let address):
      Finding(
        .redirectLeftOut, "The old address \(address) now belongs to another page.",
        "Use another path in --site-url, or let the new page have the address.")
    case .redirectTooLong(let path, let server, let limit):
      Finding(
        .redirectLeftOut, "The redirect of “\(path)” is too long for \(server).",
        "\(server) reads at most \(limit) bytes. Write your own rule for it.")
    }
  }

  private static let isUnusable = "is taken, reserved, or too long"

  private static func missing(_ isImage: Bool) -> FindingKind {
    isImage ? .imageMissing : .attachmentMissing
  }

  private static func trace(_ isImage: Bool) -> String {
    isImage ? "A comment was written in its place." : "The link was written as text."
  }

  /// The option that gives the addresses of a realm.
  private static func option(_ realm: String) -> String? {
    TracRealm.named(realm)?.option.map { "--\($0)" }
  }

  private static func giveAddress(_ realm: String) -> String {
    option(realm).map {
      "Give the address of the old Trac (--trac-url), or a template (\($0))."
    } ?? "Give the address of the old Trac (--trac-url)."
  }

  private static func absent(
    _ file: String, of owner: String, _ means: String, _ isImage: Bool
  ) -> Finding {
    Finding(
      missing(isImage), "The attachment “\(file)” of \(owner) was not provided.",
      "Its name was written as code. Provide \(means), and run again.")
  }

  /// - Parameter them: what is missing: `it` or `them`.
  private static func remedy(_ realm: String, _ them: String) -> String {
    switch realm {
    case "ticket": "Add \(them) to the ticket table (--ticket-map)."
    case _ where TracRealm.named(realm)?.isCode == true:
      "Give the repository that has \(them) (--revisions), or add \(them) to --changeset-map."
    default:
      option(realm).map { "Add \(them) to the table of \($0)." } ?? "Add \(them) to a table."
    }
  }
}

extension LinkFact.UnmappedLinks {
  /// - Parameter them: what the links point to: `it` or `them`.
  fileprivate func words(_ them: String) -> String {
    switch self {
    case .text: "Links to \(them) were written as text."
    case .toTrac: "Links to \(them) point to the old Trac."
    case .both: "Links with a full address point to the old Trac; the others were written as text."
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
