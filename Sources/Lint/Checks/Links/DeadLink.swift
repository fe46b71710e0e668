import Basics
import Facts
import Files
import Links
import Stores
import Targets

/// What is said of a path where nothing is, and which files may have been meant.
struct DeadLink {
  let index: TreeIndex
  let near: NearPaths
  let target: Target

  /// - Parameters:
  ///   - path: as the address has it, decoded.
  ///   - document: what holds the link.
  func fault(
    _ resolved: ResolvedPath, path: String, _ link: DocumentLink, in document: String
  ) -> LinkFault {
    if let fault = malformed(path, link, in: document) { return fault }
    let isImage = link.kind == .image
    let missing: String
    var fault: LinkFault
    if case .outside(let way) = resolved {
      missing = way
      fault = LinkFault(
        "link-outside", "“\(link.destination)” points outside the repository.",
        help: "Move the file into the repository, or use a full address.")
    } else {
      missing =
        if case .missing(let way) = resolved, path.utf8.first == UInt8(ascii: "@") { way } else {
          TreePath.walk(path, from: document.folderPart).path
        }
      fault = LinkFault(
        isImage ? "image-missing" : "link-dead",
        "The \(isImage ? "image" : "file or folder") “\(missing)” does not exist.")
    }
    let found = near.near(missing, from: document, isImage: isImage)
    // An image of another name or place may show something else: only a person can tell.
    let isPicture = isImage || ImageKind.suffixes.contains(missing.suffix)
    if found.paths.isEmpty, fault.help.isEmpty {
      fault.help = "Add it, or correct the address."
    }
    return fault.offering(
      found.paths.map {
        !target.links.pages.hasSuffix && WikiPages.suffixes.contains($0.suffix)
          ? LinkForm.page($0, like: link.destination, from: document, on: target)
          : LinkForm.address(of: $0, like: link.destination, from: document)
      },
      isClear: found.isClear && !isPicture)
  }

  /// Addresses that are no paths at all: `[https://example.org](Example)`, `[x](a@example.org)`.
  private func malformed(_ path: String, _ link: DocumentLink, in document: String) -> LinkFault? {
    guard link.kind != .image else { return nil }
    let label = link.text.onOneLine
    if label.utf8.starts(with: "https://".utf8) || label.utf8.starts(with: "http://".utf8),
      !label.utf8.contains(0x20), !path.utf8.contains(UInt8(ascii: "/"))
    {
      return LinkFault(
        "link-dead", "The file “\(path)” does not exist: label and address are swapped.",
        help: "Write `[\(path)](\(label))`.")
    }
    if path.utf8.contains(UInt8(ascii: "@")), !path.utf8.contains(UInt8(ascii: "/")),
      path.utf8.last != UInt8(ascii: "@"), path.utf8.first != UInt8(ascii: "@"),
      path.utf8.contains(UInt8(ascii: "."))
    {
      return LinkFault("link-malformed", "“\(path)” is an email address without `mailto:`.")
        .offering(["mailto:" + link.destination], isClear: true)
    }
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    let slashes = first.count < path.utf8.count || !ImageKind.suffixes.contains(path.suffix)
    if HostName.isLikely(path), slashes, !index.hasFolder(Substring(first).description) {
      return LinkFault(
        "link-malformed", "“\(link.destination)” is a web address without `https://`.",
        help: "Without it, the address is read as a file."
      ).offering(["https://" + link.destination], isClear: true)
    }
    if path.utf8.contains(UInt8(ascii: "\\")) {
      let slashed = String(decoding: path.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
      let way = TreePath.walk(slashed, from: document.folderPart).path
      if index.hasFile(way) || index.hasFolder(way) {
        return LinkFault("link-malformed", "“\(link.destination)” contains backslashes.")
          .offering(
            [String(decoding: link.destination.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)],
            isClear: true)
      }
    }
    return nil
  }
}

/// Files that somebody may have meant by a path where nothing is.
///
///     docs/instal.md     → docs/install.md       mistyped
///     docs/install       → docs/install.md       without its extension
///     install.md         → docs/install.md       moved
struct NearPaths {
  /// Near files, best first, and whether the first is surely the one that was meant.
  struct Found: Hashable {
    var paths: [String] = []
    var isClear = false
  }

  private let index: TreeIndex
  private static let limit = 3

  init(_ index: TreeIndex) { self.index = index }

  /// - Parameters:
  ///   - path: from the root.
  ///   - document: what holds the link; it is not a candidate itself.
  func near(_ path: String, from document: String, isImage: Bool) -> Found {
    var found = Found()
    func add(_ paths: [String], isSure: Bool) {
      let new = paths.filter {
        $0 != document && !found.paths.contains($0)
          && (!isImage || ImageKind.suffixes.contains($0.suffix))
      }
      if found.paths.isEmpty { found.isClear = isSure && new.count == 1 }
      found.paths += new.prefix(Self.limit - found.paths.count)
    }
    add(otherSuffix(path), isSure: true)
    let same = sameName(path)
    add(same.paths, isSure: same.isTelling)
    if found.paths.count < Self.limit { add(mistyped(path), isSure: true) }
    return found
  }

  /// Files of the same stem in the same folder.
  private func otherSuffix(_ path: String) -> [String] {
    let name = path.lastPart
    guard !name.isEmpty else { return [] }
    let suffixes = path.suffix.isEmpty ? [""] : [path.suffix, ""]
    for suffix in suffixes {
      let stem = String(Substring(path.utf8.dropLast(suffix.utf8.count)))
      let files = index.files(beginning: stem + ".").map(\.path).filter {
        $0.utf8.count > stem.utf8.count && !$0.utf8.dropFirst(stem.utf8.count).contains(0x2F)
          && Self.mayReplace(suffix, by: $0.suffix)
      }
      if !files.isEmpty { return files }
    }
    return []
  }

  /// A document may have become another document, an image another image; without an extension, it was a page.
  private static func mayReplace(_ suffix: String, by other: String) -> Bool {
    if suffix.isEmpty { return documents.contains(other) }
    return ImageKind.suffixes.contains(suffix) == ImageKind.suffixes.contains(other)
      && documents.contains(suffix) == documents.contains(other)
  }

  private static let documents: Set<String> = [
    ".md", ".markdown", ".rst", ".txt", ".adoc", ".asciidoc", ".html", ".htm", ".org", ".textile",
    ".mdx", ".wiki", ".trac",
  ]

  /// Files of the same name elsewhere. Names that many folders have tell only together with their folder.
  private func sameName(_ path: String) -> (paths: [String], isTelling: Bool) {
    guard Self.common.contains(path.lastPart.stem.lowercased()) else {
      let files = index.filesNamed(path.lastPart)
      return (files.count > 20 ? [] : Array(files), true)
    }
    guard !path.folderPart.isEmpty else { return ([], false) }
    return (index.filesNamed(likeFolderAndNameOf: path), true)
  }

  private static let common: Set<String> = [
    "readme", "index", "home", "license", "licence", "changelog", "contributing", "summary",
    "makefile", "package", "main", "config", "_index", "overview", "introduction", "intro",
  ]

  /// Files of the same folder whose names differ by one or two letters, but in no digit.
  private func mistyped(_ path: String) -> [String] {
    let name = FoldedName(path.lastPart.stem)
    guard name.bytes.count >= 4 else { return [] }
    let most = name.bytes.count < 8 ? 1 : 2
    let digits = name.bytes.filter(\.isDigit)
    var near: [(distance: Int, path: String)] = []
    for file in index.filesIn(path.folderPart) {
      let other = FoldedName(file.lastPart.stem)
      guard file.suffix == path.suffix, other.bytes.filter(\.isDigit) == digits,
        let distance = EditDistance.between(name.bytes, other.bytes, most: most)
      else { continue }
      near.append((distance, file))
    }
    return near.sorted { ($0.distance, $0.path) < ($1.distance, $1.path) }.map(\.path)
  }
}
