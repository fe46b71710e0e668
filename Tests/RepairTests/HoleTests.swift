import Testing

@testable import Repair

@Suite struct HoleTests {
  private func holes(_ text: String) -> (Holes, [UInt8]?) {
    let source = MarkdownSource(Array(text.utf8))
    var holes = Holes(source)
    let text = holes.text(0..<source.lines.count)
    return (holes, text)
  }

  /// What Trac's reader gets to see, `@` in place of what it may not.
  @Test(arguments: [
    ("||`a`||b||", "||@||b||"), ("||[a](b)||'''c'''||", "||@||'''c'''||"),
    ("||**a**||b_c||", "||@a@||b@c||"), ("||a\\_b||<br>||", "||a@b||@||"),
    ("||a||\r\n||b||\r\n", "||a||\n||b||"), ("  ||a||\n  ||b||", "||a||\n||b||"),
    ("||a||\n   ||b||", "||a||\n   ||b||"), ("||[a [b](c)](d)||", "||[a @](d)||"),
  ])
  func whatIsMarkdownIsHidden(_ text: String, _ expected: String) throws {
    let seen = try #require(holes(text).1)
    let shown = String(decoding: seen, as: UTF8.self).unicodeScalars
      .map { (0xE000...0xF8FF).contains($0.value) ? "@" : String($0) }.joined()
    #expect(shown == expected)
  }

  @Test(arguments: ["||`a`||[b](c)||**d**||e\\_f||", "||a||", "||`a|b`||c||"])
  func itComesBack(_ text: String) throws {
    let (holes, seen) = holes(text)
    // Bars in a table's cell must be escaped.
    let expected = text.replacing("`a|b`", with: "`a\\|b`")
    #expect(String(decoding: holes.filled(try #require(seen)), as: UTF8.self) == expected)
  }

  /// Cells grow by what comes back into them; blanks that only filled the column make room.
  @Test func cellsKeepTheirWidthWhereTheyCan() throws {
    let (holes, seen) = holes("||`abc`||b||")
    let sign = try #require(seen)[2..<5]
    let cell = Array("| ".utf8) + sign + Array("        | b |".utf8)
    #expect(String(decoding: holes.filled(cell), as: UTF8.self) == "| `abc`    | b |")
  }

  @Test func textsWithSuchSignsAreLeft() {
    #expect(holes("||\u{E000}||b||").1 == nil)
    #expect(holes(String(repeating: "||`a`||b||\n", count: 6001)).1 == nil)
  }
}
