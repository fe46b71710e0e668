import Basics
import Markup

/// `[[TracNav(Menu|Other)]]`, a plugin's: a box with the links that other pages list; `TOC` where none is named.
/// The box stood on every page of a wiki: on GitHub a link to that page takes its place.
enum TracNavMacro {
  static let macro = Macro(
    "TracNav", "JPNav", becomes: "links to the pages with the menu", isForeign: true
  ) { call in
    let names = call.text.split { $0 == "|" || $0 == "," }.map(\.trimmedBlanks)
      .filter { !$0.isEmpty && !["noreorder", "nocollapse", "nowiki", "noedit"].contains($0) }
    let pages = names.isEmpty ? ["TOC"] : names
    call.context.report(
      .lookDropped, call.range, once: call.name,
      "The menu of [[\(call.name)]] became a link to \(pages.joined(separator: ", ")).",
      help: "GitHub has no menu beside a page.")
    return .inlines(Array(pages.map { [call.link(to: $0)] }.joined(separator: [.text(", ")])))
  }
}
