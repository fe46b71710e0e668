import Links
import Markup
import Reports
import Stores

/// SOURCE as one run sees it: the pages to migrate, what was left out, the attachments, the settings.
struct WikiSource {
  let folder: DumpFolder
  let attachments: [Attachment]
  let settings: WikiSettings
  /// Pages to write, in the order of their names.
  let entries: [PageEntry]
  /// Files that are Markdown already.
  let documents: [PageEntry]
  /// Pages of the source that this run does not write, with the reason.
  let leftOut: [PageReport]
  let findings: [Finding]
  /// Whether the wiki came with its attachments at all.
  let knowsAttachments: Bool

  init(_ request: MigrateRequest) throws {
    let folder = try DumpFolder.open(request.source, attachments: request.attachments)
    var findings = folder.findings
    var entries: [PageEntry] = []
    var documents: [PageEntry] = []
    var leftOut: [PageReport] = []
    for entry in folder.entries {
      if !request.includes(page: entry.name) {
        leftOut.append(WikiSource.report(entry))
      } else if entry.isMarkdown {
        documents.append(entry)
      } else if !request.withGuide, WikiSource.isGuidePage(entry, in: folder) {
        leftOut.append(WikiSource.report(entry, [.guidePage(entry.name)]))
      } else {
        entries.append(entry)
      }
    }
    let names = Set(folder.entries.map(\.name))
    if let path = folder.layout.attachments {
      let found = try AttachmentFolder.open(path, pages: names)
      attachments = found.attachments
      findings += found.findings
    } else {
      attachments = []
    }
    knowsAttachments = folder.layout.attachments != nil
    let ini = request.trac.tracIni.map { Path($0) } ?? folder.layout.tracIni
    settings = WikiSettings(
      ini: try ini.map { try WikiSource.settings($0) } ?? TracIni(),
      interMap: WikiSource.text(of: "InterMapTxt", in: folder), request: request.trac)
    self.folder = folder
    self.entries = entries
    self.documents = documents
    self.leftOut = leftOut
    self.findings = findings
  }

  private static func settings(_ path: Path) throws -> TracIni {
    do throws(SystemError) {
      return try TracIni(contentsOf: path)
    } catch {
      throw SourceError.system(error)
    }
  }

  private static func text(of page: String, in folder: DumpFolder) -> String? {
    folder.entries.first { $0.name == page }
      .flatMap { folder.read($0).page }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  private static func isGuidePage(_ entry: PageEntry, in folder: DumpFolder) -> Bool {
    guard TracGuide.pageNames.contains(entry.name), let page = folder.read(entry).page else {
      return false
    }
    return TracGuide.isUnmodifiedGuidePage(
      entry.name, text: String(decoding: page.text, as: UTF8.self))
  }

  private static func report(
    _ entry: PageEntry, _ findings: [Finding] = []
  ) -> PageReport {
    PageReport(
      page: entry.name, file: entry.file, output: nil, status: .leftOut, findings: findings)
  }
}

extension Finding {
  fileprivate static func guidePage(_ page: String) -> Finding {
    FindingKind.pageGuide.finding(
      page: page, "This is a page of Trac's own guide, as Trac shipped it; it was left out.",
      help: "--with-guide migrates it too.")
  }
}
