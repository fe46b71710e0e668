/// Finds the places that may satisfy the items: by names of files, titles of pages and headings.
struct CandidateSearch {
  let documents: [PlacedDocument]
  let names: NameTable
  let items: [ItemMatcher]
  /// By item.
  private(set) var found: [[Candidate]]

  init(_ documents: [PlacedDocument], _ names: NameTable, _ items: [ItemMatcher]) {
    self.documents = documents
    self.names = names
    self.items = items
    found = Array(repeating: [], count: items.count)
    for index in documents.indices where documents[index].place != .foreign { look(at: index) }
  }

  private mutating func look(at index: Int) {
    let document = documents[index]
    let isStart = document.place == .start
    let traps = names.traps(ofName: document.name)
    // Items that the whole document is about: its sections need not be looked at for them.
    var isWhole: Set<Int> = []
    if !isStart {
      for meaning in names.meanings(ofName: document.name) {
        add(
          meaning, index, heading: nil, rank: .file,
          text: document.path.split(separator: "/").last.map(String.init) ?? "")
        if !meaning.isWeak { isWhole.insert(meaning.item) }
      }
      if let title = document.facts.frontTitle {
        for meaning in names.meanings(ofHeading: title)
        where !meaning.isWeak && !traps.contains(meaning.item)
          && isWhole.insert(meaning.item).inserted
        {
          add(meaning, index, heading: nil, rank: .page, text: title)
        }
      }
    }
    /// By item the level of the section that is open.
    var open: [Int: Int] = [:]
    for (number, heading) in document.facts.headings.enumerated() {
      for (item, level) in open where heading.level <= level { open[item] = nil }
      // The title of a start page is the project's name.
      if isStart, number == 0, heading.level == 1, isOnlyTitle(document.facts) { continue }
      let isTitle = number == 0 && !isStart
      for meaning in names.meanings(ofHeading: heading.text)
      where !isWhole.contains(meaning.item) && !traps.contains(meaning.item)
        && open[meaning.item] == nil
      {
        if isTitle, !meaning.isWeak, heading.block <= 3 {
          isWhole.insert(meaning.item)
          add(meaning, index, heading: nil, rank: .page, text: heading.text)
          continue
        }
        if !meaning.isWeak { open[meaning.item] = heading.level }
        let isMain = isStart || document.place == .process
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
    switch documents[document].place {
    case .template: candidate.cap = "only a template for issues or pull requests"
    case _ where meaning.isPartial: candidate.cap = "only a part of it"
    case .part where rank != .file: candidate.cap = "only in a part of the project"
    default:
      if rank == .elsewhere, items[meaning.item].item.elsewhere == .partial {
        candidate.cap = "only in a page about something else"
      }
    }
    found[meaning.item].append(candidate)
  }
}
