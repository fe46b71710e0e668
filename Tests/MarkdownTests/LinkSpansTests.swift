import Testing

@testable import Markdown

@Suite("Which bytes are a link")
struct LinkSpansTests {
  /// The bytes of the address of the link that was found, with its offset.
  private func find(
    _ destination: String, in text: String, isImage: Bool = false, _ lines: ClosedRange<Int>,
    from offset: Int = 0
  ) -> String? {
    let bytes = Array(text.utf8)
    let spans = LinkSpans(MarkdownSource(bytes))
    return spans.span(of: destination, isImage: isImage, onLines: lines, from: offset).map {
      "\($0.destination.lowerBound) " + String(decoding: bytes[$0.destination], as: UTF8.self)
    }
  }

  @Test("The link on its line, not the one that looks like it in code or on another line")
  func exact() {
    #expect(find("a", in: "`(a)` [x](a)\n[y](a)\n", 1...2) == "10 a")
    #expect(find("a", in: "`(a)` [x](a)\n[y](a)\n", 2...2) == "17 a")
    #expect(find("a", in: "[x](a) [y](a)\n", 1...1, from: 1) == "11 a")
    #expect(find("b", in: "[x](a)\n", 1...1) == nil)
  }

  @Test("An image in a link has an address of its own")
  func image() {
    #expect(find("a", in: "[![x](a)](a)\n", isImage: true, 1...1) == "6 a")
    #expect(find("a", in: "[![x](a)](a)\n", 1...1) == "10 a")
  }

  @Test("An address with escapes is found by what it means")
  func escaped() {
    #expect(find("a_b&c", in: "[x](a\\_b&amp;c)\n", 1...1) == "4 a\\_b&amp;c")
    #expect(find("a b", in: "[x](<a b>)\n", 1...1) == "5 a b")
  }

  @Test(
    "Where its line was miscounted, the only one of its block; of a link by name the definition")
  func near() {
    #expect(find("a", in: "text\n[x](a)\n", 1...2) == "9 a")
    #expect(find("a", in: "text\n[x](a) [y](a)\n", 1...2) == nil)
    #expect(find("a", in: "[x][n]\n\n[n]: a\n", 1...1) == "13 a")
    #expect(find("a", in: "[x][n]\n\n[n]: a\n[m]: a\n", 1...1) == nil)
  }

  @Test("Front matter and code hold no links")
  func noText() {
    let text = "---\na: [x](a)\n---\n\n```\n[x](a)\n```\n\n    [x](a)\n\n[x](a)\n"
    #expect(LinkSpans(MarkdownSource(Array(text.utf8))).spans.count == 1)
  }
}
