import Markup

extension TreeBuilder {
  mutating func openCode(_ source: SourceLine, _ start: BlockStart) {
    let prefix = context.options.syntax.dedentsBlocks ? Array(bytes[start.prefix]) : []
    var state = CodeState(prefix: prefix, firstLine: source.number)
    if let processor = start.processor {
      state.processor = (line.string(processor.name), processor.arguments)
    }
    code = state
  }

  mutating func addCodeLine(_ source: SourceLine, _ start: BlockStart?) {
    if start != nil {
      code?.depth += 1
      code?.lines.append(source)
      if code?.processor == nil { code?.processor = ("default", 0..<0) }
    } else if BlockEnd.matches(line) {
      code?.depth -= 1
      if code?.depth == 0 {
        closeCode()
      } else {
        code?.lines.append(source)
      }
    } else if code?.processor == nil {
      if let processor = ProcessorLine(line, context.options.syntax) {
        code?.prefix = Array(bytes[processor.indent])
        code?.processor = (line.string(processor.name), processor.arguments)
      } else {
        code?.lines.append(source)
        code?.processor = ("default", 0..<0)
      }
    } else {
      code?.lines.append(source)
    }
  }

  mutating func closeUnclosedCode() {
    guard let state = code else { return }
    context.report(.blockNotClosed, at: SourceRange(lines: state.firstLine, lineNumber))
    code?.depth = 1
    closeCode(missingEnds: state.depth - 1)
  }

  /// - Parameter missingEnds: blocks inside that are not closed either; Trac writes their `}}}`.
  private mutating func closeCode(missingEnds: Int = 0) {
    guard let state = code else { return }
    code = nil
    // Trac shows nothing for a block without a line.
    guard let (name, arguments) = state.processor else { return }
    let range = SourceRange(lines: state.firstLine, lineNumber)
    var content = SourceLines(
      bytes, lines: missingEnds == 0 ? withoutPrefix(state) : state.lines)
    content.append("}}}", times: missingEnds, number: lineNumber)
    let call = ProcessorCall(
      context: context, name: name,
      attributes: ProcessorArguments.read(TextView(bytes, arguments), context.options.syntax),
      argumentText: String(decoding: bytes[arguments], as: UTF8.self), content: content,
      range: range)
    if !["td", "th", "tr"].contains(name) { closeTable() }
    closeParagraph()
    switch ProcessorTable.process(call) {
    case .blocks(let blocks):
      for block in blocks { add(processed: block) }
    case .document(let blocks):
      for block in blocks { sink.add(block) }
    case .cell(let cell):
      openTableRow()
      sink.add(cell: cell)
    case .rows(let rows):
      openTable()
      for row in rows { sink.add(row: row) }
      // They end the row that is open: a cell after them begins one of its own.
      if !rows.isEmpty { table.isRowOpen = false }
    }
  }

  /// Inline results are text outside of any paragraph, as in Trac.
  private mutating func add(processed block: Block) {
    if case .paragraph(let content) = block.content {
      for inline in content { sink.add(Run(inline: inline, styles: StyleStack())) }
    } else {
      sink.add(block)
    }
  }

  private func withoutPrefix(_ state: CodeState) -> [SourceLine] {
    let count = state.prefix.count
    guard count > 0,
      state.lines.allSatisfy({ $0.range.isEmpty || bytes[$0.range].starts(with: state.prefix) })
    else { return state.lines }
    return state.lines.map {
      $0.range.isEmpty
        ? $0
        : SourceLine(range: $0.range.lowerBound + count..<$0.range.upperBound, number: $0.number)
    }
  }
}

/// The block that is being collected: `{{{` … `}}}`.
struct CodeState {
  /// Opening braces that wait for their closing ones.
  var depth = 1
  /// The blanks that are taken off each line, if each line has them.
  var prefix: [UInt8]
  /// nil means that the first line may still set it.
  var processor: (name: String, arguments: Range<Int>)?
  var lines: [SourceLine] = []
  var firstLine: Int
}
