import Basics
import Facts
import Files

/// The parts of a project that are packages of their own, as in a repository of several: `packages/core/`.
///
/// What a part says of an item speaks for that part alone. A file that most parts have, as a list of changes, speaks for
/// the whole.
struct ProjectParts {
  /// Indices of the documents with which readers of a part begin.
  private let starts: Set<Int>
  /// Folders of parts, each with a slash at its end; none is in another.
  private let folders: [String]

  init(_ documents: [PlacedDocument], _ project: ProjectFacts) {
    let starts = documents.indices.filter {
      documents[$0].place == .part && DocumentTopic(documents[$0].path).isStart
        && Self.holdsMore(String(documents[$0].facts.path.folderWithSlash), project)
    }
    self.starts = Set(starts)
    var folders: [String] = []
    for folder in starts.map({ String(documents[$0].path.folderWithSlash) }).sortedByBytes()
    where !(folders.last.map(folder.hasPrefix) ?? false) {
      folders.append(folder)
    }
    self.folders = folders
  }

  /// Whether a document is the start page of a part: its folder and its title name the part, and nothing else.
  func isStart(_ document: Int) -> Bool { starts.contains(document) }

  /// Whether files other than documents are in a folder: then it is not a folder of pages.
  private static func holdsMore(_ folder: String, _ project: ProjectFacts) -> Bool {
    project.files.all(beginning: folder).contains { file in
      file.path.folderWithSlash == folder && project.document(file.path) == nil
        && !ImageKind.suffixes.contains(file.path.suffix)
    }
  }

  /// What is named after an item in parts counts in full only where at least half of the parts have it.
  func limit(_ candidates: inout [Candidate], _ documents: [PlacedDocument]) {
    let found = candidates.indices.filter {
      candidates[$0].rank == .file && candidates[$0].cap == nil
        && documents[candidates[$0].document].place == .part
    }
    guard !found.isEmpty, !folders.isEmpty else { return }
    let having = folders.count { folder in
      found.contains { documents[candidates[$0].document].path.hasPrefix(folder) }
    }
    if having * 2 >= folders.count { return }
    for index in found { candidates[index].cap = .part }
  }
}
