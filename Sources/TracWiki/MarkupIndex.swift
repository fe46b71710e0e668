/// The names in the tables of macros and processors, and what becomes of them: what docs/macros.md lists.
package enum MarkupIndex {
  /// The names that share a form.
  package struct Row: Hashable, Sendable {
    /// In the order of their bytes.
    package var names: [String]
    /// In a few words, in Markdown.
    package var becomes: String
    /// Of a plugin, not of Trac itself.
    package var isOfPlugin: Bool
    /// `[[Name]]` without parentheses is a link; always false for processors.
    package var needsParentheses: Bool
  }

  /// Of `[[Name(…)]]`, in the order of the table.
  package static var macros: [Row] {
    MacroTable.all.map {
      Row(
        names: sorted($0.names), becomes: $0.becomes, isOfPlugin: $0.isForeign,
        needsParentheses: $0.needsParentheses)
    }
  }

  /// Of `{{{#!name`, in the order of the table; languages are not among them.
  ///
  /// - Parameter more: those that `ReaderOptions` adds.
  package static func processors(_ more: [Processor]) -> [Row] {
    (ProcessorTable.all + more).map {
      Row(
        names: sorted($0.names), becomes: $0.becomes, isOfPlugin: $0.isForeign,
        needsParentheses: false)
    }
  }

  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
