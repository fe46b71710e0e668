import Basics
import Markup

/// `[[PageOutline(2-3, Title, inline)]]`
enum PageOutlineMacro {
  static let macro = Macro(
    "PageOutline", becomes: "nothing, as most sites have their own; a list of links with `--toc`"
  ) { call in
    var outline = Outline(written: call.written)
    let arguments = call.parts
    outline.levels = levels(arguments.value(at: 0) ?? "") ?? 1...6
    outline.title = arguments.value(at: 1).flatMap { $0.isEmpty ? nil : $0 }
    return call.block(.outline(outline))
  }

  /// `2` or `2-3`
  private static func levels(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1).map { Int($0.trimmedBlanks) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil,
      (1...6).contains(first), (1...6).contains(last)
    else { return nil }
    return min(first, last)...max(first, last)
  }
}

/// `[[TOC(heading=Title, depth=2)]]`, a plugin's: the outline of this page; `[[TOC(Page, Other, Guide*)]]`: of
/// others, which becomes a list of links to them.
enum TOCMacro {
  static let macro = Macro(
    "TOC Toc toc", becomes: "as `PageOutline`; a list of links to the pages that it lists",
    isForeign: true
  ) { call in
    let arguments = call.parts
    let flags = ["inline", "noheading", "notitle", "nofloat", "titleindex", "sectionindex"]
    let values = arguments.values.map(\.trimmedBlanks)
    let root = arguments["root"]?.trimmedBlanks ?? ""
    let names = values.filter { !$0.isEmpty && !flags.contains($0) }.map { root + $0 }
    if values.contains("titleindex") { return call.blocks(indexOf: names) }
    let others = names.filter { $0 != call.context.pageName }
    if others.isEmpty {
      return call.block(.outline(outline(call, arguments, hidesTitle: values.contains("notitle"))))
    }
    let heading = values.contains("noheading") ? nil : arguments["heading"]?.trimmedBlanks
    var blocks: [Block] = []
    if let heading, !heading.isEmpty {
      blocks.append(Block(.paragraph([.styled(.strong, [.text(heading)])]), at: call.range))
    }
    return .blocks(blocks + call.list(of: others))
  }

  private static func outline(
    _ call: MacroInvocation, _ arguments: MacroArguments, hidesTitle: Bool
  ) -> Outline {
    var outline = Outline(written: call.written)
    outline.title = arguments["heading"]?.trimmedBlanks
    let first = hidesTitle ? 2 : 1
    let depth = arguments["depth"].flatMap { Int($0.trimmedBlanks) } ?? 6
    outline.levels = first...max(first, min(max(depth, 1), 6))
    return outline
  }
}

extension MacroInvocation {
  /// A list of links to pages, in this order; `Guide*` stands for all pages that it matches.
  func list(of names: [String]) -> [Block] {
    var blocks: [Block] = []
    var items: [List.Item] = []
    func close() {
      if !items.isEmpty { blocks.append(Block(.list(List(.bullet, items: items)), at: range)) }
      items = []
    }
    for name in names {
      if name.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
        close()
        blocks.append(Block(.pageList(PageList(includes: [name])), at: range))
      } else {
        items.append(List.Item([Block(.paragraph([link(to: name)]), at: range)]))
      }
    }
    close()
    return blocks
  }

  /// A link to a page by its full name: plugins look nowhere else.
  func link(to name: String) -> Inline {
    let isRelative = name.hasPrefix(".") || name.hasPrefix("/")
    let page = PageReference(target: isRelative ? name : "/" + name)
    return .link(Link(.page(page), content: [.text(name)], at: range))
  }

  /// All pages of the folders that the names begin with.
  fileprivate func blocks(indexOf names: [String]) -> MacroExpansion {
    let names = names.isEmpty ? [context.pageName] : names
    return .blocks(
      names.map { name in
        let folder = name.utf8.prefix { $0 != UInt8(ascii: "/") }
        return Block(.pageList(PageList(prefix: String(Substring(folder)))), at: range)
      })
  }
}
