import Basics
import Facts
import Files
import Markup
import Stores

/// Files that speak for an item although they are no documents: `.changeset/*`, `.github/workflows/release*`.
enum FilesSignal: ProjectSignal {
  static let name = "files"
  static let what =
    "files with a path that matches one of `words` (lower case, `*` for anything) and, if `beside` is given, that contain one of it"

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

/// A folder with a document for each version: `releases/1.2.md`, `Release Notes/601.md`, `releases/1.x/1.2.1.md`.
enum VersionFilesSignal: ProjectSignal {
  static let name = "version-files"
  static let what = "documents named after versions, in folders whose names are among `words`"

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit {
    let folders = Set(evidence.rule.words.map(FoldedWords.joined))
    return project.documents(inFolders: folders) { folders, name in
      name.utf8.contains { $0.isDigit }
        && (folders == 0 || VersionText.version(in: name, within: 2) != nil)
    }
  }
}

/// A folder with a document for each of many things: `glossary/berth.md`.
enum FolderPagesSignal: ProjectSignal {
  static let name = "folder-pages"
  static let what = "documents in folders whose names are among `words`, excluding start pages"

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit {
    let folders = Set(evidence.rule.words.map(FoldedWords.joined))
    return project.documents(inFolders: folders) { folders, name in
      folders == 0 && !DocumentTopic(String(name)).isStart
    }
  }
}

extension ProjectFacts {
  /// Its documents below folders of some names, for which something holds; those of examples and of others' code left out.
  ///
  /// - Parameter holds: how many folders are between, and the name of the file.
  fileprivate func documents(
    inFolders names: Set<UInt64>, where holds: (_ between: Int, _ name: Substring) -> Bool
  ) -> SignalHit {
    var hit = SignalHit()
    for document in documents {
      let path = inner(document.path)
      let parts = path.split(separator: "/")
      guard parts.count > 1, let name = parts.last,
        let folder = parts.dropLast().lastIndex(where: { names.contains(FoldedWords.joined($0)) }),
        holds(parts.count - folder - 2, name),
        DocumentPlace(path, isDocumentation: false) != .foreign
      else { continue }
      hit.add(in: document.path)
    }
    return hit
  }
}
