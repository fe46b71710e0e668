import Markup
import TracWiki

/// `#!rst`: reStructuredText, read as markup. Who reads pages adds it to the processors of `ReaderOptions`.
package enum RSTProcessor {
  /// docutils reads no text that has a longer line, in characters.
  private static let longestLine = 10_000

  /// By the names that Trac takes for that MIME type.
  package static let processor = Processor(
    "rst rest restructuredtext text/x-rst text/prs.fallenstein.rst",
    becomes: "what docutils makes of its usual parts: see [reStructuredText](restructuredtext.md)"
  ) { call in
    let (bytes, context) = (call.content.bytes, call.context)
    let isTooLong = call.content.lines.contains { line in
      line.range.count > longestLine && bytes[line.range].count { $0 & 0xC0 != 0x80 } > longestLine
    }
    if isTooLong { return call.keep(language: "rst") }
    let lines = call.content.lines.map { ($0.range, $0.number) }
    let text = RSTReader.read(
      RSTLines(bytes, lines: lines, hasColumns: false), TracDialect(context: context),
      levels: context.levelsLeft - 1)
    for (fact, lines) in text.complaints {
      context.report(fact, at: lines, once: "\(lines.start.line) \(fact)")
    }
    for loss in text.losses {
      context.lose(loss.kind, loss.source, once: "\(loss.source.start.line) \(loss.kind)")
    }
    return .document(promoted(text.blocks))
  }

  /// A lone title at the start is that of the text, and a lone one below it its subtitle: all others move up.
  private static func promoted(_ source: [Block]) -> [Block] {
    func level(_ block: Block) -> Int? {
      if case .heading(let heading) = block.content { heading.level } else { nil }
    }
    let levels = source.compactMap(level)
    // Comments, and what is kept as it was written, may be before a title.
    let visible = source.filter { block in
      switch block.content {
      case .comment: false
      case .code(let code): code.language != "rst"
      default: true
      }
    }
    let titles = zip(1...2, visible).prefix { title, block in
      level(block) == title && levels.count { $0 == title } == 1
    }.count
    return source.map { block in
      guard case .heading(var heading) = block.content, heading.level > titles else { return block }
      heading.level -= titles
      return Block(.heading(heading), at: block.source)
    }
  }
}
