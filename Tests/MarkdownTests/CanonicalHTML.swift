/// HTML as a browser shows it, written in one way: without comments, white space around blocks, and the
/// difference between loose and tight lists; with the end tags that an author may leave out.
struct CanonicalHTML {
  private(set) var text = ""
  private var open: [Substring] = []
  /// Where they begin in `text`.
  private var starts: [Int] = []
  private var isAtBlock = true

  init(_ html: String) {
    var rest = html[...]
    while !rest.isEmpty {
      let text = rest[..<(rest.firstIndex(of: "<") ?? rest.endIndex)]
      append(text: text)
      rest = rest[text.endIndex...]
      let isComment = rest.hasPrefix("<!--")
      let end = isComment ? rest.firstRange(of: "-->")?.upperBound : ShownHTML.tagEnd(rest)
      let tag = rest[..<(end ?? rest.endIndex)]
      rest = rest[tag.endIndex...]
      if tag == "<" {
        append(text: "&lt;")
      } else if !isComment {
        append(tag: tag)
      }
    }
    close(downTo: 0)
    startBlock()
    // Nor does an empty cell at a row's end.
    for cell in ["<td></td></tr>", "<th></th></tr>"] {
      while text.contains(cell) { text = text.replacing(cell, with: "</tr>") }
    }
    text = text.replacing("<pre><code>", with: "<pre>").replacing("</code></pre>", with: "</pre>")
    text = text.replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "</p><p>", with: "¶"
    ).replacing("<p>", with: "").replacing(
      "</p>", with: "")
  }

  private mutating func append(text piece: Substring) {
    guard !open.contains("pre") else {
      text += piece
      return
    }
    let words = piece.split { Self.isBlank($0) }.joined(separator: " ")
    if !words.isEmpty { leaveDefinitions() }
    // What is next to a paragraph is one.
    if !words.isEmpty, text.hasSuffix("</p>") { append(tag: "<p>") }
    if let first = piece.first, Self.isBlank(first), !isAtBlock, text.last != " " { text += " " }
    text += words
    if let last = piece.last, Self.isBlank(last), !words.isEmpty { text += " " }
    if !words.isEmpty { isAtBlock = false }
  }

  private mutating func append(tag: Substring) {
    let isClosing = tag.dropFirst().first == "/"
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    guard Self.known.contains(String(name)) else { return }
    if Self.empty.contains(String(name)) {
      if name != "img", name != "input" { startBlock() }
      text += tag
    } else if isClosing {
      if let index = open.lastIndex(of: name) { close(downTo: index) }
    } else {
      if name != "dt", name != "dd" { leaveDefinitions() }
      imply(before: name)
      if !Self.inline.contains(String(name)) { startBlock() }
      open.append(name)
      starts.append(text.utf8.count)
      // An anchor's own address shows nowhere.
      let isAnchor = tag.hasPrefix("<a id=\"")
      text +=
        isAnchor ? tag[..<(tag.dropFirst(7).firstIndex(of: "\"") ?? tag.endIndex)] + "\">" : tag
    }
  }

  /// The end tags, and the row, that HTML lets an author leave out.
  private mutating func imply(before name: Substring) {
    let (ends, scope): (Set<Substring>, Set<Substring>) =
      switch name {
      case "li": (["li"], ["ul", "ol"])
      case "dt", "dd": (["dt", "dd"], ["dl"])
      case "td", "th": (["td", "th"], ["table"])
      case "tr": (["tr"], ["table"])
      // Links do not nest.
      case "a": (["a"], [])
      default: ([], [])
      }
    if open.last == "p", !Self.inline.contains(String(name)) { close(downTo: open.count - 1) }
    let start = open.lastIndex { scope.contains($0) } ?? -1
    if let index = open.indices.first(where: { $0 > start && ends.contains(open[$0]) }) {
      close(downTo: index)
    }
    if name == "td" || name == "th", start >= 0, !open[start...].contains("tr") {
      append(tag: "<tr>")
    }
  }

  private mutating func close(downTo count: Int) {
    while open.count > count {
      let name = open.removeLast()
      if !Self.inline.contains(String(name)) { startBlock() }
      let start = text.utf8.index(text.startIndex, offsetBy: starts.removeLast())
      let content = text[start...].dropFirst(name.count + 2)
      // A style does not show on an image.
      if ["em", "strong", "del", "ins"].contains(name), content.hasPrefix("<img"),
        ShownHTML.tagEnd(content) == content.endIndex
      {
        text.replaceSubrange(start..., with: String(content))
      } else {
        text += "</\(name)>"
      }
    }
  }

  /// What is in a list of definitions but in no part of it looks as if it came after it.
  private mutating func leaveDefinitions() {
    if open.last == "dl" { close(downTo: open.count - 1) }
  }

  private mutating func startBlock() {
    while !open.contains("pre"), text.last == " " { text.removeLast() }
    isAtBlock = true
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\n" || character == "\t"
  }

  private static let inline: Set<String> = [
    "a", "em", "strong", "code", "del", "ins", "sup", "sub",
  ]
  private static let empty: Set<String> = ["br", "hr", "img", "input"]
  /// `span` and all that GitHub does not know show nothing.
  private static let known = inline.union(empty).union([
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead",
    "tbody", "tr",
    "td", "th", "pre", "blockquote", "section",
  ])
}
