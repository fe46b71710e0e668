import Basics
import Markup

/// `[[ListOfWikiPages(Page, Other)]]`, a plugin's: the pages that it names, with their dates.
enum PagesMacro {
  static let macro = Macro(
    "ListOfWikiPages", "LoWP", becomes: "a list of links to the pages that it names",
    isForeign: true
  ) { call in
    let names = call.parts.values.map(\.trimmedBlanks).filter { !$0.isEmpty }
    return names.isEmpty ? call.call(.dynamic) : .blocks(call.list(of: names))
  }
}
