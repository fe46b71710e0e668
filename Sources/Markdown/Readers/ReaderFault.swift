import Links

/// A construct in a document that a reader does not show as it is meant.
package struct ReaderFault: Hashable, Sendable {
  package var construct: ReaderConstruct
  /// From 1.
  package var line: Int
  /// What stands there, for a person; one line, cut off.
  package var excerpt: String

  init(_ construct: ReaderConstruct, line: Int, _ excerpt: some Sequence<UInt8>) {
    self.construct = construct
    self.line = line
    self.excerpt = String(
      decoding: Array(excerpt.prefix { $0 != Sign.newline }.prefix(60)), as: UTF8.self)
  }
}
