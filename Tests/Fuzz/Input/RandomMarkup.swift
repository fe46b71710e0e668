/// Trac pages of random bytes and of pieces of markup in random order.
package enum RandomMarkup {
  package static func bytes(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 0...400, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
  }

  package static func pieces(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      text += piece(&random)
      // Now and then a character that is cut off.
      if Int.random(in: 0..<40, using: &random) == 0 { text.removeLast() }
    }
    return text
  }

  /// One of the pieces.
  package static func piece(_ random: inout SplitMix64) -> [UInt8] {
    Array(random.pick(pieces).utf8)
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
