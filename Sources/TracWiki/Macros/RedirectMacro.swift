import Basics
import Markup

/// `[[redirect(wiki:Page)]]`, a plugin's: readers were sent on. GitHub cannot, so the page says where to.
enum RedirectMacro {
  static let macro = Macro(
    "redirect", "Redirect", "PageRedirect", "TracRedirect",
    becomes: "“This page redirects to:” with the link", isForeign: true, needsParentheses: true
  ) { call in
    let target = call.text.trimmedBlanks
    guard !target.isEmpty else { return call.call(.unknown) }
    let notice: [Inline] = [.styled(.strong, [.text("This page redirects to:")]), .text(" ")]
    return call.block(.paragraph(notice + link(target, call)))
  }

  private static func link(_ target: String, _ call: MacroInvocation) -> [Inline] {
    let name = target.hasPrefix("wiki:") ? String(target.dropFirst(5)) : target
    guard !name.utf8.contains(UInt8(ascii: ":")) else { return call.inlines(target) }
    let page = WikiRealm.reference(QuoteMarks.strip(name))
    return [.link(Link(.page(page), content: [.text(target)], at: call.range))]
  }
}
