import Basics
import Facts
import Files
import Links
import Markup
import Stores

/// Links to files and folders: `../Guide`, `/wiki/Guide`, `img/plan.png`.
extension LinkRepair {
  func path(
    _ path: String, _ hash: String, _ destination: String, isImage: Bool,
    _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let decoded = RelativeURL.decode(path)
    let isRooted = path.hasPrefix("/")
    let (way, above) = TreePath.walk(decoded, from: document.newPath.folderPart)
    if above > 0 { return searched(decoded, hash, destination, isImage: isImage, document, line) }
    if tree.has(way) {
      // Of a page and the folder of its subpages the page was meant.
      if !isImage, !tree.hasFile(way), !way.isEmpty, !path.hasSuffix("/"),
        tree.hasFile(way + ".md")
      {
        return link(to: way + ".md", hash, destination, document, line)
      }
      if isImage, tree.hasFile(way), files.kind(way) == nil,
        ImageKind.suffixes.contains(way.suffix), !isTooSmallToTell(way)
      {
        return searched(decoded, hash, destination, isImage: true, document, line)
      }
      if hash.isEmpty || isImage { return .fine }
      return place(
        String(hash.dropFirst()), of: readme(way), destination,
        String(destination.dropLast(hash.count)), document, line)
    }
    for candidate in Self.candidates(way, decoded, isRooted: isRooted) {
      if let file = tree.newPath(of: candidate) ?? (tree.hasFile(candidate) ? candidate : nil) {
        return link(to: file, hash, destination, document, line)
      }
    }
    if let file = tree.otherCase(of: way) {
      return link(to: file, hash, destination, document, line)
    }
    return searched(decoded, hash, destination, isImage: isImage, document, line)
  }

  /// Files that are kept empty in place of large ones are no sign of anything.
  func isTooSmallToTell(_ path: String) -> Bool { files.isEmpty(path) }

  func readme(_ path: String) -> String {
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

  func searched(
    _ path: String, _ hash: String, _ destination: String, isImage: Bool,
    _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let way = TreePath.walk(path, from: document.path.folderPart).path
    if let moved = former.file(way) ?? former.file(TreePath.walk(path, from: "").path),
      let file = tree.newPath(of: moved) ?? (tree.hasFile(moved) ? moved : nil),
      !isImage || files.isPicture(file)
    {
      return link(to: file, hash, destination, document, line)
    }
    if isImage || isFile(path) {
      return file(path, destination, isImage: isImage, document, line)
    }
    switch finder.page(path, isWord: false) {
    case .found(let page):
      guard let file = index.path(ofPage: page) else { return .fine }
      return link(to: file, hash, destination, document, line)
    case .several(let names):
      return .broken(
        finding(
          .linkDead, "The link “\(destination)” leads nowhere.", document, line,
          candidates: names.prefix(5).compactMap { index.path(ofPage: $0) }
            .map { index.target.address(from: document.newPath, to: $0) }))
    case .nothing:
      return .broken(
        finding(
          .linkDead, "The link “\(destination)” leads nowhere, and nothing in the tree is like it.",
          document, line))
    }
  }

  func isFile(_ path: String) -> Bool {
    let suffix = path.suffix
    return !suffix.isEmpty && FileSignals.family(of: path) == nil
      && pages.named(String(path.lastPart)) == .nothing
      && ![".html", ".htm"].contains(suffix)
  }

  func file(
    _ path: String, _ destination: String, isImage: Bool, _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let kind: FindingKind = isImage ? .imageMissing : .attachmentMissing
    let what = isImage ? "The picture" : "The file"
    switch files.find(path, near: document.page, isImage: isImage) {
    case .found(let file):
      return .address(index.target.address(from: document.newPath, to: file))
    case .several(let paths):
      return .broken(
        finding(
          kind, "\(what) “\(destination)” is not there.", document, line,
          candidates: paths.prefix(5).map { index.target.address(from: document.newPath, to: $0) }))
    case .noPicture(let file):
      return .broken(
        finding(
          kind, "“\(file)” is no picture that browsers show, whatever its name says.", document,
          line))
    case .nothing:
      return .broken(
        finding(
          kind, "\(what) “\(destination)” is not there, and no file of its name is in the tree.",
          document, line))
    }
  }
}
