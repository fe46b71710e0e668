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
  /// nil: only the database was given.
  private let folder: Path?
  /// What `--attachments` gave.
  private let otherAttachments: String?
  /// The versions of each page, the oldest first.
  private let versionsByPage: [String: ArraySlice<PageVersion>]

  /// Every version of every page, by the bytes of their names, then by number.
  package var versions: [PageVersion] { database.versions }
  /// Every attachment of a page that the database knows.
  package var uploads: [Upload] { database.uploads }

  /// - Parameters:
  ///   - attachments: the folder that `--attachments` gave.
  ///   - database: the address that `--database` gave; it wins over that of `trac.ini`.
  /// - Returns: nil: SOURCE is a folder, and no environment.
  /// - Throws: where its database cannot be read.
  package static func open(
    _ source: String, attachments: String? = nil, database: String? = nil
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
      let database = try TracDatabase(SQLiteDatabase(path), name: source)
      return TracEnvironment(database, path, in: home(of: path), attachments)
    }
    guard database != nil || EnvironmentFolder.has(names) else { return nil }
    if let (server, place) = try ServerDatabase.open(of: path, address: database) {
      return TracEnvironment(server, place, in: path, attachments)
    }
    let file = try databaseFile(of: path, database)
    let database = try TracDatabase(SQLiteDatabase(file), name: file.text)
    return TracEnvironment(database, file, in: path, attachments)
  }

  /// The environment that `ENV/db/trac.db` lies in; nil: none.
  private static func home(of database: Path) -> Path? {
    let absolute = database.resolved ?? database
    guard absolute.parts.count > 2,
      absolute.parts[absolute.parts.count - 2].elementsEqual("db".utf8)
    else { return nil }
    let home = Path(
      bytes: [UInt8(ascii: "/")]
        + absolute.parts.dropLast(2).joined(separator: [UInt8(ascii: "/")]))
    guard let names = try? Descriptor.folder(home).list(), EnvironmentFolder.has(names) else {
      return nil
    }
    return home
  }

  /// As `--database` or `trac.ini` has it, or else where Trac makes it. An environment that was copied has it at another
  /// place.
  private static func databaseFile(
    of environment: Path, _ given: String?
  ) throws(SourceError) -> Path {
    let usual = environment.appending("db/trac.db")
    var candidates = [usual]
    let address = DatabaseAddress.of(environment, given: given)
    if case .sqlite(let path) = address {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      candidates = [
        path.hasPrefix("/") ? Path(path) : environment.appending(path),
        environment.appending("db").appending(name), usual,
      ]
      if given != nil { candidates.removeLast(2) }
    }
    for path in candidates where (try? path.status())??.kind == .file { return path }
    throw .databaseMissing(path: candidates[0].text, environment: environment.text)
  }

  private init(_ database: TracDatabase, _ file: Path, in folder: Path?, _ attachments: String?) {
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

  /// See `WikiStore`. Where the latest version is damaged, the latest that can be read takes its place.
  package func read(_ entry: PageEntry) -> (page: Page?, findings: [Finding]) {
    var findings: [Finding] = []
    for version in (versionsByPage[entry.name] ?? []).reversed()
    where version.number <= entry.version ?? .max {
      do throws(SQLError) {
        let (page, found) = try read(version)
        return (page, findings + found)
      } catch {
        findings.append(.unreadable(version, error))
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

  // MARK: Beside the pages

  /// See `WikiStore`.
  package func attachments() throws(SourceError) -> AttachmentFolder? {
    let pages = Set(entries.map(\.name))
    if let otherAttachments {
      return try AttachmentFolder.open(Path(otherAttachments), pages: pages)
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
    return try TracSettings(path, environment: folder)
  }

  /// See `WikiStore`.
  package func siteFiles() -> [SiteFile] {
    folder.map { SiteFile.all(in: $0.appending("htdocs")) } ?? []
  }
}

extension Finding {
  fileprivate static func unreadable(_ version: PageVersion, _ error: SQLError) -> Finding {
    FindingKind.pageUnreadable.finding(
      page: version.page,
      "Version \(version.number) cannot be read: \(error). The version before it was taken, if there is one.",
      help: "Look for this version in a backup.")
  }
}
