import Effort
import Markdown
import Markup
import Testing

/// Input that makes a careless writer quadratic.
@Suite("Pathological input is written in linear time")
struct WriterPathologicalTests {
  private static let count = 10_000

  private func run(_ content: (Int) -> [Inline]) {
    expectLinear(upTo: Self.count) { count in
      let page = Document([Block(.paragraph(content(count)))])
      let lowered = Lowering().lower(page).document
      #expect(MarkdownWriter().write(page).count < count * 40)
      #expect(MarkdownWriter().write(lowered).count < count * 40)
    }
  }

  @Test(
    "Text",
    arguments: [
      "*", "**a", "*a_ ", "~~a~", "`", "[", "](", "<", "&", "\\", ":a", "$a", "a@", "www.", "<a ",
      "<a b='", "<a b=\"'", "``a`", "a`b``c```", "]:", "[^a", "[^", "[a]:", "<!--", "a@b.", ":+1:",
      "[!NOTE]",
    ])
  func text(_ sample: String) {
    run { [.text(String(repeating: sample, count: $0))] }
  }

  @Test("Styles side by side")
  func styles() {
    run { (0..<$0).map { .styled($0 % 2 == 0 ? .strong : .emphasis, [.text("a")]) } }
    run { (0..<$0).flatMap { _ in [.styled(.strong, [.text("\"")]), .text("a")] } }
    run { (0..<$0).map { _ in .styled(.strong, [.text("a")]) } }
  }

  @Test("Comments after line breaks")
  func comments() {
    run { (0..<$0).flatMap { _ in [.lineBreak, .comment("c")] } }
  }
}
