import Basics
import Links
import Lint
import Markup
import Stores

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
