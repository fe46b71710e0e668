import Basics
import Files
import Links
import Lint
import Markup
import Stores

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
