import Markup

/// reStructuredText → blocks, as docutils 0.21 reads it and Trac 1.6 shows it (`html4css1`):
///
///     let blocks = RSTReader.read(call.content, context: call.context)
enum RSTReader {
  /// docutils reads no text that has a longer line.
  static let longestLine = 10_000

  /// nil: docutils refuses the text as a whole.
  static func read(_ source: SourceLines, context: ReadingContext) -> [Block]? {
    let lines = RSTSource(source)
    guard lines.longestLine <= longestLine else { return nil }
    let document = RSTDocument(context) { document, lines, isSidebar in
      BodyReader.read(document, lines, takesTitles: false, isSidebar: isSidebar)
    }
    let blocks = context.nested {
      DocumentBuilder.build(
        BodyReader.read(document, lines, takesTitles: true), document)
    }
    document.report()
    return blocks
  }
}
