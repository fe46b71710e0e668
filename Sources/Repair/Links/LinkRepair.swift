import Basics
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
