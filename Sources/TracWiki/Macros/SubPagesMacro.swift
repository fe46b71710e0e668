import Basics
import Markup

/// `[[SubWiki]]`, `[[ListSubPages(Page)]]`, `[[ChildPages(depth=1)]]`, of several plugins: the pages below this
/// one or another.
enum SubPagesMacro {
  static let macro = Macro(
    "ChildPages", "Children", "ListChildren", "ListSubPages", "PageTree", "SubPages", "SubWiki",
    "WikiTree",
    becomes: "a list of links to the pages below", isForeign: true
  ) { call in
    let arguments = call.parts
    let page = QuoteMarks.strip(
      arguments.value(at: 0) ?? (arguments["page"] ?? arguments["root"] ?? "").trimmedBlanks)
    var list = PageList(prefix: "./")
    var depth = arguments["depth"] ?? arguments["level"] ?? arguments.value(at: 1)
    if let number = Int(page) {
      depth = String(number)
    } else if !page.isEmpty, page != "." {
      list.prefix = page.hasSuffix("/") ? page : page + "/"
    }
    list.hidesPrefix = true
    list.format = .hierarchy
    list.depth = depth.flatMap { Int($0.trimmedBlanks) }.flatMap { $0 > 0 ? $0 - 1 : nil }
    return call.block(.pageList(list))
  }
}
