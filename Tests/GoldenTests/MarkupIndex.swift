@testable import TracWiki

/// The names in the tables of macros and processors, and how to convert them: what docs/macros.md lists.
enum MarkupIndex {
  /// The names that share a form.
  struct Row: Hashable, Sendable {
    /// In the order of their bytes.
    var names: [String]
    /// In a few words, in Markdown.
    var becomes: String
    /// Of a plugin, not of Trac itself.
    var isOfPlugin: Bool
    /// `[[Name]]` without parentheses is a link; always false for processors.
    var needsParentheses: Bool
  }

  /// Of `[[Name(…)]]`, in the order of the table.
  static var macros: [Row] {
    MacroTable.all.map {
      Row(
        names: sorted($0.names), becomes: $0.becomes, isOfPlugin: $0.isForeign,
        needsParentheses: $0.needsParentheses)
    }
  }

  /// Of `{{{#!name`, in the order of the table; languages are not among them.
  ///
  /// - Parameter more: those that `ReaderOptions` adds.
  static func processors(_ more: [Processor]) -> [Row] {
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
