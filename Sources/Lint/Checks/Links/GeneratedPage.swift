import Files
import Stores

/// Whether the page of an address has a source in a generated site: `../guide/` and `guide.html` have `guide.md`.
struct GeneratedPage {
  let index: TreeIndex
  let site: SiteGenerators.Site

  /// - Parameters:
  ///   - path: as the address has it, decoded.
  ///   - document: the document that has the link.
  func exists(_ path: String, from document: String) -> Bool {
    if path.utf8.first == UInt8(ascii: "/") {
      return isMade(site.folder + TreePath.walk(path, from: "").path) || isServed(path)
    }
    // A page may be served as a folder of its own: `guide/` for `guide.md`.
    for start in [document.folderPart, document.stem] {
      let (way, above) = TreePath.walk(path, from: start)
      if above == 0, isMade(way) { return true }
    }
    return site.findsByName && isNamed(path)
  }

  private func isMade(_ path: String) -> Bool {
    var stem = path
    while stem.utf8.last == UInt8(ascii: "/") { stem.removeLast() }
    if index.hasFile(stem) || index.hasFolder(stem) { return true }
    if Self.pages.contains(stem.suffix) { stem = stem.stem }
    if stem.lastPart == "index", index.hasFolder(stem.folderPart) { return true }
    return !index.files(beginning: stem + ".").isEmpty
  }

  /// Static files are served from folders of many names: `/img/a.png` may lie in `static/img/`.
  private func isServed(_ path: String) -> Bool {
    let wanted = Array(path.utf8)
    return index.filesNamed(path.lastPart).contains {
      $0.utf8.starts(with: site.folder.utf8)
        && ("/" + $0).utf8.reversed().starts(with: wanted.reversed())
    }
  }

  private func isNamed(_ path: String) -> Bool {
    let name = path.lastPart
    return index.files(beginning: site.folder).contains {
      let other = $0.path.lastPart
      return other.utf8.starts(with: name.utf8)
        && (other.utf8.count == name.utf8.count
          || [UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "~")].contains(
            other.utf8.dropFirst(name.utf8.count).first ?? 0))
    }
  }

  private static let pages: Set<String> = [
    ".html", ".htm", ".md", ".markdown", ".rst", ".txt", ".adoc", ".mdx", ".php",
  ]
}
