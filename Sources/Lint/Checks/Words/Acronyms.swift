/// The acronyms that a project's documents use and never explain.
///
///     The SLA of the MTA …              two of them
///     service level agreement (SLA)     explained, wherever it stands
///
/// Measured on 29 repositories: those with ten or more need a glossary, all others have seven at most.
struct Acronyms {
  /// One that is used often and explained nowhere.
  struct Undefined: Hashable, Sendable {
    var name: String
    var count: Int
    /// Where it stands first.
    var path: String
    var line: Int
  }

  /// The most used first.
  private(set) var undefined: [Undefined] = []
  /// Words of all documents.
  private(set) var words = 0

  /// Less often it is a name, or a slip.
  static let leastUses = 3

  /// - Parameter everyday: acronyms that everybody knows, in capitals.
  init(_ documents: [DocumentFacts], everyday: Set<String>) {
    var uses: [String: Undefined] = [:]
    var explained = everyday
    for document in documents where !document.isHistory {
      words += document.wordCount
      for block in document.blocks where !block.isCode {
        let text = AcronymText(block.prose)
        explained.formUnion(text.explained)
        if let term = Self.term(block) { explained.insert(term) }
        for (name, line) in text.uses {
          uses[
            name,
            default: Undefined(name: name, count: 0, path: document.path, line: block.line + line)
          ].count += 1
        }
      }
    }
    undefined = uses.values
      .filter { $0.count >= Self.leastUses && !explained.contains($0.name) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// What an entry of a glossary explains: the first cell of a row, a term, bold text at the start of an item.
  private static func term(_ block: TextBlock) -> String? {
    let term: Substring?
    switch block.kind {
    case .row(isHeader: false):
      let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
      term = cells.count > 1 ? cells[0] : nil
    case .term, .heading: term = block.text[...]
    default: term = block.lead.map { $0[...] }
    }
    guard let term, term.utf8.count <= 12 else { return nil }
    let name = term.filter { $0 != ":" && $0 != " " && $0 != "*" }
    return AcronymText.isAcronym(name.utf8) ? String(name) : nil
  }
}

extension DocumentFacts {
  /// Changelogs and licences name much that nobody has to understand.
  var isHistory: Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return ["changelog", "changes", "history", "news", "release", "license", "licence", "copying"]
      .contains { name.hasPrefix($0) }
  }
}
