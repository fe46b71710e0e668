import Basics
import Markup

/// `[[html(<b>x</b>)]]`
enum HTMLMacro {
  static let macro = Macro("html", becomes: "as the processor `html`", isInline: isInline) { call in
    .inlines([.rawHTML(call.text, call.range)])
  }

  /// Trac looks at the first tag up to a blank: `<b class="x">` is inline, `<b>` is not.
  @Sendable private static func isInline(_ text: String) -> Bool {
    let first = text.dropFirst().trimmedBlanks(leadingOnly: true).prefix { $0 != " " }
    return inlineTags.contains(first.lowercased())
  }

  private static let inlineTags: Set = [
    "a", "span", "bdo", "img", "big", "small", "font", "tt", "i", "b", "u", "s", "strike", "em",
    "strong", "dfn", "code", "q", "samp", "kbd", "var", "cite", "abbr", "acronym", "sub", "sup",
  ]
}
