import Basics
import Facts
import Files
import Markup
import Stores

/// Files that speak for an item although they are no documents: `.changeset/*`, `.github/workflows/release*`.
enum FilesSignal: ProjectSignal {
  static let name = "files"
  static let what =
    "files with a path like one of `words` (lower case, `*` for anything), that hold one of `beside`, if there are any"

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit {
    var hit = SignalHit()
    let patterns = evidence.rule.words.map { (pattern: ShellPattern($0), prefix: prefix(of: $0)) }
    for file in project.ownFiles {
      let path = project.inner(file.path)
      // Nearly all files are told apart by their first byte.
      guard let first = path.utf8.first,
        patterns.contains(where: { $0.prefix == first || $0.prefix == nil })
      else { continue }
      let lower = path.lowercased()
      guard patterns.contains(where: { $0.pattern.matches(lower) }),
        holds(file.path, evidence, project)
      else { continue }
      hit.add(in: file.path)
    }
    return hit
  }

  private static func prefix(of pattern: String) -> UInt8? {
    guard let first = pattern.utf8.first, first == UInt8(ascii: ".") else { return nil }
    return first
  }

  private static func holds(
    _ path: String, _ evidence: EvidenceMatcher, _ project: ProjectFacts
  ) -> Bool {
    if evidence.rule.beside.isEmpty { return true }
    guard let bytes = project.files.contents(of: path) else { return false }
    return evidence.rule.beside.contains { bytes.holds($0) }
  }
}

/// A folder with a document for each version: `releases/1.2.md`, `Release Notes/601.md`.
enum VersionFilesSignal: ProjectSignal {
  static let name = "version-files"
  static let what = "documents named after versions, in folders whose names are among `words`"

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit {
    let folders = Set(evidence.rule.words.map(FoldedWords.joined))
    var hit = SignalHit()
    for document in project.documents {
      let parts = project.inner(document.path).split(separator: "/")
      guard parts.count > 1, let name = parts.last,
        name.utf8.contains(where: { $0.isDigit }),
        folders.contains(FoldedWords.joined(parts[parts.count - 2]))
      else { continue }
      hit.add(in: document.path)
    }
    return hit
  }
}
