import Markup

/// HTML inside a page, as the tree that a reader of GitHub sees: `<dl><dt>Term</dt><dd>Text</dd></dl>`.
package enum HTMLFragment {
  /// The blocks that `html` stands for.
  ///
  /// Addresses stay as written: each is a `.url`. `dropped` names what GitHub does not show, each once, in
  /// the order of the text: elements as `<iframe>`, attributes as `style=`.
  package static func blocks(_ html: String, from dialect: HTMLDialect = .gitHub) -> (
    blocks: [Block], dropped: [String]
  ) {
    read(Array(html.utf8), dialect, embedded: [])
  }

  /// The text that `html` stands for, without block structure.
  package static func inlines(_ html: String, from dialect: HTMLDialect = .gitHub) -> (
    inlines: [Inline], dropped: [String]
  ) {
    inlines(Array(html.utf8), from: dialect)
  }

  /// As above; `embedded` holds what `HTMLTree.placeholder(for:)` stands for.
  static func inlines(
    _ html: [UInt8], from dialect: HTMLDialect, embedded: [[Block]] = []
  ) -> (inlines: [Inline], dropped: [String]) {
    let (capped, tooDeep) = HTMLDepth.cap(withoutNUL(html))
    var reader = HTMLReader(HTMLTree(parsing: capped), dialect, embedded: embedded)
    var line = HTMLLine(isPart: true)
    reader.collect(reader.everything, into: &line)
    return (line.finish(), reader.dropped + tooDeep.map { "<\($0)>" })
  }

  /// As above; `embedded` holds what `HTMLTree.placeholder(for:)` stands for.
  static func read(_ html: [UInt8], _ dialect: HTMLDialect, embedded: [[Block]]) -> (
    blocks: [Block], dropped: [String]
  ) {
    let (capped, tooDeep) = HTMLDepth.cap(withoutNUL(html))
    var reader = HTMLReader(HTMLTree(parsing: capped), dialect, embedded: embedded)
    let blocks = reader.blocks(reader.everything)
    return (blocks, reader.dropped + tooDeep.map { "<\($0)>" })
  }

  /// A NUL would end the text for libxml2; browsers show U+FFFD.
  private static func withoutNUL(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(0) else { return html }
    return html.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}
