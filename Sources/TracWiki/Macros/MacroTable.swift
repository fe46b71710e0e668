import Markup

/// All macros. Whoever adds one adds its file and its name here.
enum MacroTable {
  private static let all: [Macro] =
    [
      ImageMacro.macro, PageOutlineMacro.macro, TitleIndexMacro.macro, IncludeMacro.macro,
      FootNoteMacro.macro, ColorMacro.macro, CenterMacro.macro,
      SpanMacro.macro, HTMLMacro.macro, CommentMacro.macro, DivMacro.macro, CodeMacro.macro,
    ] + DynamicMacros.macros

  private static let byName: [String: Macro] = Dictionary(
    uniqueKeysWithValues: all.flatMap { macro in macro.names.map { ($0, macro) } })

  /// The macro of that name. A name that nobody knows is a macro only with parentheses: without them
  /// `[[Name]]` is a link.
  static func macro(named name: String, hasArguments: Bool) -> Macro? {
    if let known = byName[name] { return known }
    if name.hasSuffix("?") {
      let asked = String(name.dropLast())
      return asked.isEmpty || byName[asked] != nil ? DynamicMacros.macroList : nil
    }
    if hasArguments, Language.isKnown(name) { return CodeMacro.macro }
    return hasArguments ? UnknownMacro.macro : nil
  }

  /// The macro that a processor's name stands for: `{{{#!TicketQuery`.
  static func processor(named name: String) -> Macro? { byName[name] }
}

/// Any other `[[Name(arguments)]]`.
enum UnknownMacro {
  static let macro = Macro(isForeign: true, isInline: { _ in true }) { invocation in
    invocation.call(.unknown)
  }
}
