/// A call of a macro or processor in a page, to list what a wiki uses.
package struct MarkupCall: Hashable, Sendable {
  /// Who knows it.
  package enum Standing: String, Hashable, Sendable {
    /// Trac itself.
    case trac = "Trac"
    /// One of its plugins.
    case plugin = "plugins"
    /// The user's settings.
    case settings
    /// A processor that is a language.
    case language
    /// Neither Trac, nor a plugin that this program knows, nor the settings.
    case nobody
  }

  /// As written.
  package let name: String
  /// Whether it follows `#!`; else in `[[…]]`.
  package let isProcessor: Bool
  /// Who knows it.
  package let standing: Standing
  /// What a reader of the Markdown gets of it, as in docs/macros.md.
  package let becomes: String
  /// Its arguments could say more: it is kept as it is.
  package let isKept: Bool
  /// Where it is, counted from 1.
  package let line: Int
  /// The whole call of a macro, the first line of a block.
  package let written: String
}
