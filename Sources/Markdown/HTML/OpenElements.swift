/// The elements that HTML so far leaves open: `<table><tr><td>` in one block, `</td></tr></table>` in another.
///
/// Only those count that shape what follows: a `<div>` or `<p>` has no look of its own on GitHub.
struct OpenElements {
  private var names: [String] = []
  /// Whether a tag closed an element that was not open.
  private(set) var closedNothing = false

  var isEmpty: Bool { names.isEmpty }

  private static let shaping: Set<String> = [
    "table", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6",
    "b", "strong", "i", "em", "s", "strike", "tt", "u", "code", "del", "ins", "sub", "sup",
  ]

  mutating func read(_ html: [UInt8]) {
    var index = 0
    while index < html.count {
      if html[index] != UInt8(ascii: "<") {
        index += 1
      } else if let end = HTMLComment.end(in: html, at: index) {
        index = end
      } else if HTMLTag.begins(html, at: index) {
        guard let tag = HTMLTag(html, at: index) else { return }
        take(tag)
        index = tag.end
      } else {
        index += 1
      }
    }
  }

  private mutating func take(_ tag: HTMLTag) {
    guard Self.shaping.contains(tag.name) else { return }
    if tag.isClosing {
      if let index = names.lastIndex(of: tag.name), reaches(index, from: tag.name) {
        names.removeSubrange(index...)
      } else {
        closedNothing = true
      }
    } else {
      while let last = names.last, HTMLElement.closes(last, before: tag.name) { names.removeLast() }
      names.append(tag.name)
    }
  }

  /// Only the parts of a table close a cell that is open inside of them (HTML standard, "has an element in
  /// scope").
  private func reaches(_ index: Int, from name: String) -> Bool {
    let cell = names.lastIndex { $0 == "td" || $0 == "th" } ?? -1
    return cell <= index || ["table", "tr", "td", "th"].contains(name)
  }
}
