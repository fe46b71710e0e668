/// Numbers that depend on the seed alone (SplitMix64), so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Pages of random bytes and of pieces of markup in random order.
enum RandomMarkup {
  static func bytes(_ seed: UInt64) -> [UInt8] {
    var random = Seeded(seed)
    return (0..<Int.random(in: 0...400, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
  }

  static func pieces(_ seed: UInt64) -> [UInt8] {
    var random = Seeded(seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += (pieces.randomElement(using: &random) ?? "").utf8
      // Now and then a character that is cut off.
      if Int.random(in: 0..<40, using: &random) == 0 { text.removeLast() }
    }
    return text
  }

  private static let pieces = [
    "\n", "\n", "\n", "\n\n", "\r\n", " ", " ", "  ", "\t", "\u{A0}", "\u{200B}", "\u{2028}", "\0",
    "a", "word", "é", "日本", "ÄrgerSeite", "CamelCase", "'''", "''", "'''''", "**", "//", "__", "~~",
    "^", ",,", "`", "``", "{{{", "}}}", "\n{{{\n", "\n}}}\n", "\n{{{#!div\n", "\n{{{#!td\n",
    "\n{{{#!table\n", "#!python", "#!span\n", "||", "||=", "=||", "\\\n", "|----", "\n * ",
    "\n  1. ",
    "\n   a. ", "\n- ", "\n t:: ", "\n> ", "\n>> ", "\n== ", " ==", " =", "\n----\n", "[", "]",
    "[[",
    "]]", "[wiki:", "wiki:", "[wiki:Page label]", "\"", "<wiki:", ">", "<", "http://a.org/b",
    "a@b.org",
    "#12", "{1}", "[12]", "[1:2]", "r12", "#T12", "!", "!'''", "[[BR]]", "\\\\", "[[Image(a.png)]]",
    "[[span(", ")]]", "[[html(<b>)]]", "[[TitleIndex]]", "[=#id]", "[[=#id|", "../", "./", "#",
    "@2",
  ]
}
