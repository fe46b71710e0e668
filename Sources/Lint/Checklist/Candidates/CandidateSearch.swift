import Basics
import Facts
import Files

/// Finds the places that may satisfy the items: by names of files, titles of pages and headings.
struct CandidateSearch {
  let documents: [PlacedDocument]
  let names: NameTable
  let items: [ItemMatcher]
  private let parts: ProjectParts
  /// By item.
  private(set) var found: [[Candidate]]

  init(
    _ documents: [PlacedDocument], _ names: NameTable, _ items: [ItemMatcher],
    _ project: ProjectFacts
  ) {
    self.documents = documents
    self.names = names
    self.items = items
    parts = ProjectParts(documents, project)
    found = Array(repeating: [], count: items.count)
    for index in documents.indices where documents[index].place != .foreign { look(at: index) }
    for item in items.indices { parts.limit(&found[item], documents) }
  }

  private mutating func look(at index: Int) {
    let document = documents[index]
    // The folder of a part, and the title of its start page, are the part's name: a package may be called `plan`.
    let isNamed = document.place != .start && !parts.isStart(index)
    var settled = names.traps(ofName: document.name)
    if isNamed, let title = document.facts.title { settled.formUnion(names.traps(ofTitle: title)) }
    let named =
      isNamed ? names.meanings(ofName: document.name).filter { !settled.contains($0.item) } : []
    for meaning in named {
      let name = document.path.split(separator: "/").last.map(String.init) ?? ""
      add(meaning, index, heading: nil, rank: .file, text: name)
      if !meaning.isWeak { settled.insert(meaning.item) }
    }
    if named.contains(where: { !$0.isWeak && items[$0.item].item.isExclusive }) { return }
    if isNamed, let title = document.facts.frontTitle { lookAtTitle(title, of: index, &settled) }
    lookAtFolder(of: index, &settled)
    lookAtHeadings(of: index, isNamed: isNamed, &settled)
  }

  /// `contributing/tests.md`: every page of such a folder is about its item.
  private mutating func lookAtFolder(of index: Int, _ settled: inout Set<Int>) {
    let document = documents[index]
    guard document.place == .page, let folder = document.folder else { return }
    for item in items.indices
    where items[item].folders.contains(FoldedWords.joined(folder)) && settled.insert(item).inserted
    {
      found[item].append(
        Candidate(
          document: index, heading: nil, rank: .page, text: document.path,
          origin: "a page of the folder \(folder)"))
    }
  }

  /// - Parameter settled: items that the whole document is about, or is not about at all: its sections need not be
  ///   looked at for them.
  private mutating func lookAtTitle(_ title: String, of index: Int, _ settled: inout Set<Int>) {
    for meaning in names.meanings(ofHeading: title)
    where !meaning.isWeak && settled.insert(meaning.item).inserted {
      add(meaning, index, heading: nil, rank: .page, text: title)
    }
  }

  private mutating func lookAtHeadings(
    of index: Int, isNamed: Bool, _ settled: inout Set<Int>
  ) {
    let document = documents[index]
    let isMain = document.place == .start || document.place == .process
    /// By item the level of the section that is open.
    var open: [Int: Int] = [:]
    for (number, heading) in document.facts.headings.enumerated() {
      for (item, level) in open where heading.level <= level { open[item] = nil }
      if number == 0 {
        // The title of a start page is the project's name.
        if document.place == .start {
          if heading.level == 1, isOnlyTitle(document.facts) { continue }
        } else if !isNamed {
          if heading.level == 1 { continue }
        } else if heading.block <= 3 {
          lookAtTitle(heading.text, of: index, &settled)
        }
      }
      for meaning in names.meanings(ofHeading: heading.text)
      where !settled.contains(meaning.item) && open[meaning.item] == nil {
        if !meaning.isWeak { open[meaning.item] = heading.level }
        if !isMain, items[meaning.item].item.elsewhere == .none { continue }
        add(
          meaning, index, heading: number, rank: isMain ? .section : .elsewhere,
          text: heading.text)
      }
    }
  }

  /// Whether the first heading is the only one of its level: then it is the title of the whole.
  private func isOnlyTitle(_ facts: DocumentFacts) -> Bool {
    facts.headings.count { $0.level == 1 } == 1
  }

  private mutating func add(
    _ meaning: NameTable.Meaning, _ document: Int, heading: Int?, rank: Candidate.Rank,
    text: String
  ) {
    var candidate = Candidate(
      document: document, heading: heading, rank: meaning.isWeak ? .weak : rank, text: text)
    let item = items[meaning.item].item
    if meaning.isWeak, item.weak == .none { return }
    switch documents[document].place {
    case .template: candidate.cap = .template
    case _ where meaning.isPartial: candidate.cap = .portion
    case _ where meaning.isWeak && item.weak == .partial: candidate.cap = .near
    case .part where rank != .file: candidate.cap = .part
    case _ where rank == .elsewhere && item.elsewhere == .partial: candidate.cap = .elsewhere
    default: break
    }
    found[meaning.item].append(candidate)
  }
}

extension DocumentFacts {
  /// What it calls itself; nil if nothing.
  fileprivate var title: String? { frontTitle ?? headings.first { $0.block <= 3 }?.text }
}

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
