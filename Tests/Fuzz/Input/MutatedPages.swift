import Foundation

/// Pages of the fixtures with some damage: what people's pages look like, with what nobody thought of.
///
/// A page depends on its seed and the fixtures alone.
package enum MutatedPages {
  package static func page(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    // A piece of a long page, so that there are more tries in the time.
    var page =
      random.chance(50) ? lines(atMost: 40, &random) : piece(longest: 600, &random)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      if random.chance(40) {
        changeLine(&page, &random)
      } else {
        changePlace(&page, &random)
      }
    }
    return page
  }

  /// Changes whole lines: what is lost or doubled when somebody edits or pastes.
  private static func changeLine(_ page: inout [UInt8], _ random: inout SplitMix64) {
    var lines = page.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = random.pick(lines.indices)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, random.pick(lines.indices))
    case 3: lines[line] = lines[line].prefix(Int.random(in: 0...lines[line].count, using: &random))
    case 4: lines.insert(self.lines(atMost: 1, &random)[...], at: line)
    default:
      // Lines become one.
      guard line + 1 < lines.count else { return }
      lines[line] += lines.remove(at: line + 1)
    }
    page = Array(lines.joined(separator: [0x0A]))
  }

  /// Changes some bytes at any place.
  private static func changePlace(_ page: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...page.count, using: &random)
    let end = min(page.count, place + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<9, using: &random) {
    case 0: page.removeSubrange(place..<end)
    case 1: page.insert(contentsOf: page[place..<end], at: place)
    case 2: page.replaceSubrange(place..<end, with: piece(longest: 30, &random))
    case 3: page.insert(0x0A, at: place)
    case 4: page.insert(UInt8.random(in: 0x20...0x7E, using: &random), at: place)
    case 5: page.insert(contentsOf: piece(longest: 60, &random), at: place)
    case 6: page.insert(contentsOf: RandomMarkup.piece(&random), at: place)
    default: page.insert(contentsOf: random.pick(marks).utf8, at: place)
    }
  }

  /// Lines of a sample, one at least.
  private static func lines(atMost count: Int, _ random: inout SplitMix64) -> [UInt8] {
    let lines = random.pick(samples).split(separator: 0x0A, omittingEmptySubsequences: false)
    let length = Int.random(in: 1...count, using: &random)
    let start = Int.random(in: 0...max(0, lines.count - length), using: &random)
    return Array(
      lines[start..<min(lines.count, start + length)].joined(separator: [0x0A]))
  }

  /// Bytes of a sample, one at least.
  private static func piece(longest: Int, _ random: inout SplitMix64) -> [UInt8] {
    let sample = random.pick(samples)
    let start = Int.random(in: 0..<sample.count, using: &random)
    let count = Int.random(in: 1...longest, using: &random)
    return Array(sample[start..<min(sample.count, start + count)])
  }

  /// What means something to Trac, to readers of Markdown, or to both.
  private static let marks = [
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

  /// The pages of the demo wiki and the Trac side of each pair of constructs, none of them empty.
  private static let samples: [[UInt8]] = {
    let fixtures = URL(filePath: #filePath).appending(path: "../../../../Fixtures").standardized
      .path
    let files =
      (FileManager.default.enumerator(atPath: fixtures)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains("/pages/") || $0.hasPrefix("constructs/") && $0.hasSuffix(".md") }
    return files.sorted().flatMap { file -> [[UInt8]] in
      guard let bytes = FileManager.default.contents(atPath: "\(fixtures)/\(file)") else {
        return []
      }
      return file.hasPrefix("constructs/") ? blocks(in: Array(bytes)) : [Array(bytes)]
    }.filter { !$0.isEmpty }
  }()

  /// The content of fences with the language `trac`.
  private static func blocks(in document: [UInt8]) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var rest = document.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    while let line = rest.popFirst() {
      let fence = line.prefix { $0 == UInt8(ascii: "`") }
      guard fence.count >= 3, line.dropFirst(fence.count).elementsEqual("trac".utf8) else {
        continue
      }
      let body = rest.prefix { !$0.elementsEqual(fence) }
      rest = rest.dropFirst(body.count)
      blocks.append(Array(body.joined(separator: [0x0A])))
    }
    return blocks
  }
}
