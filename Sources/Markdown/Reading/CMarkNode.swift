/// A node of cmark-gfm's tree, as plain values in one flat array.
///
/// A node's children follow it; its last descendant precedes `end`. So a subtree is a range, and
/// no walk needs a pointer.
package struct CMarkNode: Sendable {
  /// What it is.
  package enum Kind: UInt8, Sendable {
    // Blocks
    case document, quote, bulletList, orderedList, item, code, html, paragraph, heading
    case thematicBreak, footnoteDefinition, table, headerRow, row, cell
    // Inlines
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, strikethrough, link
    case image, footnoteReference
    /// Not known to this program: its children are shown.
    case other
  }

  /// Bytes of `CMarkTree.bytes`.
  package struct Slice: Sendable {
    /// Of its first byte.
    package var start: Int32 = 0
    /// After its last byte.
    package var end: Int32 = 0
  }

  /// What it is.
  package var kind: Kind
  /// A heading's level, an ordered list's start, a cell's alignment (0 none, or the bytes `l` `c` `r`),
  /// an item's box (0 none, 1 empty, 2 checked).
  package var value: Int32 = 0
  /// The index after the last descendant.
  package var end: Int32 = 0
  /// Lines and columns, counted from 1; 0 where cmark-gfm knows none.
  package var line: Int32 = 0
  /// In bytes; also of `lastColumn`.
  package var column: Int32 = 0
  /// Of its last byte.
  package var lastLine: Int32 = 0
  /// Of its last byte.
  package var lastColumn: Int32 = 0
  /// The text of a leaf; the address of a link or image.
  package var literal = Slice()
  /// The title of a link or image; the info string of a code block.
  package var detail = Slice()
}
