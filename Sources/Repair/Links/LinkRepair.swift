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
  /// Pages of Trac's own guide that the tree does not have.
  let guide: Set<String>
  /// Of documents by their new paths.
  let anchors: @Sendable (String) -> PageAnchors?
}

/// One link of a document, on its way to how to convert it.
struct LinkCase {
  let known: LinkRepair
  let document: PlannedDocument
  let fragment: TracFragment
  /// As it is in the document, escapes and entities resolved.
  let destination: String
  /// What it shows.
  let label: String
  let isImage: Bool
  /// From 1.
  let line: Int

  var tree: FinishedTree { known.tree }
  var index: PageIndex { known.index }
  var pages: PageLookup { known.pages }

  var outcome: LinkOutcome {
    if destination.isEmpty { return empty }
    if let scheme = RelativeURL.scheme(of: destination) { return absolute(scheme) }
    // Another site, by the scheme that the page itself has.
    if destination.hasPrefix("//") { return .fine }
    let (path, _, hash) = RelativeURL.split(destination)
    if path.isEmpty { return place(String(hash.dropFirst()), of: document.newPath, "") }
    return self.path(path, hash)
  }

  private var empty: LinkOutcome {
    if isImage { return .fine }
    let name = label.trimmed
    guard !name.isEmpty else { return .text }
    for answer in [pages.exact(name), pages.named(name), pages.folded(name), pages.titled(name)] {
      if case .found(let page) = answer, let file = index.path(ofPage: page),
        file != document.newPath
      {
        return .address(address(of: file))
      }
    }
    return .text
  }

  /// The address of a file of the tree as it will be.
  func address(of file: String) -> String {
    index.target.address(from: document.newPath, to: file)
  }

  func broken(_ fact: RepairFact, candidates: [String] = []) -> LinkOutcome {
    .broken(
      Finding(
        fact, page: document.path, at: SourceRange(lines: line, line), outputLine: line,
        candidates: candidates))
  }
}

/// Full addresses, and those that keep Trac's schemes: `https://trac.example.org/wiki/Guide`, `wiki:Guide`.
extension LinkCase {
  private func absolute(_ scheme: String) -> LinkOutcome {
    switch scheme {
    case "http", "https":
      if let below = known.home.target(destination) {
        if case .resource = TracAddress.target(of: below) { return resource }
        return trac(below)
      }
      guard let path = known.home.path(destination), !tree.has(path) else { return .fine }
      let hash = RelativeURL.split(destination).fragment
      guard let file = tree.newPath(of: path) ?? moved(path) else { return .fine }
      return link(to: file, hash)
    case _ where TracRealm.named(scheme) != nil:
      guard let converted = fragment.address(of: Array(RelativeURL.decode(destination).utf8)) else {
        return .fine
      }
      if converted.markdown.isEmpty {
        let said = converted.findings.first { $0.severity >= .warning }
        return broken(
          .brokenLink(destination, because: said?.message, isImage: isImage),
          candidates: said?.candidates ?? [])
      }
      return .address(String(decoding: converted.markdown, as: UTF8.self))
    default: return .fine
    }
  }

  /// A ticket, a changeset or a file of the repository: where the maps say that it is now.
  private var resource: LinkOutcome {
    guard let converted = fragment.address(of: Array(destination.utf8)) else { return .fine }
    let address = String(decoding: converted.markdown, as: UTF8.self)
    let isMapped = !address.isEmpty && known.home.target(address) == nil
    return isMapped ? .address(address) : .fine
  }

  private func moved(_ path: String) -> String? {
    if let file = known.former.file(path) { return tree.newPath(of: file) ?? file }
    if case .found(let page) = known.finder.page(path, isWord: false) {
      return index.path(ofPage: page)
    }
    return nil
  }

  /// An address below the old Trac's: of a page, or of an attachment.
  private func trac(_ below: String) -> LinkOutcome {
    switch TracAddress.target(of: below) {
    case .page(let reference):
      let hash = reference.fragment.isEmpty ? "" : "#" + reference.fragment
      switch known.finder.page(reference.name, isWord: false) {
      case .found(let page): return index.path(ofPage: page).map { link(to: $0, hash) } ?? .fine
      case .several: return .fine
      case .nothing: return guide(reference.name, hash) ?? .fine
      }
    case .attachment(let reference):
      guard case .page(let owner) = reference.owner else { return .fine }
      let file =
        index.attachmentPath(owner, reference.file)
        ?? known.finder.file(reference.file, of: owner, isImage: isImage)
      return file.map { .address(address(of: $0)) } ?? .fine
    default: return .fine
    }
  }
}

extension LinkCase {
  /// Where the makers of Trac show a page of its guide, however a link writes its name; nil if it is none, or the tree has it.
  func guide(_ written: String, _ hash: String) -> LinkOutcome? {
    let name = PageLookup.bare(written)
    guard !isImage, known.guide.contains(name) else { return nil }
    return TracGuide.address(ofPage: name, fragment: String(hash.dropFirst()))
      .map { .address($0) }
  }
}

/// Links to headings and anchors, and addresses with the right fragment: `Guide.md#set-up`.
extension LinkCase {
  func link(to file: String, _ hash: String) -> LinkOutcome {
    let address = file == document.newPath ? "" : address(of: file)
    guard !hash.isEmpty else { return .address(address.isEmpty ? String(file.lastPart) : address) }
    let fragment = String(hash.dropFirst())
    switch found(fragment, in: file) {
    case .other(let name): return .address(address + "#" + RelativeURL.encode(name))
    // The page is right; of a place that is not there its own finding speaks next time.
    case .exact, .nothing, nil: return .address(address + hash)
    }
  }

  private enum Place {
    case exact
    case other(String)
    case nothing
  }

  /// nil if nothing is known of the file's places.
  private func found(_ fragment: String, in file: String) -> Place? {
    guard let anchors = known.anchors(file) else { return nil }
    let name = RelativeURL.decode(fragment)
    if anchors.fragments.contains(name) || name.isEmpty || name == "top" { return .exact }
    return (anchors.fragment(for: name) ?? anchors.slug(like: name)).map { .other($0) } ?? .nothing
  }

  /// - Parameter path: the address without its fragment.
  func place(_ fragment: String, of file: String, _ path: String) -> LinkOutcome {
    switch found(fragment, in: file) {
    case .exact, nil: return .fine
    case .other(let name): return .address(path + "#" + RelativeURL.encode(name))
    case .nothing:
      if fragment.first == "L", fragment.dropFirst().allSatisfy(\.isNumber) { return .fine }
      let near = known.anchors(file).map { anchors in
        anchors.fragments.filter {
          let (one, other) = (FoldedName($0).bytes, FoldedName(fragment).bytes)
          return one.starts(with: other) || other.starts(with: one)
        }
      }
      return broken(
        .deadFragment(fragment, of: file),
        candidates: (near ?? []).prefix(3).map { path + "#" + $0 })
    }
  }
}
