import Basics
import Facts
import Files
import Links
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
    // Another site, by the scheme that the page itself has.
    if destination.hasPrefix("//") { return .fine }
    let (path, _, hash) = RelativeURL.split(destination)
    if path.isEmpty {
      return place(String(hash.dropFirst()), of: document.newPath, destination, "", document, line)
    }
    return self.path(path, hash, destination, isImage: isImage, document, line)
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
        return .address(index.target.address(from: document.newPath, to: file))
      }
    }
    return .text
  }

  func finding(
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

/// Full addresses, and those that keep Trac's schemes: `https://trac.example.org/wiki/Guide`, `wiki:Guide`.
extension LinkRepair {
  func absolute(
    _ destination: String, _ scheme: String, isImage: Bool, _ document: PlannedDocument,
    _ line: Int,
    _ fragment: TracFragment
  ) -> LinkOutcome {
    switch scheme {
    case "http", "https":
      if let below = home.target(destination) {
        if case .resource = TracAddress.target(of: below) {
          return resource(destination, fragment)
        }
        return trac(below, isImage: isImage, document)
      }
      guard let path = home.path(destination), !tree.has(path) else { return .fine }
      let hash = RelativeURL.split(destination).fragment
      guard let file = tree.newPath(of: path) ?? moved(path) else { return .fine }
      return link(to: file, hash, destination, document, line)
    case _ where TracRealm.named(scheme) != nil:
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

  /// A ticket, a changeset or a file of the repository: where the maps say that it is now.
  private func resource(_ destination: String, _ fragment: TracFragment) -> LinkOutcome {
    guard let converted = fragment.address(of: Array(destination.utf8)) else { return .fine }
    let address = String(decoding: converted.markdown, as: UTF8.self)
    let isMapped = !address.isEmpty && home.target(address) == nil
    return isMapped ? .address(address) : .fine
  }

  func moved(_ path: String) -> String? {
    if let file = former.file(path) { return tree.newPath(of: file) ?? file }
    if case .found(let page) = finder.page(path, isWord: false) { return index.path(ofPage: page) }
    return nil
  }

  /// An address below the old Trac's: of a page, or of an attachment.
  func trac(_ below: String, isImage: Bool, _ document: PlannedDocument) -> LinkOutcome {
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
      return file.map { .address(index.target.address(from: document.newPath, to: $0)) } ?? .fine
    default: return .fine
    }
  }
}

/// Links to headings and anchors, and addresses with the right fragment: `Guide.md#set-up`.
extension LinkRepair {
  func link(
    to file: String, _ hash: String, _ destination: String, _ document: PlannedDocument, _ line: Int
  ) -> LinkOutcome {
    let address =
      file == document.newPath ? "" : index.target.address(from: document.newPath, to: file)
    guard !hash.isEmpty else { return .address(address.isEmpty ? String(file.lastPart) : address) }
    let fragment = String(hash.dropFirst())
    switch found(fragment, in: file) {
    case .exact, nil: return .address(address + hash)
    case .other(let name): return .address(address + "#" + RelativeURL.encode(name))
    // The page is right; of the place its own finding speaks next time.
    case .nothing: return .address(address + hash)
    }
  }

  enum Place {
    case exact
    case other(String)
    case nothing
  }

  /// nil: nothing is known of the file's places.
  func found(_ fragment: String, in file: String) -> Place? {
    guard let anchors = anchors(file) else { return nil }
    let name = RelativeURL.decode(fragment)
    if anchors.fragments.contains(name) || name.isEmpty || name == "top" { return .exact }
    return (anchors.fragment(for: name) ?? anchors.slug(like: name)).map { .other($0) } ?? .nothing
  }

  func place(
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
}
