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
