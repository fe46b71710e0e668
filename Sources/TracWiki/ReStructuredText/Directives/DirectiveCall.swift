import Markup

/// A directive as it stands in the text, before its lines are taken apart.
struct DirectiveCall {
  /// In lower case.
  let name: String
  let document: RSTDocument
  let bytes: [UInt8]
  /// The indented lines, the rest of the first one included.
  let lines: [SourceLine]
  /// The line of the page that it begins in.
  let number: Int
  /// The whole of it.
  let written: String
  /// Whether titles could stand at its place, so it is in no other block.
  let isTop: Bool
  let isSidebar: Bool
}
