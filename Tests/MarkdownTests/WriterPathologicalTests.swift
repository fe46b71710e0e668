import Markdown
import Markup
import Testing

/// Input that makes a careless writer quadratic. At this size such a writer takes minutes.
@Suite("Pathological input is written in linear time", .timeLimit(.minutes(1)))
struct WriterPathologicalTests {
  private static let count = 30_000

  private func run(_ content: [Inline]) {
    let page = Document([Block(.paragraph(content))])
    let lowered = Lowering().lower(page).document
    #expect(MarkdownWriter().write(page).count < Self.count * 40)
    #expect(MarkdownWriter().write(lowered).count < Self.count * 40)
  }

  @Test(
    "Text",
    arguments: [
      "*", "**a", "*a_ ", "~~a~", "`", "[", "](", "<", "&", "\\", ":a", "$a", "a@", "www.", "<a ",
      "<a b='", "<a b=\"'", "``a`", "a`b``c```", "]:", "[^a", "[^", "[a]:", "<!--", "a@b.", ":+1:",
      "[!NOTE]",
    ])
  func text(_ sample: String) {
    run([.text(String(repeating: sample, count: Self.count))])
  }

  @Test("Styles side by side")
  func styles() {
    run((0..<Self.count).map { .styled($0 % 2 == 0 ? .strong : .emphasis, [.text("a")]) })
    run((0..<Self.count).flatMap { _ in [.styled(.strong, [.text("\"")]), .text("a")] })
    run((0..<Self.count).map { _ in .styled(.strong, [.text("a")]) })
  }

  @Test("Comments after line breaks")
  func comments() {
    run((0..<Self.count).flatMap { _ in [.lineBreak, .comment("c")] })
  }
}
