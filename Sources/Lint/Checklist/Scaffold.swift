import Basics
import Facts
import Reports

/// Honest beginnings of the documents that are missing: headings and questions, each section marked as not yet
/// written, so that the linter goes on asking until somebody has answered.
package enum Scaffold {
  /// A document to write.
  package struct File: Hashable, Sendable {
    /// From the root of the repository.
    package var path: String
    /// UTF-8, with a line end at its end.
    package var text: String
  }

  /// One document for each missing item; none where a file of that name is there already.
  package static func files(
    for items: [ItemReport], rules: [Rule], project: ProjectFacts
  ) -> [File] {
    let style = DocumentStyle(project)
    var files: [File] = []
    for item in items where item.verdict == .missing {
      guard let template = rules.first(where: { $0.id == item.id })?.item?.scaffold else {
        continue
      }
      let path = style.path(for: template.file)
      guard project.files[path] == nil, !files.contains(where: { $0.path == path }) else {
        continue
      }
      let text = template.text.split(separator: "{name}", omittingEmptySubsequences: false)
        .joined(separator: project.name)
      files.append(File(path: path, text: text))
    }
    return files
  }
}

/// How a project names its documents, and where it keeps them.
struct DocumentStyle {
  private enum Case { case upper, capitalized, lower }

  private let root: String
  /// With a slash at its end; the root, or a folder for documents.
  private let folder: String
  private var letters = Case.upper

  /// Names that are at the root whatever the rest is called: hosts look for them there.
  private static let fixed: Set<String> = [
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SUPPORT.md", "LICENSE.md", "SECURITY.md",
    "CODE_OF_CONDUCT.md", "AUTHORS.md", "GOVERNANCE.md", "MAINTAINERS.md",
  ]

  init(_ project: ProjectFacts) {
    root = project.folder
    var atRoot: [Substring] = []
    var inFolder: [String: [Substring]] = [:]
    for document in project.documents {
      let parts = project.inner(document.path).split(separator: "/")
      guard let name = parts.last, !DocumentTopic(String(name)).isStart else { continue }
      if parts.count == 1 {
        if !Self.fixed.contains(String(name)) { atRoot.append(name) }
      } else if ["doc", "docs", "documentation"].contains(parts[0].lowercased()) {
        inFolder[String(parts[0]), default: []].append(name)
      }
    }
    let docs = inFolder.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    if let docs, docs.value.count >= 2, docs.value.count > atRoot.count {
      folder = root + docs.key + "/"
      letters = Self.letters(docs.value)
    } else {
      folder = root
      if !atRoot.isEmpty { letters = Self.letters(atRoot) }
    }
  }

  /// What most names have.
  private static func letters(_ names: [Substring]) -> Case {
    var counts = [Case.upper: 0, .capitalized: 0, .lower: 0]
    for name in names {
      let stem = DocumentTopic(String(name)).stem.utf8
      let hasLower = stem.contains { $0.isLower }
      let startsUpper = stem.first.map { $0.isUpper } ?? false
      counts[!hasLower ? .upper : startsUpper ? .capitalized : .lower, default: 0] += 1
    }
    let upper = counts[.upper] ?? 0
    let capitalized = counts[.capitalized] ?? 0
    let lower = counts[.lower] ?? 0
    if lower >= upper, lower >= capitalized { return .lower }
    return capitalized >= upper ? .capitalized : .upper
  }

  /// `INSTALL.md` as this project would call it: `docs/install.md`.
  func path(for file: String) -> String {
    // In a folder that is one project of several, all names follow the folder.
    if Self.fixed.contains(file), root.isEmpty { return file }
    switch letters {
    case .upper: return folder + file
    case .lower: return folder + file.lowercased()
    case .capitalized: return folder + file.prefix(1) + file.dropFirst().lowercased()
    }
  }
}
