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
      // Nearly all files are told apart by their first byte, but for what becomes ASCII in lower case.
      guard let first = path.utf8.first?.lowercased,
        first >= 0x80 || patterns.contains(where: { $0.prefix == first || $0.prefix == nil })
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
    guard let first = pattern.utf8.first, first < 0x80, !"*?[".utf8.contains(first) else {
      return nil
    }
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
    // The next document is usually in the same folder.
    var last: (folder: Substring, between: Int?) = ("", nil)
    for index in documents.indices {
      let path = inner(documents[index].path)
      let folder = path.folderWithSlash
      if folder != last.folder {
        let folders = folder.filledParts
        let named = folders.lastIndex { names.contains(FoldedWords.joined($0)) }
        last = (folder, named.map { folders.count - $0 - 1 })
      }
      guard let between = last.between, holds(between, path.lastPart),
        DocumentPlace(path, isDocumentation: false) != .foreign
      else { continue }
      hit.add(in: documents[index].path)
    }
    return hit
  }
}
