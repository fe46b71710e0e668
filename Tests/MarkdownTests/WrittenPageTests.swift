import Fuzz
import Markdown
import Markup
import Testing

@Suite("Lines of what was written")
struct WrittenPageTests {
  private func block(_ content: Block.Content, _ first: Int, _ last: Int? = nil) -> Block {
    Block(content, at: SourceRange(lines: first, last ?? first))
  }

  private func text(_ text: String, _ line: Int) -> Block { block(.paragraph([.text(text)]), line) }

  /// `source → output` of all pairs.
  private func lines(_ blocks: Block...) -> [String] {
    MarkdownWriter().page(Document(blocks)).lines.pairs.map {
      "\($0.source.lowerBound)-\($0.source.upperBound) → \($0.output.lowerBound)-\($0.output.upperBound)"
    }
  }

  @Test func blocksBelowEachOther() {
    #expect(
      lines(
        block(.heading(Heading(level: 1, content: [.text("a")])), 1),
        block(.paragraph([.text("b"), .softBreak, .text("c")]), 4, 5),
        block(.code(CodeBlock(text: "d\ne")), 7, 10), block(.thematicBreak, 12))
        == ["1-1 → 1-1", "4-5 → 3-4", "7-10 → 6-9", "12-12 → 11-11"])
  }

  @Test func onlyTheInnermostBlocksCount() {
    let list = block(
      .list(List(.bullet, items: [List.Item([text("a", 2)]), List.Item([text("b", 3)])])), 2, 4)
    #expect(
      lines(list, block(.quote([text("c", 6)]), 6, 7)) == ["2-2 → 1-1", "3-3 → 2-2", "6-6 → 4-4"])
  }

  @Test func aContainerWithoutKnownBlocksCountsItself() {
    #expect(lines(block(.quote([paragraph("c")]), 6, 7)) == ["6-7 → 1-1"])
    #expect(lines(paragraph("a")) == [])
  }

  @Test func rowsOfAPipeTable() {
    let table = Table(rows: [
      Table.Row([Table.Cell([text("a", 3)], isHeader: true)]),
      Table.Row([Table.Cell([]), Table.Cell([text("b", 4)])]),
    ])
    #expect(lines(block(.table(table), 3, 4)) == ["3-3 → 1-1", "4-4 → 3-3"])
  }

  @Test func cellsAndDescriptionsInHTML() {
    let table = Table(rows: [
      Table.Row([Table.Cell([text("a", 3)], columnSpan: 2)]),
      Table.Row([Table.Cell([text("b", 4), text("c", 6)])]),
    ])
    let page = Document([
      text("x", 1), block(.table(table), 3, 7),
      block(.definitionList([.term([.text("t")]), .description([text("d", 9)])]), 8, 9),
    ])
    let written = MarkdownWriter().page(page)
    let markdown = String(decoding: written.markdown, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (source, sign) in [(1, "x"), (3, "a"), (4, "b"), (6, "c"), (9, ">d<")] {
      let line = written.lines.outputLine(ofSource: source) ?? 0
      #expect(line > 0 && markdown[line - 1].contains(sign), "\(source): \(line)\n\(markdown)")
    }
  }

  @Test func aByteOrderMarkThatIsWrittenOutMovesNothing() {
    #expect(
      lines(text("\u{FEFF}a", 1), text("b", 2), text("c", 3))
        == ["1-1 → 1-1", "2-2 → 3-3", "3-3 → 5-5"])
  }

  @Test(.fuzz) func pairsNeitherOverlapNorLeaveTheText() {
    for seed in Fuzz.seeds(fixed: 200) {
      var generator = RandomDocument(seed: seed)
      var line = 0
      let document = Document(generator.document().blocks.map { $0.numbered(&line) })
      let written = MarkdownWriter().page(document)
      let count = written.markdown.count { $0 == 0x0A }
      var end = 0
      for pair in written.lines.pairs {
        #expect(pair.output.lowerBound >= max(end, 1) && pair.output.upperBound <= count)
        end = pair.output.upperBound
      }
    }
  }
}

extension Block {
  /// With a source line of its own for each block.
  fileprivate func numbered(_ line: inout Int) -> Block {
    line += 1
    let source = SourceRange(lines: line, line)
    var copy = mapChildren(
      blocks: { blocks in
        var numbered: [Block] = []
        for block in blocks { numbered.append(block.numbered(&line)) }
        return numbered
      }, inlines: { $0 })
    copy.source = source
    return copy
  }
}
