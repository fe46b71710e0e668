import Basics
import Files
import Markup

/// A Trac environment, or its database alone: the latest version of each page, and all versions for who wants them.
///
///     ENV/VERSION  ENV/conf/trac.ini  ENV/db/trac.db  ENV/files/attachments/…  ENV/htdocs/…
package struct TracEnvironment: WikiStore {
  /// See `WikiStore`.
  package let entries: [PageEntry]
  /// See `WikiStore`.
  package let findings: [Finding]
  private let database: TracDatabase
  /// nil if only the database was given.
  private let folder: Path?
  /// What `--attachments` gave.
  private let otherAttachments: String?
  /// The versions of each page, the oldest first.
  private let versionsByPage: [String: ArraySlice<PageVersion>]

  /// Every version of every page, by the bytes of their names, then by number.
  package var versions: [PageVersion] { database.versions }
  /// What the database says of the Trac that used it last, `database_version`; nil if it cannot be read.
  package var databaseVersion: Int? { database.number }
  /// Every attachment of a page that the database knows.
  package var uploads: [Upload] { database.uploads }

  /// - Parameters:
  ///   - attachments: the folder that `--attachments` gave.
  ///   - database: the address that `--database` gave; it wins over that of `trac.ini`.
  ///   - patience: how many milliseconds to wait for another program that holds the database.
  /// - Returns: nil if SOURCE is a folder, and no environment.
  /// - Throws: where its database cannot be read.
  package static func open(
    _ source: String, attachments: String? = nil, database: String? = nil, patience: Int32 = 10_000
  ) throws(SourceError) -> TracEnvironment? {
    let path = Path(source)
    let status: FileStatus?
    let names: [(name: [UInt8], kind: FileStatus.Kind)]
    do throws(SystemError) {
      status = try path.status()
      names = status?.kind == .folder ? try Descriptor.folder(path).list() : []
    } catch {
      throw .system(error)
    }
    guard let status else { throw .missing(what: "SOURCE", path: source) }
    if status.kind == .file {
      guard database == nil else { throw .notAFolderOfEnvironment(path: source) }
      let database = try TracDatabase(SQLiteDatabase(path, patience: patience), name: source)
      return try TracEnvironment(database, path, in: home(of: path), attachments)
    }
    guard database != nil || EnvironmentFolder.has(names) else { return nil }
    if let (server, place) = try ServerDatabase.open(of: path, address: database) {
      return try TracEnvironment(server, place, in: path, attachments)
    }
    let file = try databaseFile(of: path, database)
    let database = try TracDatabase(SQLiteDatabase(file, patience: patience), name: file.text)
    return try TracEnvironment(database, file, in: path, attachments)
  }

  /// The environment that `ENV/db/trac.db` is in; nil if none.
  private static func home(of database: Path) -> Path? {
    // The place of a link, then that of the file itself.
    let beside = Path(bytes: Array(database.bytes.reversed().drop { $0 != 0x2F }.reversed()))
    let folders = [beside.appending(".").resolved?.parts, database.resolved?.parts.dropLast()]
    for parts in folders.compactMap({ $0 }) where parts.last?.elementsEqual("db".utf8) == true {
      let slash = [UInt8(ascii: "/")]
      let home = Path(bytes: slash + parts.dropLast().joined(separator: slash))
      guard let names = try? Descriptor.folder(home).list() else { continue }
      if EnvironmentFolder.has(names) { return home }
    }
    return nil
  }

  /// As `--database` or `trac.ini` has it, or else where Trac makes it. An environment that was copied has it at another
  /// place.
  private static func databaseFile(
    of environment: Path, _ given: String?
  ) throws(SourceError) -> Path {
    let usual = environment.appending("db/trac.db")
    var candidates = [usual]
    if case .sqlite(let path) = DatabaseAddress.of(environment, given: given) {
      // Of another machine's path the name is left; that machine may have been one with Windows.
      let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
      candidates = [
        path.hasPrefix("/") ? Path(path) : environment.appending(path),
        environment.appending("db").appending(name), usual,
      ]
      if given != nil { candidates.removeLast(2) }
    }
    for path in candidates where (try? path.status())??.kind == .file { return path }
    throw .databaseMissing(path: candidates[0].text, environment: environment.text)
  }

  private init(
    _ database: TracDatabase, _ file: Path, in folder: Path?, _ attachments: String?
  ) throws(SourceError) {
    if database.versions.isEmpty && database.findings.isEmpty { throw .noPages(path: file.text) }
    self.database = database
    self.folder = folder
    otherAttachments = attachments
    var byPage: [String: ArraySlice<PageVersion>] = [:]
    var entries: [PageEntry] = []
    var rest = database.versions[...]
    while let first = rest.first {
      let own = rest.prefix { $0.page.utf8.elementsEqual(first.page.utf8) }
      rest = rest.dropFirst(own.count)
      byPage[first.page] = own
      guard let last = own.last else { continue }
      entries.append(
        PageEntry(
          name: first.page, file: "\(first.page)@\(last.number)", path: file, isMarkdown: false,
          version: last.number))
    }
    self.entries = entries
    versionsByPage = byPage
    findings = database.findings
  }

  // MARK: Pages

  /// See `WikiStore`. Where the latest version is damaged, the latest that can be read takes its place; where it cannot
  /// be read for another reason, another run may do better.
  package func read(_ entry: PageEntry) -> (page: Page?, findings: [Finding]) {
    var findings: [Finding] = []
    for version in (versionsByPage[entry.name] ?? []).reversed()
    where version.number <= entry.version ?? .max {
      do throws(SQLError) {
        let (page, found) = try read(version)
        return (page, findings + found)
      } catch {
        findings.append(
          Finding(
            .unreadableVersion(
              version.number, error: "\(error)", isDamaged: error.kind == .damaged),
            page: version.page))
        if error.kind != .damaged { break }
      }
    }
    return (nil, findings)
  }

  /// One version of a page as `read` gives it.
  ///
  /// - Throws: where its row is damaged, or gone by now.
  package func read(_ version: PageVersion) throws(SQLError) -> (page: Page, findings: [Finding]) {
    let text = PageText(decoding: try database.contents(of: version).text)
    let findings = text.findings.map { finding in
      var finding = finding
      finding.page = version.page
      return finding
    }
    let file = "\(version.page)@\(version.number)"
    return (Page(name: version.page, file: file, text: text.utf8), findings)
  }

  /// What its author said about a version; mostly empty.
  package func comment(of version: PageVersion) -> String {
    (try? database.contents(of: version).comment) ?? ""
  }

  /// What users of the Trac said about themselves, by their logins: a full name, an address.
  package func people() -> [String: (name: String?, email: String?)] { database.people() }

  /// The milestones and versions of the Trac.
  package func roadmap() -> RoadmapTables { database.roadmap() }

  // MARK: Next to the pages

  /// See `WikiStore`.
  package func attachments() throws(SourceError) -> AttachmentFolder? {
    let pages = Set(entries.map(\.name))
    if let otherAttachments {
      let names = database.uploads.map(\.file)
      var found = try AttachmentFolder.open(Path(otherAttachments), pages: pages)
        .named(by: self, and: names)
      found.absent = Set(database.uploads.map(\.key)).subtracting(found.attachments.map(\.key))
      return found
    }
    guard let folder else { return nil }
    return EnvironmentAttachments(folder, rows: database.uploads, pages: pages).found
  }

  /// See `WikiStore`.
  package func settings(_ other: Path?) throws(SourceError) -> TracSettings {
    let own = folder?.appending("conf/trac.ini")
    guard let path = other ?? own, other != nil || (try? path.status()) ?? nil != nil else {
      return TracSettings()
    }
    return try TracSettings(path, access: other == nil ? .named(below: nil) : .typed)
  }

  /// Which pages everybody could see.
  ///
  /// - Parameters:
  ///   - settings: as `settings` gave them.
  ///   - other: the `trac.ini` that the user gave.
  ///   - isStrict: without a `trac.ini` any page may be hidden; else only the table counts then.
  package func access(_ settings: TracSettings, _ other: Path?, isStrict: Bool) -> PageAccess {
    let folder = folder?.appending("conf") ?? other?.parent
    return PageAccess(
      database.permissions(), settings.ini.all.isEmpty ? nil : settings.ini, folder: folder,
      isStrict: isStrict)
  }

  /// See `WikiStore`.
  package func siteFiles() -> [SiteFile] {
    folder.map { SiteFile.all(in: $0.appending("htdocs")) } ?? []
  }
}
