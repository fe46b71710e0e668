import Basics
import Files
import Markup

/// The walk through the folder of the pages: which files there are, and which page each stands for.
struct PageListing {
  struct File {
    var name: PageFileName
    /// Relative to SOURCE; for messages.
    var file: String
    var path: Path
  }

  private let root: Path
  private let prefix: String
  /// Folders and files in the export that hold no pages.
  private let others: Set<FileStatus.Identity>
  private(set) var files: [File] = []
  private(set) var findings: [Finding] = []

  init(layout: DumpLayout, source: Path) {
    root = layout.pages
    prefix = layout.pages == source ? "" : "pages/"
    others = Set(
      [layout.attachments, layout.tracIni, layout.site].compactMap { path in
        path.flatMap { (try? $0.status())??.identity }
      })
  }

  /// - Throws: where the folder itself cannot be listed; folders inside become findings.
  mutating func walk() throws(SystemError) {
    var pending: [[UInt8]] = [[]]
    while let folder = pending.popLast() {
      do throws(SystemError) {
        let descriptor = try Descriptor.folder(
          folder.isEmpty ? root : root.appending(folder))
        for (name, kind) in try descriptor.list() where name.first != 0x2E {
          let relative = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
          // Only names that such a thing can have are worth a system call.
          if kind == .folder || name.elementsEqual("trac.ini".utf8),
            let status = try descriptor.status(of: name), others.contains(status.identity)
          {
            continue
          }
          visit(relative, kind, in: descriptor, &pending)
        }
      } catch {
        if folder.isEmpty { throw error }
        findings.append(Finding(.unreadable(file: display(folder), reason: error.reason)))
      }
    }
  }

  private mutating func visit(
    _ relative: [UInt8], _ kind: FileStatus.Kind, in folder: borrowing Descriptor,
    _ pending: inout [[UInt8]]
  ) {
    let file = display(relative)
    switch kind {
    case .folder: pending.append(relative)
    case .link:
      findings.append(Finding(.pageLink(file: file)))
    case .other:
      findings.append(Finding(.special(file: file)))
    case .file:
      let name = PageFileName(path: Path(bytes: relative))
      let path = root.appending(relative)
      // What says by its suffix that it is a wiki page is looked at when it is read.
      if name.rank > 0,
        let head = try? Descriptor.file(path).readBytes(upTo: BinaryDetection.headSize),
        BinaryDetection.isBinary(head: head)
      {
        findings.append(Finding(.binary(file: file)))
      } else {
        files.append(File(name: name, file: file, path: path))
      }
    }
  }

  /// The pages by name, one file each.
  mutating func entries(markdown: Set<Path>) -> [PageEntry] {
    files.sort { left, right in
      if left.name.text.utf8.elementsEqual(right.name.text.utf8) {
        return (left.name.rank, left.path) < (right.name.rank, right.path)
      }
      return left.name.text.precedes(byBytes: right.name.text)
    }
    var taken: [String: String] = [:]
    var entries: [PageEntry] = []
    for file in files {
      let name = file.name.text
      if let first = taken[name] {
        findings.append(Finding(.samePage(file: file.file, as: first), page: name))
        continue
      }
      taken[name] = file.file
      if file.name.isGuessed {
        findings.append(Finding(.nameGuessed(file: file.file), page: name))
      }
      entries.append(
        PageEntry(
          name: name, file: file.file, path: file.path, isMarkdown: markdown.contains(file.path)))
    }
    return entries
  }

  private func display(_ relative: [UInt8]) -> String {
    prefix + String(decoding: relative, as: UTF8.self)
  }
}

/// The `.md` files that hold Markdown. They are read when the folder is opened: what most of them hold
/// counts in the doubtful ones, as there are exports that give every page this suffix.
struct MarkdownFiles {
  let paths: Set<Path>

  init(among files: [PageListing.File]) {
    let evidence = files.filter { $0.name.suffix == ".md" }.compactMap { file in
      (try? Descriptor.file(file.path).readAll()).map {
        (file.path, MarkupEvidence(PageText(decoding: $0).utf8))
      }
    }
    let trac = evidence.count { $0.1.trac > $0.1.markdown }
    let amongTrac = trac * 2 > evidence.count
    paths = Set(evidence.filter { $0.1.isMarkdown(amongTrac: amongTrac) }.map(\.0))
  }
}

/// Where an export keeps its parts: `pages/`, `attachments/` and `trac.ini` in one folder, or the pages
/// straight in SOURCE with the rest inside or next to it.
package struct DumpLayout: Hashable, Sendable {
  /// SOURCE, or `SOURCE/pages` where `attachments`, `trac.ini` or nothing else is next to that.
  package var pages: Path
  /// A folder `attachments` in SOURCE, with the pages or next to them; nil if there is none.
  package var attachments: Path?
  /// `trac.ini` or `conf/trac.ini` in SOURCE, with the pages, next to them or in an `env` there; nil if none.
  package var tracIni: Path?
  /// Trac's web folder `htdocs`, in SOURCE or next to the pages; nil if none.
  package var site: Path?

  /// - Throws: `SourceError` where `source` is not a folder to read pages from.
  package init(_ source: Path) throws(SourceError) {
    let status: FileStatus?
    let names: [(name: [UInt8], kind: FileStatus.Kind)]
    do throws(SystemError) {
      status = try source.status()
      names = status?.kind == .folder ? try Descriptor.folder(source).list() : []
    } catch {
      throw .system(error)
    }
    guard let status else { throw .missing(what: "SOURCE", path: source.text) }
    guard status.kind == .folder else { throw .notAFolder(path: source.text) }
    let visible = names.filter { $0.name.first != 0x2E }
    func has(_ name: String, _ kind: FileStatus.Kind) -> Bool {
      visible.contains { $0.name.elementsEqual(name.utf8) && $0.kind == kind }
    }
    if EnvironmentFolder.has(names) { throw .tracEnvironment(path: source.text) }
    let isNested =
      has("pages", .folder)
      && (has("attachments", .folder) || has("trac.ini", .file) || has("conf", .folder)
        || has("htdocs", .folder) || visible.count == 1)
    pages = isNested ? source.appending("pages") : source
    let homes = [source, pages, pages.appending("..")]
    attachments = DumpLayout.first(.folder, homes.map { $0.appending("attachments") })
    tracIni = DumpLayout.first(
      .file,
      homes.flatMap { [$0.appending("trac.ini"), $0.appending("conf/trac.ini")] }
        + [pages.appending("../env/conf/trac.ini"), source.appending("../env/conf/trac.ini")])
    site = DumpLayout.first(
      .folder, [source.appending("htdocs"), pages.appending("../htdocs")])
  }

  private static func first(_ kind: FileStatus.Kind, _ paths: [Path]) -> Path? {
    // A path that cannot be looked at is not found by itself.
    paths.first { path in (try? path.status())??.kind == kind }
  }
}

/// What tells the folder of a Trac environment from one of exported pages (TracEnvironment).
package enum EnvironmentFolder {
  /// By the names in a folder: `VERSION` or `conf`, and what else only an environment has.
  package static func has(_ names: [(name: [UInt8], kind: FileStatus.Kind)]) -> Bool {
    func has(_ name: String, _ kind: FileStatus.Kind) -> Bool {
      names.contains { $0.name.elementsEqual(name.utf8) && $0.kind == kind }
    }
    guard !has("pages", .folder), has("conf", .folder) || has("VERSION", .file) else {
      return false
    }
    return has("db", .folder) || (has("VERSION", .file) && has("conf", .folder))
  }
}
