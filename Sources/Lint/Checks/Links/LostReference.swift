import Basics
import Facts
import Links
import Markup

/// `[the plan][pln]` where no definition has that name, but another has nearly: it is shown as is.
enum LostReference {
  /// Faults of a Markdown document, each with what is in the second brackets as its destination.
  static func faults(
    in document: DocumentFacts, text: () -> [UInt8]?
  ) -> [(link: DocumentLink, fault: LinkFault)] {
    var found: [(link: DocumentLink, fault: LinkFault)] = []
    var definitions: [String]?
    for (number, block) in document.blocks.enumerated() where !block.isCode {
      for reference in references(in: block, number) {
        let known = definitions ?? text().map(self.definitions) ?? []
        definitions = known
        let near = near(reference.destination, known)
        guard !near.isEmpty else { continue }
        var fault = LinkFault(
          "link-malformed",
          "“[\(reference.text)][\(reference.destination)]” is shown as plain text, because “\(reference.destination)” is not defined."
        ).offering(near, isClear: false)
        fault.severity = .info
        found.append((reference, fault))
      }
    }
    return found
  }

  private static func references(in block: TextBlock, _ number: Int) -> [DocumentLink] {
    let bytes = Array(block.prose.utf8)
    guard bytes.holds("][") else { return [] }
    var links: [DocumentLink] = []
    var index = bytes.startIndex
    while let middle = bytes.firstIndex(of: "][", from: index) {
      index = middle + 2
      let label = bytes[..<middle].reversed().prefix { ![0x5B, 0x5D, 0x0A].contains($0) }
      let name = bytes[index...].prefix { ![0x5B, 0x5D, 0x0A].contains($0) }
      guard !name.isEmpty, !label.isEmpty, name.endIndex < bytes.count,
        bytes[name.endIndex] == UInt8(ascii: "]"), middle > label.count,
        bytes[middle - label.count - 1] == UInt8(ascii: "["),
        // `a[i][j]` is code.
        middle - label.count < 2 || !bytes[middle - label.count - 2].isAlphanumeric
      else { continue }
      let line = block.line + bytes[..<middle].count { $0 == 0x0A }
      links.append(
        DocumentLink(
          .link, destination: String(decoding: name, as: UTF8.self),
          text: String(decoding: label.reversed(), as: UTF8.self), line: line, block: number))
    }
    return links
  }

  /// The names of `[name]: address`.
  private static func definitions(in text: [UInt8]) -> [String] {
    text.split(separator: 0x0A).compactMap { line in
      let line = line.trimmedBlanks
      guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: "]:"),
        line.dropFirst().first != UInt8(ascii: "^")
      else { return nil }
      return String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self)
    }
  }

  private static func near(_ name: String, _ definitions: [String]) -> [String] {
    let wanted = FoldedName(name).bytes
    guard wanted.count > 2 else { return [] }
    let found = definitions.filter { other in
      let letters = FoldedName(other).bytes
      return letters == wanted
        || wanted.count > 3 && letters.filter(\.isDigit) == wanted.filter(\.isDigit)
          && EditDistance.between(letters, wanted, most: wanted.count < 12 ? 1 : 2) != nil
    }
    return Array(found.prefix(3))
  }
}
