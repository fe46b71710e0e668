import Markup
import Targets

/// Writes running text: `some **bold** text and a [link](Page.md)`.
///
/// A text is first written in the plainest way. Then its `*`, `_`, `~` and `$` are read as a Markdown reader
/// reads them; where that yields something else than was meant, the text is written again with a plan that
/// avoids it. So a backslash or tag appears only where it is needed.
struct InlineWriter {
  let dialect: Target.Dialect
  /// The page's footnotes so far.
  private(set) var notes = FootnoteList()
  private var buffers = InlineDraft.Buffers()

  init(dialect: Target.Dialect) {
    self.dialect = dialect
  }

  /// The text as written.
  var bytes: [UInt8] { buffers.bytes }

  /// Writes a text into `bytes`. Lines are separated by `\n`; none is empty.
  mutating func write(
    _ content: [Inline], in place: InlineDraft.Place, at opening: InlineDraft.Opening = .plain
  ) {
    let content = content.withoutRepeatedStyles()
    var plan: DelimiterPlan? = DelimiterPlan()
    while let current = plan {
      var draft = InlineDraft(
        current, in: place, at: opening, dialect, after: notes, reusing: &buffers)
      draft.write(content)
      plan = draft.nextPlan
      let added = (consume draft).end(keeping: &buffers)
      if plan == nil { notes.append(added) }
    }
  }

  /// `<p><img></p>`: an `<img>` alone would be HTML without a paragraph, so that the next image would be
  /// next to it and not below.
  mutating func write(_ image: Image) {
    buffers.bytes.removeAll(keepingCapacity: true)
    buffers.bytes.append(paragraph: image)
  }
}
