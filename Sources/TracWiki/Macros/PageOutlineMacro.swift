import Basics
import Markup

/// `[[PageOutline(2-3, Title, inline)]]`
enum PageOutlineMacro {
  static let macro = Macro(
    "PageOutline", becomes: "nothing, as GitHub has its own; a list of links with `--toc`"
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
