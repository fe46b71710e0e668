import Markup

/// Text in the hands of one of Trac's processors or macros.
enum TracProcessor {
  static func process(
    _ name: String, _ content: SourceLines, line: Int, document: RSTDocument
  ) -> [Block] {
    let last = content.lines.last?.number ?? line
    let range = SourceRange(lines: line, max(line, last))
    let result = document.context.nested {
      ProcessorTable.process(
        ProcessorCall(
          context: document.context, name: name, attributes: [], argumentText: "", content: content,
          range: range))
    }
    switch result {
    case .blocks(let blocks), .document(let blocks): return blocks
    case .cell, .rows:
      // Cells outside of a table: a browser shows their text.
      return [Block(.code(CodeBlock(text: content.text)), at: range)]
    case nil:
      document.context.reportTooDeep(range)
      return [Block(.code(CodeBlock(text: content.text)), at: range)]
    }
  }
}
