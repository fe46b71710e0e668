import Basics
import Files
import Markup

/// A file attached to a page: `attachments/Net/Switches/rack.png` or `attachments/Net%2FSwitches/rack.png`.
package struct Attachment: Hashable, Sendable {
  /// The page it hangs on. A page of this name need not exist: Trac keeps the folder of a page that was
  /// left out of the export.
  package var page: String
  /// Its own name, decoded.
  package var name: String
  /// Where the file is, to be opened; its bytes are those of the file system.
  package var path: Path
  /// In bytes.
  package var size: Int
  /// `page` itself where it exists, else the nearest page above it; nil if none.
  package var nearestPage: String?
  /// A file of the site (`htdocs`), which hangs on no page.
  package var isOfSite = false

  /// What it is called in the wiki.
  package var key: AttachmentName {
    var key = AttachmentName(owner: page, file: name)
    key.isOfSite = isOfSite
    return key
  }

  /// See the fields.
  package init(
    page: String, name: String, path: Path, size: Int, nearestPage: String? = nil,
    isOfSite: Bool = false
  ) {
    self.page = page
    self.name = name
    self.path = path
    self.size = size
    self.nearestPage = nearestPage
    self.isOfSite = isOfSite
  }
}

/// The folder of the attachments: `PAGE/FILE`, names percent-encoded or not.
package struct AttachmentFolder: Sendable {
  /// As it was given, even where the files are in its `wiki` folder.
  package let path: Path
  /// In the order of the bytes of page and name; no two of one page and name.
  package let attachments: [Attachment]
  /// What the database has, and whose files are not there.
  package var absent: Set<AttachmentName> = []
  /// About files that are left out and folders that cannot be read.
  package let findings: [Finding]

  /// - Parameter pages: the names of all pages of the source. They decide which folders are a page's.
  /// - Throws: where the folder does not exist or cannot be listed.
  package static func open(_ path: Path, pages: Set<String>) throws(SourceError) -> AttachmentFolder
  {
    let root: Path
    do throws(SystemError) { root = try self.root(of: path, pages: pages) } catch {
      if error.isMissing {
        throw .missing(what: "The attachments folder", path: path.text)
      }
      throw .system(error)
    }
    let found = try listing(root, pages: pages)
    return AttachmentFolder(path: path, attachments: found.attachments, findings: found.findings)
  }

  /// The same, where nothing but `PAGE/FILE` is in the folder.
  static func listing(_ path: Path, pages: Set<String>) throws(SourceError) -> AttachmentFolder {
    do throws(SystemError) {
      var walk = AttachmentWalk(root: path, pages: pages)
      try walk.run()
      return AttachmentFolder(
        path: path, attachments: walk.sorted(), findings: walk.findings)
    } catch {
      throw .system(error)
    }
  }

  /// Trac before 1.0 kept `attachments/wiki/PAGE/FILE` next to `attachments/ticket`: then `wiki` is not a page.
  private static func root(of path: Path, pages: Set<String>) throws(SystemError) -> Path {
    let names = try Descriptor.folder(path).list().filter { $0.name.first != 0x2E }
    let hasWiki = names.contains { $0.name.elementsEqual("wiki".utf8) && $0.kind == .folder }
    let areRealms = names.allSatisfy {
      TracRealm.fileOwners.contains(String(decoding: $0.name, as: UTF8.self))
    }
    let isPage = pages.contains { $0 == "wiki" || $0.hasPrefix("wiki/") }
    return hasWiki && areRealms && !isPage ? path.appending("wiki") : path
  }
}

private struct AttachmentWalk {
  let root: Path
  let pages: Set<String>
  var found: [Attachment] = []
  var findings: [Finding] = []

  init(root: Path, pages: Set<String>) {
    self.root = root
    self.pages = pages
  }

  mutating func run() throws(SystemError) {
    var pending: [[UInt8]] = [[]]
    while let folder = pending.popLast() {
      do throws(SystemError) {
        let descriptor = try Descriptor.folder(folder.isEmpty ? root : root.appending(folder))
        for (name, kind) in try descriptor.list() {
          let relative = folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name
          switch kind {
          case .folder where name.first != 0x2E: pending.append(relative)
          // Desktops create these; nobody attached them.
          case .file
          where ![".DS_Store", "Thumbs.db", ".gitkeep", ".gitignore"]
            .contains(String(decoding: name, as: UTF8.self)):
            let size = try descriptor.status(of: name)?.size ?? 0
            add(relative, size: size)
          case .link:
            findings.append(Finding(.attachmentLink(file: text(relative))))
          default: break
          }
        }
      } catch {
        if folder.isEmpty { throw error }
        findings.append(Finding(.unreadable(file: text(folder), reason: error.reason)))
      }
    }
  }

  private mutating func add(_ relative: [UInt8], size: Int) {
    var parts = Path(bytes: relative).parts.map { decoded(Array($0)) }
    let name = parts.removeLast()
    let page = parts.joined(separator: "/").split(separator: "/").joined(separator: "/")
    guard !page.isEmpty else {
      if !name.hasPrefix(".") {
        findings.append(Finding(.noOwner(file: name)))
      }
      return
    }
    found.append(
      Attachment(
        page: page, name: name, path: root.appending(relative), size: size,
        nearestPage: nearestPage(to: page)))
  }

  private func nearestPage(to page: String) -> String? {
    var name = Substring(page)
    while !pages.contains(String(name)) {
      guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      name = name[..<slash]
    }
    return String(name)
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    let name = PercentCoding.decode(bytes)
    return UTF8Text.invalidByte(in: name, from: 0) == nil
      ? String(decoding: name, as: UTF8.self)
      : String(decoding: PageText(decoding: name).utf8, as: UTF8.self)
  }

  private func text(_ relative: [UInt8]) -> String { String(decoding: relative, as: UTF8.self) }

  /// One file for each page and name: `A%2FB/f` and `A/B/f` may both be there.
  mutating func sorted() -> [Attachment] {
    found.sort { left, right in
      if left.page != right.page { return left.page.precedes(byBytes: right.page) }
      if left.name != right.name { return left.name.precedes(byBytes: right.name) }
      return left.path < right.path
    }
    var result: [Attachment] = []
    for file in found {
      if let last = result.last, last.page == file.page, last.name == file.name {
        findings.append(Finding(.sameAttachment(file: file.name), page: file.page))
      } else {
        result.append(file)
      }
    }
    return result
  }
}
