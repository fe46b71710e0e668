import Basics
import Markup

/// `[[Icon(clock)]]` of WikiExtras, `[[Smiley(:-))]]`: a small image, which becomes an emoji where the plugin is on.
enum IconMacro {
  static let macro = Macro(
    "Icon Smiley icon",
    becomes:
      "an emoji if [the plugin is enabled](plugins.md); otherwise nothing: the site has its own, or cannot show it",
    isForeign: true, needsParentheses: true
  ) { call in
    let plugins = call.context.options.plugins
    guard plugins.marks?.hasIcons == true, let name = call.parts.value(at: 0), !name.isEmpty else {
      return call.call(.dropped)
    }
    if let marks = plugins.marks, !name.utf8.isEmpty {
      let text = TextView(name)
      if marks.end(text, at: 0, isEscaped: false) == text.end {
        return .inlines(marks.inlines(text, call.context, line: call.line))
      }
    }
    return .inlines(inlines(name, call.context, call.range))
  }

  /// The emoji, or what a browser shows where it has no picture: the name.
  static func inlines(
    _ name: String, _ context: ReadingContext, _ source: SourceRange
  ) -> [Inline] {
    if let emoji = PluginTables.emoji(ofIcon: name) { return [.text(emoji)] }
    context.lose(.icon(name), source, once: "icon " + name)
    return [.text(name)]
  }
}

extension PluginMarks {
  /// What the mark shows that the whole text is.
  func inlines(_ text: TextView, _ context: ReadingContext, line: Int) -> [Inline] {
    let source = SourceRange(lines: line, line)
    guard let (form, end) = form(text) else {
      if hasIcons, let icon = IconMark(text, at: text.start) {
        return IconMacro.inlines(icon.name, context, source)
      }
      if hasFormulas, let formula = FormulaMark(text, at: text.start) {
        return FormulaMacro.inlines(formula.text, context, source)
      }
      return [.rawHTML(text.string, source)]
    }
    switch form {
    case .text(let shown): return [.text(shown)]
    case .entity(let entity): return [.rawHTML(entity, source)]
    case .phrase(let phrase):
      context.lose(.highlight(phrase), source, once: "highlight " + phrase)
      return [.styled(.strong, [.text(phrase)])]
    case .lostIcon(let shown, let icon):
      context.lose(.icon(icon), source, once: "icon " + icon)
      return [.text(shown)]
    case .acronym(let acronym):
      return acronym.inlines(selector: text.string(end..<text.end), context, source)
    }
  }
}

extension AcronymDefinition {
  /// What stands for the acronym in a text.
  ///
  /// - Parameter selector: what follows in the same word.
  func inlines(selector: String, _ context: ReadingContext, _ source: SourceRange) -> [Inline] {
    let title = description.replacing("$1", with: selector).trimmedBlanks
    let hasOwn = !selector.isEmpty && !selectorAddress.isEmpty
    let shown = hasOwn ? name + " " + selector : name
    let rest: [Inline] = hasOwn || selector.isEmpty ? [] : [.text(selector)]
    let address = hasOwn ? selectorAddress.replacing("$1", with: selector) : address
    guard !address.isEmpty else {
      if !title.isEmpty { context.lose(.tooltip(name, title), source, once: "tooltip " + name) }
      return [.text(shown)] + rest
    }
    let colon = address.firstIndex(of: ":")
    let isURL = colon.map { address[..<$0].utf8.allSatisfy(ByteClass.isScheme) } ?? false
    // Scripts and similar do not come along.
    if isURL, !context.options.allows(address) { return [.text(shown)] + rest }
    let target: LinkTarget = isURL ? .url(address) : .page(PageReference("/" + address))
    return [
      .link(
        Link(target, content: [.text(shown)], title: title.isEmpty ? nil : title, at: source))
    ] + rest
  }
}
