import Basics
import Facts

/// Finds where documents that people read first say that an item is: `See [our plans](docs/next.md)`.
struct LinkSearch {
  let documents: [PlacedDocument]
  let items: [ItemMatcher]
  let names: NameTable
  let project: ProjectFacts
  private let places: [String: Int]
  /// By item: documents of the project that links point to.
  private(set) var found: [[Candidate]]
  /// By item: links that are outside the project.
  private(set) var elsewhere: [[Elsewhere]]

  /// A link to a page that was not read.
  struct Elsewhere: Hashable {
    var document: Int
    var link: DocumentLink
  }

  /// Longer texts speak of many things.
  private static let mostWords = 60

  init(
    _ documents: [PlacedDocument], _ items: [ItemMatcher], _ names: NameTable,
    _ project: ProjectFacts
  ) {
    self.documents = documents
    self.items = items
    self.names = names
    self.project = project
    places = Dictionary(
      documents.indices.map { (documents[$0].facts.path, $0) },
      uniquingKeysWith: { first, _ in first })
    found = Array(repeating: [], count: items.count)
    elsewhere = found.map { _ in [] }
    for index in documents.indices
    where documents[index].place == .start || documents[index].place == .process {
      look(at: index)
    }
  }

  private mutating func look(at index: Int) {
    let facts = documents[index].facts
    for link in facts.links
    where link.kind != .image && link.destination.utf8.first != UInt8(ascii: "#")
      && !link.text.isEmpty
    {
      let target = LinkedDocument.of(link.destination, in: facts, project: project)
      let isExternal = link.destination.utf8.starts(with: "http".utf8)
      var named: Set<Int> = []
      for meaning in names.meanings(ofHeading: link.text) where !meaning.isWeak {
        add(meaning.item, link, in: index, target, isExternal: isExternal, isNamed: true)
        named.insert(meaning.item)
      }
      let words = words(around: link, in: facts)
      for (item, matcher) in items.enumerated()
      where !named.contains(item) && matcher.mentions.isIn(words) {
        add(item, link, in: index, target, isExternal: isExternal, isNamed: false)
      }
    }
  }

  /// The words of the link's line and of those next to it: a sentence may go over two lines. None of a long text,
  /// which speaks of many things; none of lines with other links, which the words may be about.
  private func words(around link: DocumentLink, in facts: DocumentFacts) -> [FoldedWord] {
    let block = facts.blocks[link.block]
    let others = facts.links(in: link.block..<link.block + 1)
      .filter { $0.kind == .link && $0 != link }.map(\.line)
    guard !others.contains(link.line) else { return [] }
    let lines = block.prose.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = min(max(link.line - block.line, 0), lines.count - 1)
    var words: [FoldedWord] = []
    for number in max(0, line - 1)...min(line + 1, lines.count - 1)
    where !others.contains(block.line + number) {
      words += FoldedWords(Substring(lines[number])).all
    }
    return words.count { !$0.isIdeograph } <= Self.mostWords ? words : []
  }

  private mutating func add(
    _ item: Int, _ link: DocumentLink, in index: Int, _ target: String?, isExternal: Bool,
    isNamed: Bool
  ) {
    if let target, let place = places[target] {
      guard place != index, documents[place].place != .foreign, documents[place].place != .start
      else { return }
      let name = documents[index].path
      found[item].append(
        Candidate(
          document: place, heading: nil, rank: isNamed ? .elsewhere : .mention, text: link.text,
          cap: isNamed ? nil : .mentioned(in: name), origin: "\(name) links it"))
    } else if target == nil, isExternal, items[item].isElsewhere(link.destination) {
      elsewhere[item].append(Elsewhere(document: index, link: link))
    }
  }
}

extension ItemMatcher {
  /// Whether an address is one of those where such documents are kept.
  func isElsewhere(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    return addresses.contains(where: bytes.holds)
  }
}
