import Basics

/// Keeps HTML within what libxml2 reads: beyond 256 open elements it stops without a word, and it
/// compares each attribute of a tag with all others of that tag.
enum HTMLDepth {
  /// libxml2 opens elements of its own (`html`, `body`, `p`): 200 leaves room for them.
  static let limit = 200
  /// In bytes; no tag that shows anything is longer.
  static let longestTag = 16_384

  /// `html` without the tags that are deeper than `limit` or are too long; their content stays. The names
  /// of those tags come second.
  static func cap(_ html: [UInt8]) -> (html: [UInt8], dropped: [String]) {
    let tags = html.count { $0 == UInt8(ascii: "<") }
    guard tags > limit || html.count > longestTag else { return (html, []) }
    var capper = Capper()
    capper.run(html)
    return (capper.output, capper.dropped)
  }

  private struct Capper {
    var output: [UInt8] = []
    var dropped: [String] = []
    var open: [String] = []

    mutating func run(_ html: [UInt8]) {
      output.reserveCapacity(html.count)
      var index = 0
      while index < html.count {
        let end = html[index] == UInt8(ascii: "<") ? markup(html, at: index) : nil
        if let end {
          index = end
        } else {
          output.append(html[index])
          index += 1
        }
      }
    }

    /// Copies or drops what begins with the `<` at `start`; gives the index after it.
    private mutating func markup(_ html: [UInt8], at start: Int) -> Int? {
      if let end = HTMLComment.end(in: html, at: start) {
        output.append(contentsOf: html[start..<end])
        return end
      }
      guard HTMLTag.begins(html, at: start) else { return nil }
      // A tag that never ends swallows the rest, as in a browser.
      guard let tag = HTMLTag(html, at: start) else { return html.count }
      if tag.end - start > HTMLDepth.longestTag || !admit(tag) {
        // A message names no more; looking through more would not be linear.
        if !tag.isClosing, dropped.count < 100, !dropped.contains(tag.name) {
          dropped.append(tag.name)
        }
      } else {
        output.append(contentsOf: html[start..<tag.end])
      }
      return tag.end
    }

    private mutating func admit(_ tag: HTMLTag) -> Bool {
      if HTMLElement.isVoid(tag.name) { return true }
      if tag.isClosing {
        guard let index = open.lastIndex(of: tag.name) else { return false }
        open.removeSubrange(index...)
        return true
      }
      while let last = open.last, closes(last, before: tag.name) { open.removeLast() }
      guard open.count < HTMLDepth.limit else { return false }
      open.append(tag.name)
      return true
    }

    /// Whether an open `name` ends where `next` begins (HTML standard, "optional tags").
    private func closes(_ name: String, before next: String) -> Bool {
      switch (name, next) {
      case ("li", "li"), ("p", "p"), ("option", "option"), ("tr", "tr"): true
      case ("dt", "dt"), ("dt", "dd"), ("dd", "dt"), ("dd", "dd"): true
      case ("td", "td"), ("td", "th"), ("th", "td"), ("th", "th"), ("td", "tr"), ("th", "tr"): true
      case ("thead", "tbody"), ("tbody", "tbody"), ("tr", "tbody"), ("td", "tbody"): true
      default: false
      }
    }
  }
}

/// `<!-- text -->`
enum HTMLComment {
  /// The index after the comment that begins at `start`; nil where none does. One without an end reaches to
  /// the end of `html`.
  static func end(in html: [UInt8], at start: Int) -> Int? {
    guard html[start...].starts(with: "<!--".utf8) else { return nil }
    return ended(in: html, at: start) ?? html.count
  }

  /// The index after the `-->` of the comment that begins at `start`; nil where it has none.
  static func ended(in html: [UInt8], at start: Int) -> Int? {
    // `<!-->` and `<!--->` are whole comments (HTML standard, "comment start state").
    for end in ["<!-->", "<!--->"] where html[start...].starts(with: end.utf8) {
      return start + end.utf8.count
    }
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == UInt8(ascii: "-"), html[index + 1] == UInt8(ascii: "-"),
        html[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}

/// The tags of HTML and what is between them, in order: each byte belongs to one token.
enum HTMLToken {
  case text
  case tag(HTMLTag)
  /// A `<` and a name, but no `>` after them: text.
  case unendedTag
  case comment
  /// A comment without its end reaches to the end of the HTML.
  case unendedComment
  /// The text of `<textarea>` and similar, where a browser reads no tags.
  case rawText

  /// Gives each token and its range.
  static func forEach(in html: [UInt8], _ body: (HTMLToken, Range<Int>) -> Void) {
    var index = 0
    var textStart = 0
    var unended = 0
    func give(_ token: HTMLToken, to end: Int) {
      if textStart < index { body(.text, textStart..<index) }
      body(token, index..<end)
      index = end
      textStart = end
    }
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if html[index...].starts(with: "<!--".utf8) {
        let end = HTMLComment.ended(in: html, at: index)
        give(end == nil ? .unendedComment : .comment, to: end ?? html.count)
      } else if unended < HTMLTag.mostUnended, HTMLTag.begins(html, at: index) {
        if let tag = HTMLTag(html, at: index) {
          give(.tag(tag), to: tag.end)
          if !tag.isClosing, HTMLElement.holdsRawText(tag.name) {
            let end = rawTextEnd(html, from: index, of: Array(tag.name.utf8))
            if end > index { give(.rawText, to: end) }
          }
        } else {
          unended += 1
          give(.unendedTag, to: index + 1)
        }
      } else {
        index += 1
      }
    }
    if textStart < html.count { body(.text, textStart..<html.count) }
  }

  /// Where `</name` is, or the end.
  private static func rawTextEnd(_ html: [UInt8], from start: Int, of name: [UInt8]) -> Int {
    var index = start
    while index + name.count + 2 <= html.count {
      if html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "/"),
        html[(index + 2)..<(index + 2 + name.count)].map(\.lowercased) == name
      {
        return index
      }
      index += 1
    }
    return html.count
  }
}

extension HTMLTree {
  /// Parses a whole page or a part of one, kept within what libxml2 reads.
  ///
  /// - Returns: the tree, and the names of elements that were left out as they lay too deep or had a tag of
  ///   more than 16 KiB; their content stays.
  package static func reading(page html: [UInt8]) -> (tree: HTMLTree, dropped: [String]) {
    let capped = HTMLDepth.cap(html)
    return (HTMLTree(parsing: capped.html), capped.dropped)
  }
}
