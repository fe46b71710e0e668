import Basics
import Markup

/// A row of the page `AcronymDefinitions`: `||Acronym||Description||URL||URL of its selector||`, of AcronymsPlugin.
///
/// The rule for acronyms in text: `\b(?P<acronym>…)(?P<acronymselector>\w*)\b`. `RFC2616` is the acronym `RFC` with the
/// selector `2616`, which stands for `$1` in the last column.
struct AcronymDefinition: Sendable {
  let name: String
  let description: String
  /// An address or the name of a page; empty: none.
  let address: String
  /// The same with `$1` for the selector.
  let selectorAddress: String

  /// The definitions of a page; of several rows for one acronym the last holds.
  static func all(in page: String) -> [AcronymDefinition] {
    var places: [String: Int] = [:]
    var definitions: [AcronymDefinition] = []
    for line in page.split(whereSeparator: \.isNewline) {
      guard let definition = AcronymDefinition(row: line) else { continue }
      if let place = places[definition.name] {
        definitions[place] = definition
      } else {
        places[definition.name] = definitions.count
        definitions.append(definition)
      }
    }
    return definitions
  }

  private init?(row: Substring) {
    var row = row
    while let last = row.utf8.last, ByteClass.isBlank(last) { row.removeLast() }
    // The fourth character tells a row of headings: `||'''Acronym'''||`.
    guard row.hasPrefix("||"), row.hasSuffix("||"), row.utf8.count > 4,
      row.utf8.dropFirst(3).first != UInt8(ascii: "'")
    else { return nil }
    while row.hasPrefix("|") { row.removeFirst() }
    while row.hasSuffix("|") { row.removeLast() }
    var cells: [String] = []
    while let bar = row.firstRange(of: "||") {
      cells.append(row[..<bar.lowerBound].trimmedBlanks)
      row = row[bar.upperBound...]
    }
    cells.append(row.trimmedBlanks)
    // The plugin adds two empty cells, and a row needs four.
    guard cells.count >= 2, !cells[0].isEmpty, !cells[0].contains(where: \.isWhitespace) else {
      return nil
    }
    name = cells[0]
    description = cells[1]
    address = cells.count > 2 ? cells[2] : ""
    selectorAddress = cells.count > 3 ? cells[3] : ""
  }
}
