import Markup

/// `[[Name(arguments)]]`: a macro that this program knows, as a value.
struct Macro: Sendable {
  /// All names it goes by; letter case counts.
  let names: [String]
  /// What a reader of GitHub gets of it, in a few words: for docs/macros.md.
  let becomes: String
  /// Whether it may stand in a heading or a term; depends on the arguments for `Image`.
  let isInline: @Sendable (_ arguments: String) -> Bool
  /// A macro of a plugin: Trac without the plugin shows nothing that could be compared.
  let isForeign: Bool
  /// Without parentheses `[[Name]]` is a link to a page of that name.
  let needsParentheses: Bool
  let expand: @Sendable (MacroInvocation) -> MacroExpansion

  /// For macros that may stand in any line.
  @Sendable static func always(_ arguments: String) -> Bool { true }

  init(
    _ names: String..., becomes: String, isForeign: Bool = false, needsParentheses: Bool = false,
    isInline: @escaping @Sendable (String) -> Bool = { _ in false },
    expand: @escaping @Sendable (MacroInvocation) -> MacroExpansion
  ) {
    self.init(
      names, becomes: becomes, isForeign: isForeign, needsParentheses: needsParentheses,
      isInline: isInline, expand: expand)
  }

  init(
    _ names: [String], becomes: String, isForeign: Bool = false, needsParentheses: Bool = false,
    isInline: @escaping @Sendable (String) -> Bool = { _ in false },
    expand: @escaping @Sendable (MacroInvocation) -> MacroExpansion
  ) {
    self.names = names
    self.becomes = becomes
    self.isForeign = isForeign
    self.needsParentheses = needsParentheses
    self.isInline = isInline
    self.expand = expand
  }
}
