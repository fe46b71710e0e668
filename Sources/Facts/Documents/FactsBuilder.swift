import Basics
import Markdown

/// Collects the facts of one document: shared by the readers of all formats.
struct FactsBuilder {
  var facts: DocumentFacts
  /// Names that stand for a text, as far as they were set above: `{url}` of AsciiDoc.
  var attributes: [String: String] = [:]

  init(path: String, format: DocumentFormat) {
    facts = DocumentFacts(path: path, format: format)
  }

  mutating func append(_ block: TextBlock) { facts.blocks.append(block) }

  mutating func code(_ text: String, language: String, line: Int, lastLine: Int) {
    append(
      TextBlock(
        .code(language: language.lowercased()), line: line, lastLine: lastLine, text: text,
        prose: ""))
  }

  /// A heading of one line of text.
  ///
  /// - Parameters:
  ///   - rendered: the text as a site renders it; nil means the text without blanks at its ends.
  ///   - prose: the text without code, whose words do not count in headings either; nil means all of the text.
  ///   - source: its Markdown, if that is another text.
  mutating func heading(
    _ text: String, rendered: String? = nil, prose: String? = nil, source: String? = nil,
    level: Int, line: Int, lastLine: Int, ids: [String] = []
  ) {
    let shown =
      Self.isParted(text)
      ? text.split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ") : text
    facts.headings.append(
      DocumentHeading(
        level: level, text: shown, renderedText: rendered ?? text.trimmed, source: source,
        line: line, block: facts.blocks.count, ids: ids))
    append(
      TextBlock(.heading(level: level), line: line, lastLine: lastLine, text: shown, prose: prose))
  }

  /// Whether anything but single blanks is between words, or around them.
  private static func isParted(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    let isParted = text.hasByte { byte in
      defer { last = byte }
      return byte == 0x0A || byte == 0x09 || byte == 0x20 && last == 0x20
    }
    return isParted || last == 0x20
  }

  /// `Install {#setup}`, as kramdown and others have it.
  static func ids(in heading: String) -> [String] {
    guard heading.utf8.last == UInt8(ascii: "}"), let brace = heading.utf8.lastIndex(of: 0x7B)
    else { return [] }
    let id = heading[heading.utf8.index(after: brace)...].dropLast()
    return id.utf8.first == UInt8(ascii: "#") ? [String(id.dropFirst())] : []
  }

  mutating func comment(_ bytes: ArraySlice<UInt8>, line: Int, lastLine: Int) {
    facts.comments.append(
      DocumentComment(
        text: String(decoding: bytes, as: UTF8.self).trimmed, line: line, lastLine: lastLine))
  }

  mutating func anchor(_ name: String, line: Int) {
    facts.anchors.append(DocumentAnchor(name: name, line: line))
  }

  /// A text with its attributes replaced, as far as they are known; braces stay around the others.
  func resolved(_ text: String) -> String {
    guard text.utf8.contains(0x7B), !attributes.isEmpty else { return text }
    var text = text
    // An attribute may hold another; none holds itself for long.
    for _ in 0..<4 {
      guard let open = text.utf8.firstIndex(of: 0x7B),
        let close = text.utf8[open...].firstIndex(of: 0x7D),
        let value = attributes[text[text.utf8.index(after: open)..<close].lowercased()]
      else { return text }
      text.replaceSubrange(open...close, with: value)
    }
    return text
  }

  /// A link in the block that comes next.
  mutating func link(
    _ kind: DocumentLink.Kind, to destination: String, text: String = "", line: Int
  ) {
    facts.links.append(
      DocumentLink(
        kind, destination: destination, text: text, line: line, block: facts.blocks.count))
  }

  /// What a tag tells: an anchor, a link, an image.
  mutating func tag(_ tag: HTMLTag, line: Int) {
    guard !tag.isClosing else { return }
    for name in [tag.attributes["id"], tag.name == "a" ? tag.attributes["name"] : nil] {
      if let name, !name.isEmpty { anchor(name, line: line) }
    }
    if tag.name == "a", let address = tag.attributes["href"] {
      link(.link, to: address, line: line)
    } else if tag.name == "img", let address = tag.attributes["src"] {
      link(.image, to: address, text: tag.attributes["alt"] ?? "", line: line)
    }
    if tag.name == "img" || tag.name == "source", let set = tag.attributes["srcset"] {
      for address in Self.addresses(inSet: set) { link(.image, to: address, line: line) }
    }
  }

  /// `a.png 1x, b.png 2x`: an address ends at a blank; a comma may be in it (HTML, "Parsing a srcset attribute").
  private static func addresses(inSet set: String) -> [String] {
    var addresses: [String] = []
    var rest = set.utf8[...]
    while true {
      rest = rest.drop { $0.isBlank || $0 == 0x2C }
      var address = rest.prefix { !$0.isBlank }
      if address.isEmpty { return addresses }
      rest = rest[address.endIndex...]
      if address.last == 0x2C {
        while address.last == 0x2C { address.removeLast() }
      } else {
        rest = rest.drop { $0 != 0x2C }
      }
      addresses.append(String(Substring(address)))
    }
  }

  /// Counts what can be counted only at the end.
  mutating func finish(_ bytes: [UInt8]) -> DocumentFacts {
    facts.lineCount =
      bytes.count { $0 == 0x0A } + (bytes.last.map { $0 != 0x0A } ?? false ? 1 : 0)
    facts.wordCount = facts.blocks.reduce(0) { $0 + ($1.isCode ? 0 : WordCount.count($1.prose)) }
    return facts
  }
}

/// How long a text is, in words; scripts without blanks between words count two characters as one word.
enum WordCount {
  static func count(_ text: String) -> Int {
    var words = 0
    var halves = 0
    /// 1 inside of a word, else 0.
    var inWord: UInt8 = 0
    let (bytes, kinds) = (text.utf8.span, kinds.span)
    for index in bytes.indices {
      let kind = kinds[Int(bytes[index])]
      if kind <= letter {
        words += Int(kind & ~inWord)
        inWord = kind
      } else if kind == half {
        halves += 1
        inWord = 0
      }
    }
    return words + (halves + 1) / 2
  }

  private static let (other, letter, half, rest): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3)

  /// What each byte is: one look-up takes less time than comparisons.
  private static let kinds: [UInt8] = (0...UInt8.max).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: letter
    // The first byte of U+3000 to U+DFFF: kana, Han, Hangul.
    case 0xE3...0xED: half
    // Letters of other scripts, and the rest of any character.
    case 0xC3...0xE1: letter
    case 0x80...0xBF, 0x27, 0x2D, 0x5F: rest
    default: other
    }
  }
}
