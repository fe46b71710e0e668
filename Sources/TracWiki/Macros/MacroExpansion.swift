import Markup

/// What a macro becomes.
enum MacroExpansion {
  /// Part of the running text.
  case inlines([Inline])
  /// Blocks of its own; text around it is split.
  case blocks([Block])
}
