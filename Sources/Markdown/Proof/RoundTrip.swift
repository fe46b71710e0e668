import Markup
import Witness

/// The proof that Markdown says what the tree says: `read(write(tree)) == tree` in normal form.
package struct RoundTrip {
  private let expected: NormalForm

  /// The first place where the two say different things.
  package struct Difference: Hashable, Sendable {
    /// For a person: what was expected and what was found.
    package var description: String
    /// The place in the source of the tree, where it has one.
    package var source: SourceRange
    /// The line of the Markdown; nil if unknown.
    package var outputLine: Int?
  }

  /// Keeps what the tree says, not the tree: it may be freed before the Markdown is read back.
  package init(_ lowered: Document, capacity: Int = 0) {
    expected = Normalizer(lowered, capacity: capacity).form
  }

  /// Reads `markdown` back and compares it with the tree that it was written from; nil if proved.
  package static func verify(_ lowered: Document, markdown: [UInt8]) -> Difference? {
    RoundTrip(lowered, capacity: markdown.count).judge(markdown).difference
  }

  /// The first place where `markdown` says something else than the tree, nil if proved; and what a reader sees of it,
  /// for the second witness.
  package func judge(_ markdown: [UInt8]) -> (difference: Difference?, shown: Shown) {
    let found = MarkdownForm.read(markdown, expecting: expected)
    return (difference(in: found), found.shown)
  }

  /// What a reader sees of some Markdown.
  package static func shown(in markdown: [UInt8]) -> Shown { MarkdownForm.read(markdown).shown }

  private func difference(in found: NormalForm) -> Difference? {
    if found.isAsExpected || expected.bytes == found.bytes { return nil }
    var offset = 0
    while offset < expected.count, offset < found.count,
      expected.bytes[offset] == found.bytes[offset]
    {
      offset += 1
    }
    let line = found.source(at: offset).start.line
    let place = line > 0 ? " (line \(line) of the Markdown)" : ""
    return Difference(
      description:
        "expected \(expected.excerpt(at: offset)), found \(found.excerpt(at: offset))\(place)",
      source: expected.source(at: offset), outputLine: line > 0 ? Int(line) : nil)
  }
}
