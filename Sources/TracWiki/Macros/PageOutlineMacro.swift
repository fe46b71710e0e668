import Markup

/// `[[PageOutline(2-3, Title, inline)]]` and the plugin's `[[TOC(heading=Title, depth=2)]]`
enum PageOutlineMacro {
  static let macro = Macro("PageOutline", "TOC", "toc", isForeign: false) { call in
    var outline = Outline(written: call.written)
    let arguments = MacroArguments(call.arguments ?? "")
    if call.name == "PageOutline" {
      outline.levels = levels(arguments.value(at: 0) ?? "") ?? 1...6
      outline.title = arguments.value(at: 1).flatMap { $0.isEmpty ? nil : $0 }
    } else {
      outline.title = arguments["heading"]?.trimmedBlanks
      if let depth = arguments["depth"].flatMap({ Int($0.trimmedBlanks) }), (1...6).contains(depth)
      {
        outline.levels = 1...depth
      }
    }
    return .blocks([Block(.outline(outline), at: call.range)])
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
