import Basics
import Facts
import Files
import Git
import Links
import Stores
import Targets

/// What a folder shows of itself, without a question to anybody: where a wiki is, what its addresses are, what its documents
/// are read with, which projects it holds. Nothing is opened but files below the folder and its git repository.
package struct FolderSurvey: Sendable {
  /// A wiki that can be migrated.
  package enum Wiki: Hashable, Sendable {
    /// A Trac environment; the database as `trac.ini` names it, if it does.
    case environment(database: String?)
    /// Exported pages, so many, in a folder below with a slash at its end, or here; their attachments, if found.
    case pages(count: Int, folder: String, attachments: String?)
  }

  package var wiki: Wiki?
  /// Sentences about folders that look like a wiki and are not one.
  package var remarks: [String] = []
  /// The wiki's `trac.ini`, where it must be named.
  package var tracIni: SurveyFact?
  /// The address of the old Trac; nil if nothing names it.
  package var tracURL: SurveyFact?
  /// Where the git repository is shown.
  package var repository: SurveyFact?
  /// The template of its tickets.
  package var tickets: String?
  /// What the documents are read with; nil if unknown.
  package var target: SurveyFact?
  /// Documents, without the wiki's pages.
  package var documents = 0
  /// A site that is made of the documents, in a sentence.
  package var site: String?
  /// Folders that are projects of their own: names, or patterns of them.
  package var projects: [SurveyFact] = []
  /// Sentences: what could not be read.
  package var unread: [String] = []

  /// - Parameter folder: as typed.
  /// - Throws: where it is not a folder that can be listed.
  package init(_ folder: String) throws {
    let path = Path(folder)
    let names: [(name: [UInt8], kind: FileStatus.Kind)]
    do {
      guard let status = try path.status() else {
        throw Failure("'\(folder)' does not exist. Check the path.")
      }
      guard status.kind == .folder else {
        throw Failure("'\(folder)' is not a folder. Give a folder.")
      }
      names = try Descriptor.folder(path).list()
    } catch let error as SystemError {
      throw Failure("'\(folder)' cannot be read: \(error). Check its permissions.")
    }
    let repository = readRepository(at: path)
    let files: SurveyedFiles
    if EnvironmentFolder.has(names) {
      files = SurveyedFiles(path, nil)
      readEnvironment(at: path)
    } else {
      var workingTree: WorkingTree?
      if let repository { workingTree = try? WorkingTree(repository, folder: path) }
      files = SurveyedFiles(path, workingTree)
      readPages(files, at: path)
      documents = files.documents.count - (pageCount ?? 0)
      readSite(files)
      if target == nil { target = files.target }
      if wiki == nil { projects = ProjectSigns.projects(in: files.all.map(\.path)) }
    }
    if let failure = files.failure { unread.append(failure) }
    if tracURL == nil { tracURL = TracAddressSigns.find(in: files) }
  }

  private var pageCount: Int? {
    if case .pages(let count, _, _) = wiki { count } else { nil }
  }

  // MARK: Git

  private mutating func readRepository(at path: Path) -> GitRepository? {
    do throws(GitError) {
      guard let repository = try GitRepository.discover(path) else { return nil }
      if let remote = try repository.origin() { read(remote: remote) }
      return repository
    } catch {
      unread.append("The git repository cannot be read: \(error).")
      return nil
    }
  }

  /// `git@github.com:team/harbour.wiki.git` is the wiki of `https://github.com/team/harbour`.
  private mutating func read(remote: String) {
    guard let host = CodeHost(remote: remote) else {
      remarks.append("The remote 'origin' is \(remote); its web address is unknown.")
      return
    }
    var url = host.url
    let isWiki = url.hasSuffix(".wiki")
    if isWiki { url = String(url.dropLast(5)) }
    let program = Target.hosted(on: host.name, asWiki: isWiki)
    if isWiki {
      target = SurveyFact(
        value: (program ?? .gollum).name, origin: "the remote 'origin' is a wiki")
    } else if let program, program != .github {
      target = SurveyFact(value: program.name, origin: "the remote 'origin'")
    }
    guard let repository = CodeHost(url) else { return }
    self.repository = SurveyFact(value: url, origin: "the remote 'origin'")
    tickets = repository.template("ticket")
  }

  // MARK: Wikis

  private mutating func readEnvironment(at path: Path) {
    let ini = readIni(path.appending("conf/trac.ini"), named: "conf/trac.ini")
    wiki = .environment(database: ini?["trac", "database"])
  }

  private mutating func readPages(_ files: SurveyedFiles, at path: Path) {
    let signs = WikiSigns(files)
    if let foreign = signs.foreign { remarks.append(foreign) }
    guard signs.isTrac, let layout = try? DumpLayout(path) else { return }
    func below(_ other: Path) -> String {
      let prefix = path.bytes + [UInt8(ascii: "/")]
      guard other.bytes.starts(with: prefix) else { return other.text }
      return String(decoding: other.bytes.dropFirst(prefix.count), as: UTF8.self)
    }
    let folder = layout.pages == path ? "" : below(layout.pages) + "/"
    wiki = .pages(
      count: signs.count(in: folder), folder: folder,
      attachments: layout.attachments.map { below($0) + "/" })
    guard let file = layout.tracIni else { return }
    tracIni = SurveyFact(value: below(file), origin: "found next to the pages")
    _ = readIni(file, named: below(file))
  }

  private mutating func readIni(_ path: Path, named name: String) -> TracIni? {
    do throws(SystemError) {
      let ini = try TracIni(contentsOf: path)
      for (section, key) in [("trac", "base_url"), ("project", "url")] {
        guard tracURL == nil, let text = ini[section, key], let address = TracAddress(text) else {
          continue
        }
        tracURL = SurveyFact(value: address.url, origin: "[\(section)] \(key) in \(name)")
      }
      return ini
    } catch {
      unread.append("\(name) cannot be read: \(error.reason).")
      return nil
    }
  }

  // MARK: Sites

  private mutating func readSite(_ files: SurveyedFiles) {
    guard let site = SiteSigns(files) else { return }
    self.site = site.sentence
    unread += site.unread
    if let name = site.target { target = SurveyFact(value: name, origin: site.file) }
    if repository == nil, let url = site.repository, let host = CodeHost(url) {
      repository = SurveyFact(value: host.url, origin: "repo_url in \(site.file)")
      tickets = host.template("ticket")
    }
  }
}
