import Links
import Lint
import Markup
import Stores

/// What is to become of one link of a Markdown document.
enum LinkOutcome: Hashable {
  /// It leads somewhere, or elsewhere.
  case fine
  case address(String)
  /// Its label is all that is left of it.
  case text
  /// A person must decide.
  case broken(Finding)
}

/// Finds out where the links of Markdown documents lead, and where they should.
struct LinkRepair: Sendable {
  let tree: FinishedTree
  let finder: TreeFinder
  let files: FileLookup
  let pages: PageLookup
  let former: FormerPlaces
  let index: PageIndex
  let home: HomeAddresses
  /// Of documents by their new paths.
  let anchors: @Sendable (String) -> PageAnchors?

  /// - Parameters:
  ///   - destination: as it stands in the document, escapes and entities resolved.
  ///   - label: what it shows.
  func outcome(
    _ destination: String, label: String, isImage: Bool, in document: PlannedDocument,
    line: Int, fragment: TracFragment
  ) -> LinkOutcome {
    if destination.isEmpty { return empty(label, isImage: isImage, document, line) }
    if let scheme = RelativeURL.scheme(of: destination) {
      return absolute(
        destination, scheme, isImage: isImage, document, line, fragment)
    }
    let (path, _, hash) = RelativeURL.split(destination)
    if path.isEmpty {
      return place(String(hash.dropFirst()), of: document.newPath, destination, "", document, line)
    }
    return self.path(path, hash, destination, isImage: isImage, document, line)
  }

  // MARK: Paths

  private func path(
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
        tree.hasFile(way + ".md"), !tree.hasFile(way + "/README.md")
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
  private func isTooSmallToTell(_ path: String) -> Bool { files.isEmpty(path) }

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

  private func searched(
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
            .map { RelativeURL.from(document.newPath, to: $0) }))
    case .nothing:
      return .broken(
        finding(
          .linkDead, "The link “\(destination)” leads nowhere, and nothing in the tree is like it.",
          document, line))
    }
  }

  private func isFile(_ path: String) -> Bool {
    let suffix = path.suffix
    return !suffix.isEmpty && Reading.family(of: path) == nil
      && pages.named(String(path.lastPart)) == .nothing
      && ![".html", ".htm"].contains(suffix)
  }

  private func file(
    _ path: String, _ destination: String, isImage: Bool, _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let kind: FindingKind = isImage ? .imageMissing : .attachmentMissing
    let what = isImage ? "The picture" : "The file"
    switch files.find(path, near: document.page, isImage: isImage) {
    case .found(let file):
      return .address(RelativeURL.from(document.newPath, to: file))
    case .several(let paths):
      return .broken(
        finding(
          kind, "\(what) “\(destination)” is not there.", document, line,
          candidates: paths.prefix(5).map { RelativeURL.from(document.newPath, to: $0) }))
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

  // MARK: Places

  private func link(
    to file: String, _ hash: String, _ destination: String, _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let address = file == document.newPath ? "" : RelativeURL.from(document.newPath, to: file)
    guard !hash.isEmpty else { return .address(address.isEmpty ? String(file.lastPart) : address) }
    let fragment = String(hash.dropFirst())
    switch found(fragment, in: file) {
    case .exact, nil: return .address(address + hash)
    case .other(let name): return .address(address + "#" + RelativeURL.encode(name))
    // The page is right; of the place its own finding speaks next time.
    case .nothing: return .address(address + hash)
    }
  }

  private enum Place {
    case exact
    case other(String)
    case nothing
  }

  /// nil: nothing is known of the file's places.
  private func found(_ fragment: String, in file: String) -> Place? {
    guard let anchors = anchors(file) else { return nil }
    let name = RelativeURL.decode(fragment)
    if anchors.fragments.contains(name) || name.isEmpty || name == "top" { return .exact }
    return (anchors.fragment(for: name) ?? anchors.slug(like: name)).map { .other($0) } ?? .nothing
  }

  private func place(
    _ fragment: String, of file: String, _ destination: String, _ path: String,
    _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    switch found(fragment, in: file) {
    case .exact, nil: return .fine
    case .other(let name): return .address(path + "#" + RelativeURL.encode(name))
    case .nothing:
      if fragment.first == "L", fragment.dropFirst().allSatisfy(\.isNumber) { return .fine }
      let near = anchors(file).map { anchors in
        anchors.fragments.filter {
          let (one, other) = (FoldedName($0).bytes, FoldedName(fragment).bytes)
          return one.starts(with: other) || other.starts(with: one)
        }
      }
      return .broken(
        finding(
          .fragmentDead, "“\(file)” has no heading or anchor “#\(fragment)”.", document, line,
          candidates: (near ?? []).prefix(3).map { path + "#" + $0 }))
    }
  }

  // MARK: Full addresses and Trac's schemes

  private func absolute(
    _ destination: String, _ scheme: String, isImage: Bool, _ document: PlannedDocument,
    _ line: Int,
    _ fragment: TracFragment
  ) -> LinkOutcome {
    switch scheme {
    case "http", "https":
      if let below = home.target(destination) { return trac(below, isImage: isImage, document) }
      guard let path = home.path(destination), !tree.has(path) else { return .fine }
      let hash = RelativeURL.split(destination).fragment
      guard let file = tree.newPath(of: path) ?? moved(path) else { return .fine }
      return link(to: file, hash, destination, document, line)
    case "wiki", "attachment", "raw-attachment", "ticket", "changeset", "source", "browser",
      "milestone",
      "report", "log", "htdocs", "query", "export":
      guard let converted = fragment.address(of: Array(RelativeURL.decode(destination).utf8)) else {
        return .fine
      }
      if converted.markdown.isEmpty {
        let said = converted.findings.first { $0.severity >= .warning }
        return .broken(
          finding(
            isImage ? .imageMissing : .linkDead, said?.message ?? "“\(destination)” leads nowhere.",
            document, line, candidates: said?.candidates ?? []))
      }
      return .address(String(decoding: converted.markdown, as: UTF8.self))
    default: return .fine
    }
  }

  private func moved(_ path: String) -> String? {
    if let file = former.file(path) { return tree.newPath(of: file) ?? file }
    if case .found(let page) = finder.page(path, isWord: false) { return index.path(ofPage: page) }
    return nil
  }

  /// An address below the old Trac's: of a page, or of an attachment.
  private func trac(_ below: String, isImage: Bool, _ document: PlannedDocument) -> LinkOutcome {
    switch TracAddress.target(of: below) {
    case .page(let reference):
      guard case .found(let page) = finder.page(reference.name, isWord: false),
        let file = index.path(ofPage: page)
      else { return .fine }
      let hash = reference.fragment.isEmpty ? "" : "#" + reference.fragment
      return link(to: file, hash, below, document, 0)
    case .attachment(let reference):
      guard case .page(let owner) = reference.owner else { return .fine }
      let file =
        index.attachmentPath(owner, reference.file)
        ?? finder.file(reference.file, of: owner, isImage: isImage)
      return file.map { .address(RelativeURL.from(document.newPath, to: $0)) } ?? .fine
    default: return .fine
    }
  }

  private func empty(
    _ label: String, isImage: Bool, _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    if isImage { return .fine }
    let name = label.trimmed
    guard !name.isEmpty else { return .text }
    for answer in [pages.exact(name), pages.named(name), pages.folded(name), pages.titled(name)] {
      if case .found(let page) = answer, let file = index.path(ofPage: page),
        file != document.newPath
      {
        return .address(RelativeURL.from(document.newPath, to: file))
      }
    }
    return .text
  }

  private func finding(
    _ kind: FindingKind, _ message: String, _ document: PlannedDocument, _ line: Int,
    candidates: [String] = []
  ) -> Finding {
    var finding = kind.finding(
      page: document.path, at: SourceRange(lines: line, line), message,
      help: candidates.isEmpty ? "Correct the address, or take the link away." : "",
      candidates: candidates)
    finding.outputLine = line
    return finding
  }
}
