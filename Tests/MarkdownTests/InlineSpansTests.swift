import Effort
import Testing

@testable import Markdown

@Suite struct InlineSpansTests {
  /// Each span as `kind text`, links with their label and address between bars.
  private func spans(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let string = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
    return InlineSpans(bytes, in: 0..<bytes.count).spans.map { span in
      switch span.kind {
      case .code: "code \(string(span.range))"
      case .html: "html \(string(span.range))"
      case .autolink: "autolink \(string(span.range))"
      case .link(let link):
        (link.isImage ? "image" : link.isDefinition ? "definition" : "link")
          + " \(string(link.whole))|\(string(link.label))|\(string(link.destination))"
      }
    }
  }

  /// CommonMark 6.1
  @Test(arguments: [
    ("a `b` c", ["code `b`"]),
    ("``b ` c``", ["code ``b ` c``"]),
    ("```b``` d", ["code ```b```"]),
    ("`` ` ``x`` ` ``", ["code `` ` ``", "code `` ` ``"]),
    (#"`b\` c`"#, [#"code `b\`"#]),
    (#"\`b` c`"#, ["code ` c`"]),
    ("``b` c", []),
    ("`b", []),
    ("`` b `c`", ["code `c`"]),
    ("`a\nb`", ["code `a\nb`"]),
    ("`<a href=\"x\">`", ["code `<a href=\"x\">`"]),
    ("`[a](b)`", ["code `[a](b)`"]),
  ])
  func codeEndsWithARunOfTheSameLength(_ text: String, _ expected: [String]) {
    #expect(spans(text) == expected)
  }

  /// CommonMark 6.5, 6.6
  @Test(arguments: [
    ("<https://a.example/x>", ["autolink <https://a.example/x>"]),
    ("<crew@a.example>", ["autolink <crew@a.example>"]),
    ("<b>x</b>", ["html <b>", "html </b>"]),
    (#"<a href="x>y" id='z'>"#, [#"html <a href="x>y" id='z'>"#]),
    ("<br/>", ["html <br/>"]),
    ("<!-- a -- [b](c) -->", ["html <!-- a -- [b](c) -->"]),
    ("<!-- a", []),
    ("a < b > c", []),
    ("<3>", []),
    ("if (a<b && c<d)", []),
    (#"\<b>"#, []),
  ])
  func tagsAndAddressesStandInAngles(_ text: String, _ expected: [String]) {
    #expect(spans(text) == expected)
  }

  /// CommonMark 6.3, 6.4
  @Test(arguments: [
    ("[a](b)", ["link [a](b)|a|b"]),
    ("![a](b)", ["image ![a](b)|a|b"]),
    ("[a]()", ["link [a]()|a|"]),
    ("[a]( b )", ["link [a]( b )|a|b"]),
    ("[a](<b c>)", ["link [a](<b c>)|a|b c"]),
    (#"[a](b "t")"#, [#"link [a](b "t")|a|b"#]),
    ("[a](b 't')", ["link [a](b 't')|a|b"]),
    ("[a](b (t))", ["link [a](b (t))|a|b"]),
    (#"[a](b "t" x)"#, []),
    ("[a](b_(c).md)", ["link [a](b_(c).md)|a|b_(c).md"]),
    (#"[a](b\)c)"#, [#"link [a](b\)c)|a|b\)c"#]),
    ("[a](b c)", []),
    ("[a](b", []),
    ("[a] (b)", []),
    (#"\[a](b)"#, []),
    (#"[a\](b)"#, []),
    (#"[a\]](b)"#, [#"link [a\]](b)|a\]|b"#]),
    ("[a [b] c](d)", ["link [a [b] c](d)|a [b] c|d"]),
    ("[![a](b)](c)", ["image ![a](b)|a|b", "link [![a](b)](c)|![a](b)|c"]),
    // No link in a link.
    ("[a [b](c) d](e)", ["link [b](c)|b|c"]),
    ("![a [b](c) d](e)", ["link [b](c)|b|c", "image ![a [b](c) d](e)|a [b](c) d|e"]),
    // Code and HTML bind tighter.
    ("[a `](b)` c](d)", ["code `](b)`", "link [a `](b)` c](d)|a `](b)` c|d"]),
    ("[a\nb](c)", ["link [a\nb](c)|a\nb|c"]),
  ])
  func linksHaveALabelAndAnAddress(_ text: String, _ expected: [String]) {
    #expect(spans(text) == expected)
  }

  /// CommonMark 4.7
  @Test(arguments: [
    ("[a]: b", ["definition [a]: b|a|b"]),
    ("   [a b]: <c d> 'title'", ["definition    [a b]: <c d> 'title'|a b|c d"]),
    ("[a]: b\n[c]: d", ["definition [a]: b|a|b", "definition [c]: d|c|d"]),
    ("[a]: b\nand [c](d)", ["definition [a]: b|a|b", "link [c](d)|c|d"]),
    ("[^a]: b", []),
    ("[]: b", []),
    ("[a]:", []),
    ("and [a]: b", []),
    // Other text after the address: a word in brackets, no more.
    ("[a]: see [c](d)", ["link [c](d)|c|d"]),
    ("[a]: b \"t\" and [c](d)", ["link [c](d)|c|d"]),
    ("[a]: b\r\n[c]: d\r\n", ["definition [a]: b|a|b", "definition [c]: d|c|d"]),
  ])
  func definitionsBeginAUnit(_ text: String, _ expected: [String]) {
    #expect(spans(text) == expected)
  }

  /// Nothing stops being found where text repeats that opens something and never closes it.
  @Test(
    arguments: ["<!--", "[](a (", "[](((", "[", "![", "`", "<a '", "](", "[x](<", "``\\"])
  func takesLinearTime(_ piece: String) {
    expectLinear(upTo: 60_000) { count in
      let text = String(repeating: piece, count: count)
      #expect(spans(text + "\n").count < count)
    }
  }
}
