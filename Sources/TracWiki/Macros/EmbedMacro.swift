import Basics
import Markup

/// `[[Iframe(https://…)]]`, `[[Embed(film.swf)]]`, of several plugins: another page or file inside this one.
enum EmbedMacro {
  static let macro = Macro(
    "Embed", "EmbedFlash", "EmbedPdf", "Flash", "FlashEmbed", "Iframe",
    "PDF", "ViewPdf", "swf", becomes: "a link to what was embedded", isForeign: true,
    needsParentheses: true
  ) { call in
    let arguments = call.parts
    let address =
      ["url", "src", "file", "link"].lazy.compactMap { arguments[$0] }.first
      ?? arguments.value(at: 0)
    guard let address = address.map({ QuoteMarks.strip($0.trimmedBlanks) }), !address.isEmpty else {
      return call.call(.unknown)
    }
    return embedded(address, call)
  }

  /// The link, and a finding that says so.
  static func embedded(_ file: String, _ call: MacroInvocation) -> MacroExpansion {
    guard let target = ImageFile.target(file, options: call.context.options) else {
      return call.call(.unknown)
    }
    call.context.report(
      .lookDropped, call.range, "GitHub shows nothing of \(file) inside a page.",
      help: "A link to it was written.")
    return .inlines([.link(Link(target, content: [.text(file)], at: call.range))])
  }
}
