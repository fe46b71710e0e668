import Basics
import Markup

/// What on a page looks like the syntax of a plugin that is off: cheap to see, and never sure.
///
/// Only marks that hardly anybody writes for anything else count: `:-)` does, `--` does not. Code does not count.
struct PluginSigns: Sendable {
  /// Those that are looked for.
  private let plugins: Set<TracPlugin>

  /// Where acronyms are defined.
  private let acronymPage: String

  /// - Parameter parts: what is on; a plugin of which anything is on is not looked for.
  init(_ parts: Set<TracPlugin.Part>, _ choice: PluginChoice, acronymPage: String) {
    // Somebody said that there are no others.
    plugins = choice.ignoresIni ? [] : Set(TracPlugin.allCases).subtracting(parts.map(\.plugin))
    self.acronymPage = acronymPage
  }

  /// The plugins whose marks the page has.
  func seen(in text: [UInt8], page: String) -> Set<TracPlugin> {
    guard !plugins.isEmpty else { return [] }
    var seen = PluginSigns.scan(text.span)
    if page == acronymPage, text.contains(UInt8(ascii: "|")) { seen.insert(.acronyms) }
    // Both plugins know them.
    if seen.contains(.wikiExtras), !plugins.contains(.wikiExtras) || !plugins.contains(.wikiGoodies)
    {
      seen.remove(.wikiExtras)
    }
    return seen.intersection(plugins)
  }

  private static func scan(_ text: Swift.Span<UInt8>) -> Set<TracPlugin> {
    var seen: Set<TracPlugin> = []
    var isCode = false
    var lineStart = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x0A:
        lineStart = index + 1
      case UInt8(ascii: "{"):
        if has("{{{", text, index) {
          isCode = true
          index += 2
        } else if !isCode,
          has("{X}", text, index) || has("{OK}", text, index) || has("{*}", text, index)
        {
          seen.insert(.wikiGoodies)
        }
      case UInt8(ascii: "}"):
        if has("}}}", text, index) {
          isCode = false
          index += 2
        }
      case UInt8(ascii: "`"):
        // To the next one in the line.
        var end = index + 1
        while end < text.count, text[end] != byte, text[end] != 0x0A { end += 1 }
        if end < text.count, text[end] == byte { index = end }
      case UInt8(ascii: ":"), UInt8(ascii: ";"):
        if !isCode, has("-", text, index + 1), isApart(text, index),
          has(")", text, index + 2) || has("(", text, index + 2)
        {
          seen.insert(.wikiExtras)
        }
      case UInt8(ascii: "("):
        if !isCode, isApart(text, index), has("(./)", text, index) || has("(!)", text, index) {
          seen.insert(.wikiExtras)
        }
      case UInt8(ascii: "<"), UInt8(ascii: "/"):
        if !isCode, isApart(text, index), has("<!>", text, index) || has("/!\\", text, index) {
          seen.insert(.wikiGoodies)
        }
      case UInt8(ascii: "["):
        if !isCode { link(text, index + 1, &seen) }
      case UInt8(ascii: "#"):
        if !isCode, index == lineStart, isNumberedHeading(text, index) {
          seen.insert(.numberedHeadings)
        }
      default: break
      }
      index += 1
    }
    return seen
  }

  /// `[tag:`, `[tagged:`, `[download:`, `[blog:`
  private static func link(_ text: Swift.Span<UInt8>, _ start: Int, _ seen: inout Set<TracPlugin>) {
    if has("tag", text, start), has("tag:", text, start) || has("tagged:", text, start) {
      seen.insert(.tags)
    } else if has("download:", text, start) {
      seen.insert(.downloads)
    } else if has("blog:", text, start) {
      seen.insert(.fullBlog)
    }
  }

  /// `## Title ##` at the margin; with one `#`, lines of shells look like it.
  private static func isNumberedHeading(_ text: Swift.Span<UInt8>, _ start: Int) -> Bool {
    var content = start
    while content < text.count, text[content] == UInt8(ascii: "#") { content += 1 }
    let depth = content - start
    var end = content
    while end < text.count, text[end] != 0x0A { end += 1 }
    while end > content, text[end - 1] <= 0x20 { end -= 1 }
    guard content < end, text[content] == 0x20, end - content > depth + 2 else { return false }
    for index in end - depth..<end where text[index] != UInt8(ascii: "#") { return false }
    return text[end - depth - 1] == 0x20
  }

  private static func isApart(_ text: Swift.Span<UInt8>, _ index: Int) -> Bool {
    index == 0 || text[index - 1] <= 0x20
  }

  private static func has(_ mark: String, _ text: Swift.Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    for byte in mark.utf8 {
      guard index < text.count, text[index] == byte else { return false }
      index += 1
    }
    return true
  }
}

extension [TracPlugin: [String]] {
  /// Those that are worth an offer: on three pages, and on one in a hundred. The page of acronyms is one alone.
  func often(among pages: Int) -> Self {
    filter { $0.key == .acronyms || $0.value.count >= 3 && $0.value.count * 100 >= pages }
  }
}
