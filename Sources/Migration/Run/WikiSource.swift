import Basics
import Files
import Links
import Markup
import Reports
import Stores
import TracWiki

/// SOURCE as one run sees it: the pages to migrate, what was left out, the attachments, the settings.
struct WikiSource {
  let store: any WikiStore
  /// Where the pages come with all their versions, and the rules who may see them; nil if neither is known.
  let environment: TracEnvironment?
  /// Those of pages, and the files of the site.
  let attachments: [Attachment]
  let siteFiles: [SiteFile]
  let settings: WikiSettings
  /// Pages to write, in the order of their names.
  let entries: [PageEntry]
  /// Files that are Markdown already.
  let documents: [PageEntry]
  /// Pages of Trac's own guide that are left out and that the makers' wiki stands for.
  let guidePages: Set<String>
  /// Pages of the source that this run does not write, with the reason.
  let leftOut: [PageReport]
  var findings: [Finding]
  /// What not everybody could see in Trac; `entries` and `attachments` are without it where it is left out.
  let restricted: RestrictedPages
  /// Which attachments links can point to.
  let knownAttachments: KnownAttachments
  /// Whose grammar the pages have.
  let version: WikiVersion
  /// The milestones and versions of the Trac, without what is left out.
  let roadmap: RoadmapTables
  /// Links find pages whose names an export changed: a database has the names that Trac has.
  let takesLooseNames: Bool

  init(_ request: MigrateRequest) throws {
    let environment = try TracEnvironment.open(
      request.source, attachments: request.attachments, database: request.database)
    let store: any WikiStore =
      if let environment { environment } else {
        try DumpFolder.open(request.source, attachments: request.attachments)
      }
    let tracIni = request.trac.tracIni.map { Path($0) }
    let settings = try store.settings(tracIni)
    // Only a Trac has a database of Trac's.
    if environment == nil, !request.assumesTrac {
      try WikiSource.refuseForeign(store, settings.ini, request)
    }
    var findings = store.findings
    let guide = WikiSource.guidePages(in: store, request.guide, jobs: request.jobs)
    version = WikiSource.version(of: store, environment, guide: guide, request)
    var entries: [PageEntry] = []
    var documents: [PageEntry] = []
    var leftOut: [PageReport] = []
    for entry in store.entries {
      if !request.pages.includes(entry.name) {
        leftOut.append(WikiSource.report(entry))
      } else if entry.isMarkdown {
        documents.append(entry)
      } else if !request.withGuide, guide[entry.name] != nil {
        leftOut.append(WikiSource.report(entry, [Finding(.guidePage, page: entry.name)]))
      } else {
        entries.append(entry)
      }
    }
    let found = try store.attachments()
    findings += settings.findings + (found?.findings ?? [])
    siteFiles = store.siteFiles()
    if request.excludesRestricted, environment == nil {
      throw SourceError.noPermissions(path: request.source)
    }
    let access = environment?.access(settings, tracIni, isStrict: request.excludesRestricted)
    var roadmap = try WikiSource.roadmap(of: environment, request)
    var restricted = RestrictedPages(
      access, pages: entries.map(\.name),
      attachments: found?.attachments ?? [], versions: environment?.versions ?? [],
      areLeftOut: request.excludesRestricted)
    if request.roadmap != nil { restricted.add(&roadmap, access) }
    findings = restricted.findings + findings + roadmap.findings
    self.roadmap = roadmap
    knownAttachments =
      found.map { .listed(absent: $0.absent.filter { !restricted.leavesOut(page: $0.owner) }) }
      ?? .absent
    attachments =
      (found?.attachments ?? []).filter { !restricted.leavesOut($0.key) }
      + siteFiles.map(\.attachment)
    let interMap =
      restricted.leavesOut(page: "InterMapTxt")
      ? nil : WikiSource.text(of: "InterMapTxt", in: store)
    let acronymPage = WikiSettings.acronymPage(settings.ini)
    let acronyms =
      restricted.leavesOut(page: acronymPage) ? nil : WikiSource.text(of: acronymPage, in: store)
    var trac = request.trac
    trac.version = version.version
    self.settings = WikiSettings(
      ini: settings.ini, interMap: interMap, acronyms: acronyms, request: trac)
    self.store = store
    self.environment = environment
    takesLooseNames = environment == nil && trac.looseNames == .auto
    self.entries = entries.filter { !restricted.leavesOut(page: $0.name) }
    self.documents = documents
    self.restricted = restricted
    guidePages = Set(guide.keys.filter { TracGuide.address(ofPage: $0) != nil })
      .subtracting(entries.map(\.name))
    self.leftOut = leftOut
    self.findings = findings
  }

  /// Somebody who gives the wrong folder learns it before anything is written.
  private static func refuseForeign(
    _ store: any WikiStore, _ ini: TracIni, _ request: MigrateRequest
  ) throws {
    let asked = store.entries.filter { request.pages.includes($0.name) }
    let numbersHeadings = WikiSettings.plugins(ini, request.trac).contains(.numberedHeadings)
    if let foreign = ForeignWiki(
      asked, numbersHeadings: numbersHeadings, read: { store.read($0).page?.text })
    {
      throw SourceError.foreign(path: request.source, foreign)
    }
  }

  private static func roadmap(
    of environment: TracEnvironment?, _ request: MigrateRequest
  ) throws -> RoadmapTables {
    if let environment {
      var roadmap = environment.roadmap()
      // Who does not ask for them need not know what is wrong with them.
      if request.roadmap == nil { roadmap.findings = [] }
      return roadmap
    }
    if request.roadmap != nil {
      throw Failure(
        "'\(request.source)' contains no milestones: --roadmap needs a Trac environment or its database."
      )
    }
    return RoadmapTables()
  }

  private static func text(of page: String, in store: any WikiStore) -> String? {
    store.entries.first { $0.name == page }
      .flatMap { store.read($0).page }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// The pages that are as Trac shipped them.
  private static func guidePages(
    in store: any WikiStore, _ guide: TracGuide, jobs: Int
  ) -> [String: TracGuide.Text] {
    let candidates = store.entries.filter { !$0.isMarkdown && guide.has(page: $0.name) }
    let texts = ConcurrentMap.map(candidates, jobs: jobs) { entry in
      store.read(entry).page.flatMap {
        guide.text(of: entry.name, String(decoding: $0.text, as: UTF8.self))
      }
    }
    var pages: [String: TracGuide.Text] = [:]
    for (entry, text) in zip(candidates, texts) {
      if let text { pages[entry.name] = text }
    }
    return pages
  }

  /// Of the whole wiki, whichever of its pages are asked for.
  private static func version(
    of store: any WikiStore, _ environment: TracEnvironment?, guide: [String: TracGuide.Text],
    _ request: MigrateRequest
  ) -> WikiVersion {
    WikiVersion(
      stated: request.trac.version, database: environment?.databaseVersion,
      guide: GuideEvidence(guide.values)
    ) {
      let own = store.entries.filter { !$0.isMarkdown && guide[$0.name] == nil }
      let markup = NewerMarkup(pages: store.entries.map(\.name))
      let isNewer = ConcurrentMap.map(own, jobs: request.jobs) { entry in
        store.read(entry).page.map { markup.first(in: $0.text) != nil } ?? false
      }
      return WikiVersion.Survey(
        all: own.count, newer: zip(own, isNewer).filter(\.1).map(\.0.name))
    }
  }

  private static func report(
    _ entry: PageEntry, _ findings: [Finding] = []
  ) -> PageReport {
    PageReport(
      page: entry.name, file: entry.file, output: nil, status: .leftOut, findings: findings)
  }
}

extension SiteFile {
  /// It is named and brought to its place like any attachment.
  var attachment: Attachment {
    let key = AttachmentName(siteFile: name)
    return Attachment(page: key.owner, name: key.file, path: path, size: size, isOfSite: true)
  }
}

/// What of a wiki was not public in Trac.
struct RestrictedPages {
  /// In the order of their names.
  private(set) var pages: [String] = []
  /// Those of `pages` that a rule is about.
  private(set) var namedPages: [String] = []
  /// How many others there are, by the reason, which holds for all of them.
  private(set) var unnamedPages: [String: Int] = [:]
  private(set) var attachments: Set<AttachmentName> = []
  private(set) var findings: [Finding] = []
  /// `pages`, and those that are gone and left attachments.
  private var hidden: Set<String> = []
  /// They are not migrated.
  let areLeftOut: Bool

  /// - Parameter pages: that the run would write.
  init(
    _ access: PageAccess?, pages: [String], attachments: [Attachment], versions: [PageVersion],
    areLeftOut: Bool
  ) {
    self.areLeftOut = areLeftOut
    guard let access else { return }
    let numbers = Dictionary(grouping: versions, by: \.page).mapValues { $0.map(\.number) }
    // Attachments may be left of pages that are gone.
    let owners = Set(attachments.filter { !$0.isOfSite }.map(\.page)).subtracting(pages)
    let own = Set(pages)
    for page in own.union(owners).sortedByBytes() {
      guard let reason = access.reason(page: page, versions: numbers[page] ?? []) else { continue }
      hidden.insert(page)
      if own.contains(page) { self.pages.append(page) }
      switch reason {
      case .rule(let words):
        if own.contains(page) { namedPages.append(page) }
        findings.append(
          Finding(.restrictedPage(words, isLeftOut: areLeftOut), page: page))
      case .everywhere(let words):
        // The pages that are gone are in no list.
        if own.contains(page) { unnamedPages[words, default: 0] += 1 }
      }
    }
    for (words, count) in unnamedPages.sorted(by: { $0.key < $1.key }) {
      findings.append(Finding(.restrictedPages(count, words, isLeftOut: areLeftOut)))
    }
    for file in attachments where !file.isOfSite {
      if hidden.contains(file.page) {
        self.attachments.insert(file.key)
      } else if case .rule(let words) = access.reason(attachment: file.key) {
        self.attachments.insert(file.key)
        findings.append(
          Finding(
            .restrictedAttachment(file.name, of: words, isLeftOut: areLeftOut), page: file.page))
      }
    }
  }

  /// Adds the milestones and versions that not everybody could see; where they are left out, takes them out.
  mutating func add(_ roadmap: inout RoadmapTables, _ access: PageAccess?) {
    guard let access else { return }
    var reasons: [String: PageAccess.Reason] = [:]
    for milestone in roadmap.milestones {
      reasons[milestone.name] = access.reason(milestone: milestone.name)
    }
    tell(
      "milestones", roadmap.milestones.compactMap { reasons[$0.name] },
      of: roadmap.milestones.count)
    if areLeftOut { roadmap.milestones.removeAll { reasons[$0.name] != nil } }
    if !roadmap.versions.isEmpty, let reason = access.reasonForVersions {
      tell("versions", roadmap.versions.map { _ in reason }, of: roadmap.versions.count)
      if areLeftOut { roadmap.versions = [] }
    }
  }

  private mutating func tell(_ what: String, _ reasons: [PageAccess.Reason], of count: Int) {
    let words = reasons.map { reason in
      switch reason {
      case .rule(let words), .everywhere(let words): words
      }
    }
    guard let first = words.first else { return }
    let fact = PageFact.restrictedRoadmap(
      what, count: words.count, of: count, first, isLeftOut: areLeftOut)
    findings.append(Finding(fact))
  }

  /// Whether this run leaves a page out for it.
  func leavesOut(page: String) -> Bool { areLeftOut && hidden.contains(page) }

  /// The same of an attachment.
  func leavesOut(_ attachment: AttachmentName) -> Bool {
    areLeftOut && attachments.contains(attachment)
  }
}
