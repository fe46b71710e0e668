import Markup

/// What may define a substitution: `replace::`, `unicode::`, `date::`, `image::`, and Trac's `trac::`.
enum SubstitutionDirectives {
  /// nil: the directive makes nothing that could stand in a line.
  static func read(_ call: DirectiveCall, name: String) -> RSTSubstitutions.Definition? {
    do {
      switch call.name {
      case "replace": return try replacement(call)
      case "unicode": return try characters(call)
      case "date": return try date(call)
      case "image":
        let options = ImageDirectives.options(["top", "middle", "bottom"])
        let parts = try DirectiveParts(
          call, DirectiveForm(required: 1, takesBlanks: true, options: options))
        let image = ImageDirectives.image(parts, alternative: name)
        return RSTSubstitutions.Definition(content: [.image(image)])
      default:
        guard let directive = DirectiveTable.directive(named: call.name) else { return nil }
        return inline(try directive.read(DirectiveParts(call, directive.form)))
      }
    } catch {
      return nil
    }
  }

  /// One paragraph.
  private static func replacement(
    _ call: DirectiveCall
  ) throws(DirectiveError) -> RSTSubstitutions.Definition? {
    let parts = try DirectiveParts(call, DirectiveForm(takesContent: true))
    let blocks = parts.blocks()
    guard blocks.count == 1, case .paragraph(let content) = blocks[0].content else { return nil }
    return RSTSubstitutions.Definition(content: content)
  }

  /// Codes of characters and text, up to ` .. `, which begins a comment.
  private static func characters(
    _ call: DirectiveCall
  ) throws(DirectiveError) -> RSTSubstitutions.Definition? {
    let options: [String: DirectiveOption] = ["trim": .flag, "ltrim": .flag, "rtrim": .flag]
    let parts = try DirectiveParts(
      call, DirectiveForm(required: 1, takesBlanks: true, options: options))
    let codes = parts.arguments[0].split(whereSeparator: \.isWhitespace).prefix { $0 != ".." }
    var text = ""
    for code in codes {
      guard let part = CharacterCode.text(String(code)) else { return nil }
      text += part
    }
    return RSTSubstitutions.Definition(
      content: [.text(Array(text.utf8))],
      trimsLeft: parts["trim"] != nil || parts["ltrim"] != nil,
      trimsRight: parts["trim"] != nil || parts["rtrim"] != nil)
  }

  /// The day on which the page is looked at.
  private static func date(
    _ call: DirectiveCall
  ) throws(DirectiveError) -> RSTSubstitutions.Definition? {
    let parts = try DirectiveParts(call, DirectiveForm(takesContent: true))
    let macro = MacroCall(
      name: "date", arguments: parts.contentText, kind: .dynamic,
      written: call.written.trimmedBlanks)
    let range = SourceRange(lines: call.number, call.number)
    return RSTSubstitutions.Definition(content: [.inlines([.macro(macro, range)])])
  }

  private static func inline(
    _ contents: [RSTBlock.Content]
  ) -> RSTSubstitutions.Definition? {
    guard contents.count == 1 else { return nil }
    switch contents[0] {
    case .paragraph(let content) where content.allSatisfy(\.isTrac):
      return RSTSubstitutions.Definition(content: content)
    case .made(let blocks): return RSTSubstitutions.Definition(content: [.made(blocks)])
    default: return nil
    }
  }
}

extension RSTInline {
  /// Whether Trac's own directive made it.
  fileprivate var isTrac: Bool {
    if case .inlines = self { return true }
    return false
  }
}
