import Markup

/// Macros that have no text of their own: `[[TicketQuery(…)]]`, `[[BackLinks]]`. Their names stand in
/// `MacroTable`.
enum DynamicMacros {
  /// What only the running Trac can compute: the call is kept as a comment.
  static func kept(
    _ names: String, isForeign: Bool = false, needsParentheses: Bool = false
  ) -> Macro {
    Macro(
      words(names), becomes: "an HTML comment with the call: only a running Trac knows the result",
      isForeign: isForeign, needsParentheses: needsParentheses
    ) { $0.call(.dynamic) }
  }

  /// What shows nothing that GitHub could keep.
  static func dropped(_ names: String, needsParentheses: Bool = false) -> Macro {
    Macro(
      words(names), becomes: "nothing: GitHub has its own, or no place for it", isForeign: true,
      needsParentheses: needsParentheses
    ) { $0.call(.dropped) }
  }

  private static func words(_ names: String) -> [String] {
    names.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
