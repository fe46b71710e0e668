import Basics
import Markup

/// `[[TitleIndex(prefix, hideprefix, format=group, min=2, depth=1, include=A*:B*, exclude=C)]]`: what of it each
/// version of Trac knew, its `trac/wiki/macros.py` tells.
enum TitleIndexMacro {
  static let macro = Macro("TitleIndex", becomes: "a list of links to the pages") { call in
    let syntax = call.context.options.syntax
    let list = syntax.hasIndexArguments ? list(call.parts, syntax) : list(prefix: call.text)
    if list.format == .compact { return .inlines([.pageList(list)]) }
    return .blocks([Block(.pageList(list), at: call.range)])
  }

  /// All that 0.10 had.
  private static func list(prefix: String) -> PageList {
    var list = PageList(prefix: prefix)
    list.resolvesPrefix = false
    return list
  }

  private static func list(_ arguments: MacroArguments, _ syntax: TracSyntax) -> PageList {
    // 0.11 left the blanks around the prefix.
    var list = PageList(
      prefix: (syntax.hasIndexFormats ? arguments.value(at: 0) : arguments.values.first) ?? "")
    list.resolvesPrefix = syntax.hasRelativeIndexes
    list.minimum = max(1, number(arguments["min"]) ?? 1)
    list.depth = number(arguments["depth"]).flatMap { $0 < 0 ? nil : $0 }
    if syntax.hasIndexFormats {
      list.hidesPrefix = arguments.value(at: 1) == "hideprefix"
      list.format = format(arguments["format"])
    } else if arguments["format"] == "group" {
      list.format = .digitGroup
    }
    if syntax.hasIndexPatterns {
      list.includes = patterns(arguments["include"])
      list.excludes = patterns(arguments["exclude"])
    }
    return list
  }

  private static func format(_ name: String?) -> PageList.Format {
    switch name {
    case "compact": .compact
    case "group": .group
    case "hierarchy": .hierarchy
    default: .plain
    }
  }

  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0.trimmedBlanks) }
  }

  private static func patterns(_ text: String?) -> [String] {
    (text ?? "").split(separator: ":").map { $0.trimmedBlanks }.filter { !$0.isEmpty }
  }
}

/// `[[SubWiki]]`, `[[ListSubPages(Page)]]`, `[[ChildPages(depth=1)]]`, of several plugins: the pages below this
/// one or another.
enum SubPagesMacro {
  static let macro = Macro(
    "ChildPages Children ListChildren ListSubPages PageTree SubPages SubWiki WikiTree",
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

/// `[[ListOfWikiPages(Page, Other)]]`, a plugin's: the pages that it names, with their dates.
enum PagesMacro {
  static let macro = Macro(
    "ListOfWikiPages LoWP", becomes: "a list of links to the pages that it lists",
    isForeign: true
  ) { call in
    let names = call.parts.values.map(\.trimmedBlanks).filter { !$0.isEmpty }
    return names.isEmpty ? call.call(.dynamic) : .blocks(call.list(of: names))
  }
}

/// `[[TracNav(Menu|Other)]]`, a plugin's: a box with the links that other pages list; `TOC` where none is named.
/// The box was on every page of a wiki: a link to that page takes its place.
enum TracNavMacro {
  static let macro = Macro(
    "TracNav JPNav", becomes: "links to the pages with the menu", isForeign: true
  ) { call in
    let names = call.text.split { $0 == "|" || $0 == "," }.map(\.trimmedBlanks)
      .filter { !$0.isEmpty && !["noreorder", "nocollapse", "nowiki", "noedit"].contains($0) }
    let pages = names.isEmpty ? ["TOC"] : names
    call.context.lose(.menu(macro: call.name, pages: pages), call.range, once: call.name)
    return .inlines(Array(pages.map { [call.link(to: $0)] }.joined(separator: [.text(", ")])))
  }
}
