import Basics
import Facts
import Files
import Links
import Markup
import Stores

/// Links to files and folders: `../Guide`, `/wiki/Guide`, `img/plan.png`.
extension LinkCase {
  func path(_ path: String, _ hash: String) -> LinkOutcome {
    let decoded = RelativeURL.decode(path)
    let isRooted = path.hasPrefix("/")
    let (way, above) = TreePath.walk(decoded, from: document.newPath.folderPart)
    if above > 0 { return searched(decoded, hash) }
    if tree.has(way) {
      // Of a page and the folder of its subpages the page was meant.
      if !isImage, !tree.hasFile(way), !way.isEmpty, !path.hasSuffix("/"),
        tree.hasFile(way + ".md")
      {
        return link(to: way + ".md", hash)
      }
      // Files that are kept empty in place of large ones are no sign of anything.
      if isImage, tree.hasFile(way), known.files.kind(way) == nil,
        ImageKind.suffixes.contains(way.suffix), !known.files.isEmpty(way)
      {
        return searched(decoded, hash)
      }
      if hash.isEmpty || isImage { return .fine }
      return place(
        String(hash.dropFirst()), of: readme(way), String(destination.dropLast(hash.count)))
    }
    for candidate in Self.candidates(way, decoded, isRooted: isRooted) {
      if let file = tree.newPath(of: candidate) ?? (tree.hasFile(candidate) ? candidate : nil) {
        return link(to: file, hash)
      }
    }
    if let file = tree.otherCase(of: way) {
      return link(to: file, hash)
    }
    return searched(decoded, hash)
  }

  private func readme(_ path: String) -> String {
    if tree.hasFile(path) { return path }
    return path.isEmpty ? "README.md" : path + "/README.md"
  }

  /// What a path may have meant: with a suffix, with another one, seen from the root.
  private static func candidates(_ way: String, _ written: String, isRooted: Bool) -> [String] {
    var bases = [way]
    let root = TreePath.walk(written, from: "").path
    if root != way { bases.append(root) }
    if isRooted, root.hasPrefix("wiki/") { bases.append(String(root.dropFirst(5))) }
    let suffixes = [".md", ".wiki", ".trac", ".mediawiki", ".markdown", ".txt", ".html"]
    return bases.flatMap { base -> [String] in
      let stem = suffixes.contains(base.suffix) ? base.stem : base
      return [
        base, stem + ".md", base + ".md", stem + ".wiki", base + ".wiki", stem + ".trac",
        stem + ".txt", stem + ".mediawiki",
      ]
    }
  }

  private func searched(_ path: String, _ hash: String) -> LinkOutcome {
    let way = TreePath.walk(path, from: document.path.folderPart).path
    if let moved = known.former.file(way) ?? known.former.file(TreePath.walk(path, from: "").path),
      let file = tree.newPath(of: moved) ?? (tree.hasFile(moved) ? moved : nil),
      !isImage || known.files.isPicture(file)
    {
      return link(to: file, hash)
    }
    if isImage || isFile(path) { return file(path) }
    switch known.finder.page(path, isWord: false) {
    case .found(let page):
      guard let file = index.path(ofPage: page) else { return .fine }
      return link(to: file, hash)
    case .several(let names):
      return broken(
        .deadLink(destination, isLikeOthers: true),
        candidates: names.prefix(5).compactMap { index.path(ofPage: $0) }.map(address))
    case .nothing:
      return guide(path, hash)
        ?? broken(.deadLink(destination, isLikeOthers: false))
    }
  }

  private func isFile(_ path: String) -> Bool {
    let suffix = path.suffix
    return !suffix.isEmpty && FileSignals.family(of: path) == nil
      && pages.named(String(path.lastPart)) == .nothing
      && ![".html", ".htm"].contains(suffix)
  }

  private func file(_ path: String) -> LinkOutcome {
    switch known.files.find(path, near: document.page, isImage: isImage) {
    case .found(let file):
      return .address(address(of: file))
    case .several(let paths):
      return broken(
        .missingFile(destination, isImage: isImage, isLikeOthers: true),
        candidates: paths.prefix(5).map(address))
    case .noPicture(let file):
      return broken(.noPicture(file, isImage: isImage))
    case .nothing:
      return broken(.missingFile(destination, isImage: isImage, isLikeOthers: false))
    }
  }
}
