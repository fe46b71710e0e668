import Markdown
import Testing

@testable import Repair

@Suite struct PlaceholderTests {
  private func placeholders(_ text: String) throws -> (Placeholders, [UInt8]) {
    let source = MarkdownSource(Array(text.utf8))
    var placeholders = try #require(Placeholders(source.bytes, in: source.bytes.indices))
    let text = placeholders.text(0..<source.lines.count, of: source)
    return (placeholders, text)
  }

  /// What Trac's reader gets to see, `@` in place of what it may not.
  @Test(arguments: [
    ("||`a`||b||", "||@||b||"), ("||[a](b)||'''c'''||", "||@||'''c'''||"),
    ("||**a**||b_c||", "||@a@||b@c||"),
    ("||[[Image(a_b.png)]]||wiki:a_b||", "||[[Image(a_b.png)]]||wiki:a_b||"),
    ("||a\\_b||<br>||", "||a@b||@||"),
    ("||a||\r\n||b||\r\n", "||a||\n||b||"), ("  ||a||\n  ||b||", "||a||\n||b||"),
    ("||a||\n   ||b||", "||a||\n   ||b||"), ("||[a [b](c)](d)||", "||[a @](d)||"),
  ])
  func whatIsMarkdownIsHidden(_ text: String, _ expected: String) throws {
    let seen = try placeholders(text).1
    let shown = String(decoding: seen, as: UTF8.self).unicodeScalars
      .map { (0xF0000...0xFFFFD).contains($0.value) ? "@" : String($0) }.joined()
    #expect(shown == expected)
  }

  @Test(arguments: ["||`a`||[b](c)||**d**||e\\_f||", "||a||", "||`a|b`||c||", "a\n\n- `b`\n"])
  func itComesBack(_ text: String) throws {
    let (placeholders, seen) = try placeholders(text)
    let filled = try #require(placeholders.pieces.filled(seen))
    #expect(String(decoding: filled.markdown, as: UTF8.self) == text.trimmedOfLineEnd)
  }

  /// Bars in a table's cell must be escaped; in HTML nobody reads Markdown.
  @Test(arguments: [
    ("| @ |\n| --- |\n", "`a|b`", "| `a\\|b` |\n| --- |\n"),
    ("<dl>\n<dd>@</dd>\n</dl>", "[a *b*](c)", "<dl>\n<dd><a href=\"c\">a *b*</a></dd>\n</dl>"),
    ("<table><td>@</td></table>", "`a<b`", "<table><td><code>a&lt;b</code></td></table>"),
    ("<table><td>@</td></table>", "\\_", "<table><td>_</td></table>"),
    ("<table><td>@</td></table>", "![a](b)", "<table><td><img src=\"b\" alt=\"a\"></td></table>"),
  ])
  func itComesBackAsItIsReadThere(
    _ place: String, _ piece: String, _ expected: String
  ) throws {
    let (placeholders, sign) = try placeholders(piece)
    let markdown = place.replacing("@", with: String(decoding: sign, as: UTF8.self))
    let filled = try #require(placeholders.pieces.filled(Array(markdown.utf8)))
    #expect(String(decoding: filled.markdown, as: UTF8.self) == expected)
  }

  /// Cells grow by what comes back into them; blanks that only filled the column make room.
  @Test func cellsKeepTheirWidthWhereTheyCan() throws {
    let (placeholders, sign) = try placeholders("`abc`")
    let row = Array("| ".utf8) + sign + Array("        | b |\n| --- | --- |".utf8)
    let filled = try #require(placeholders.pieces.filled(row))
    #expect(
      String(decoding: filled.markdown, as: UTF8.self) == "| `abc`    | b |\n| --- | --- |")
  }

  @Test func lostAndDoubledPiecesAreNoticed() throws {
    let (placeholders, sign) = try placeholders("`abc`")
    #expect(placeholders.pieces.filled([]) == nil)
    #expect(placeholders.pieces.filled(sign + sign) == nil)
  }

  @Test func textsWithSuchSignsAreLeft() {
    let text = Array("||\u{F0000}||b||".utf8)
    #expect(Placeholders(text, in: text.indices) == nil)
    #expect(Placeholders(Array("||\u{E000}\u{FF01}||".utf8), in: 0..<4) != nil)
  }
}

extension String {
  fileprivate var trimmedOfLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
