import Basics
import Markup

/// `[[Status(done)]]`, `[[NoBr(one line)]]`, of several plugins: text that only looks different.
enum TextMacro {
  static let macro = Macro(
    "Badge", "Email", "Font", "Label", "MailTo", "NoBr", "NoWrap", "Progress", "ProgressBar",
    "Small", "Status", "ref", becomes: "its text", isForeign: true, needsParentheses: true,
    isInline: Macro.always
  ) { call in
    let arguments = call.parts
    let text = arguments.values.joined(separator: ",")
    guard !text.trimmedBlanks.isEmpty else { return call.call(.unknown) }
    return call.span(call.inlines(text), arguments.named)
  }
}
