import Basics
import Facts
import Files
import Links
import Stores

/// Templates of issues and pull requests: their links are seen from the page of the pull request, too.
///
///     .github/PULL_REQUEST_TEMPLATE.md: [the guide](../blob/main/CONTRIBUTING.md)
enum TemplatePage {
  static func isOne(_ document: String) -> Bool { Forms.contains(document) }

  /// The forms of a project, which only the rules about links judge: what else is in them is to be filled in.
  static func all(in project: ProjectFacts) -> [DocumentFacts] {
    let judged = Set(project.documents.lazy.map(\.path))
    return project.ownFiles.compactMap { file in
      guard file.kind == .file, Forms.contains(file.path), !judged.contains(file.path),
        DocumentFormat.of(path: file.path) == .markdown,
        let bytes = project.files.contents(of: file.path)
      else { return nil }
      return DocumentReader.read(bytes, path: file.path)
    }
  }

  /// Whether a link is an example of what to write there: `[the issue](url)`, `[#12](link-to-issue)`.
  static func isPlaceholder(_ link: DocumentLink) -> Bool {
    !link.destination.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
      && !link.text.utf8.starts(with: "http".utf8)
  }

  /// Whether a path leads somewhere from `OWNER/NAME/pull/12` or `OWNER/NAME/compare/main...fix`.
  static func leadsAlong(_ path: String, _ paths: PathResolver) -> Bool {
    var rest = path[...]
    while rest.utf8.starts(with: "../".utf8) { rest = rest.dropFirst(3) }
    guard rest.utf8.count < path.utf8.count else { return false }
    switch paths.climb(String(rest), steps: 2) {
    case .outside, .missing, .otherCase: return false
    default: return true
    }
  }
}
