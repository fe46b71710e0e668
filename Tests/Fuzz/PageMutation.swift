/// Wiki pages that nobody wrote: real ones with pieces cut out, doubled, exchanged, or put in from a list of marks.
///
/// A page depends on its seed and the samples alone.
package struct PageMutation: Sendable {
  /// Texts of the wiki to start from, in UTF-8.
  package var samples: [[UInt8]]

  /// None of the samples may be empty.
  package init(samples: [[UInt8]]) {
    self.samples = samples.filter { !$0.isEmpty }
  }

  /// The page of a seed: up to eight changes of a piece of a sample of at most 600 bytes.
  package func page(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var page = piece(longest: 600, &random)
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&page, &random) }
    return page
  }

  private func change(_ page: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...page.count, using: &random)
    let end = min(page.count, place + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: page.removeSubrange(place..<end)
    case 1: page.insert(contentsOf: page[place..<end], at: place)
    case 2: page.replaceSubrange(place..<end, with: piece(longest: 30, &random))
    case 3:
      // Lines end and begin where they did not.
      if let line = page[place...].firstIndex(of: 0x0A) { page.remove(at: line) }
    case 4: page.insert(0x0A, at: place)
    case 5: page.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
    case 6: page.insert(contentsOf: piece(longest: 60, &random), at: place)
    default:
      let marks = Self.marks.randomElement(using: &random) ?? ""
      page.insert(contentsOf: marks.utf8, at: place)
    }
  }

  private func piece(longest: Int, _ random: inout SplitMix64) -> [UInt8] {
    guard let sample = samples.randomElement(using: &random) else { return [] }
    let start = Int.random(in: 0..<sample.count, using: &random)
    let count = Int.random(in: 1...longest, using: &random)
    return Array(sample[start..<min(sample.count, start + count)])
  }

  /// What means something to Trac, to readers of Markdown, or to both.
  static let marks = [
    "'''", "''", "'''''", "`", "{{{", "}}}", "[[", "]]", "[", "]", "||", "|", "|-", "| - ", "=",
    "== ", " * ", " 1. ",
    " - ", "  ", " ", "\n", "\n\n", "__", "~~", "^", ",,", "!", "\\", "\\\\", "[[BR]]", "{{{#!td\n",
    "{{{#!html\n",
    "{{{#!comment\n", "{{{#!box\n", "{{{#!span\n", "{{{#!rst\n", "\n}}}\n", "{{{\n", "<a", "<b>",
    "</b>", "<", ">", "> ",
    "<!--", "-->", "<?", "<!A", "&amp;", "&", "&#42;", ":", "::", " x:: y\n", "[^", "]:", "[^1]:",
    "[!NOTE]", "[!^", "](",
    "![", "http://", "https://", "www.", "mailto:", "xmpp:", "ftp://", "a@b.c", "@", "#", "# ",
    "#1", "$", "$$", ":+1:",
    "*", "**", "_", "~", "+ ", "- ", "1. ", "---", "----\n", "===", "```", "~~~", "\t",
    "[[Image(a.png)]]", "[[Image(",
    "[[FootNote(x)]]", "[[span(x)]]", "[wiki:A b]", "[=#a]", "AaBb", "[AaBb c]", "attachment:a.b",
    "raw-attachment:",
    "\u{E9}", "\u{65E5}", "\u{A0}", "\u{200B}", "\"", "'", "(", ")", "/", ".", ",", ";", "0", "x",
  ]
}
