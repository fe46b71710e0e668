/// Preformatted text, to the byte.
package struct CodeBlock: Hashable, Sendable {
  /// The language as GitHub names it, or none.
  package var language: String?
  /// Lines joined by `\n`, without one at the end.
  package var text: String

  /// `text` is taken as it is: a line end at its end would be an empty last line.
  package init(language: String? = nil, text: String) {
    self.language = language
    self.text = text
  }
}
