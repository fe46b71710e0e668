import Basics
import Markup

/// A piece of HTML without what Trac itself leaves out of it, and where its tags were.
struct CleanHTML {
  let bytes: [UInt8]
  /// As its author wrote it.
  let source: [UInt8]
  /// Tags and comments without an end, which became text: offsets in `source`.
  let unended: [Int]
  /// The elements and addresses that were left out.
  let dropped: [String]
  private let origins: [(html: Int, source: Int)]?

  /// - Parameter safeSchemes: `[wiki] safe_schemes`; nil if Trac leaves nothing out.
  init(_ html: String, safeSchemes: Set<String>?) {
    source = Array(html.utf8)
    guard let safeSchemes else {
      (bytes, unended, dropped, origins) = (source, [], [], nil)
      return
    }
    let sanitizer = TracSanitizer(source, safeSchemes: safeSchemes)
    (bytes, unended) = (sanitizer.html, sanitizer.unended)
    (dropped, origins) = (sanitizer.dropped, sanitizer.origins)
  }

  /// Where the tag was in `source` that begins at that offset of `bytes`.
  func origin(of offset: Int) -> Int {
    guard let origins else { return offset }
    let next = origins.partitionPoint { $0.html > offset }
    return next > 0 ? origins[next - 1].source : 0
  }

  /// The lines of `source` in the page, where it is the content of the block in that range.
  func lines(in range: SourceRange) -> Lines {
    Lines(
      ends: source.indices.filter { source[$0] == 0x0A }, first: Int(range.start.line),
      last: Int(range.end.line))
  }

  /// Which offsets are in which line of the page.
  struct Lines {
    fileprivate let ends: [Int]
    fileprivate let first: Int
    fileprivate let last: Int

    /// 0 where the place of the block is not known.
    func line(_ offset: Int) -> Int {
      guard first > 0 else { return 0 }
      let index = ends.partitionPoint { $0 >= offset }
      // The content ends one line before the block does: `{{{`, `#!html`, content, `}}}`.
      return max(first, last - 1 - ends.count + index)
    }
  }
}

/// HTML as Trac lets it through to the browser: `a<script>x()</script>b` → `ab`.
///
/// Trac 1.6 takes every element that it does not know as safe out of a `#!html` block, with all that is
/// up to its closing tag (page `WikiHtml` of the guide); without one, to the end of the block. It does so
/// unless `[wiki] render_unsafe_content` is set.
struct TracSanitizer {
  private(set) var html: [UInt8] = []
  /// The elements that were taken out and the addresses that were: `<iframe>`, `href=mailto:`, each once.
  private(set) var dropped: [String] = []
  /// Where the tags in `html` were in the source: offsets, in the order of both.
  private(set) var origins: [(html: Int, source: Int)] = []
  /// Tags and comments without an end, which Trac shows as text: offsets in the source.
  private(set) var unended: [Int] = []
  private let safeSchemes: Set<String>

  /// - Parameter safeSchemes: `[wiki] safe_schemes`.
  init(_ source: [UInt8], safeSchemes: Set<String>) {
    self.safeSchemes = safeSchemes
    html.reserveCapacity(source.count)
    run(source)
  }

  private mutating func run(_ source: [UInt8]) {
    /// The element whose end is waited for.
    var skipped: String?
    var unendedTags = 0
    let lastCommentEnd = self.lastCommentEnd(in: source)
    let lastEnd = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
    var index = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        if skipped == nil { index = text(source, at: index) } else { index += 1 }
        continue
      }
      if source[index...].starts(with: "<!--".utf8) {
        if index + 2 <= lastCommentEnd, let end = HTMLComment.ended(in: source, at: index) {
          if skipped == nil { html += source[index..<end] }
          index = end
        } else {
          if skipped == nil { unended.append(index) }
          index = unendedComment(source, at: index, lastEnd, isSkipped: skipped != nil)
        }
      } else if index < lastEnd, isDeclaration(source, at: index) {
        index = (source[index...].firstIndex(of: UInt8(ascii: ">")) ?? lastEnd) + 1
      } else if index < lastEnd, unendedTags < HTMLTag.mostUnended,
        HTMLTag.begins(source, at: index)
      {
        if let tag = HTMLTag(source, at: index) {
          if skipped == nil { origins.append((html.count, index)) }
          take(tag, source[index..<tag.end], &skipped)
          index = tag.end
        } else {
          // A tag that never ends is text.
          unendedTags += 1
          if skipped == nil {
            unended.append(index)
            html += "&lt;".utf8
          }
          index += 1
        }
      } else {
        if skipped == nil { html += "&lt;".utf8 }
        index += 1
      }
    }
  }

  /// Python's `HTMLParser` gives such a comment up to the next `>` as text; gives the index after that.
  private mutating func unendedComment(
    _ source: [UInt8], at start: Int, _ lastEnd: Int, isSkipped: Bool
  ) -> Int {
    let next = start < lastEnd ? source[start...].firstIndex(of: UInt8(ascii: ">")) : nil
    let end = next.map { $0 + 1 } ?? start + 4
    guard !isSkipped else { return end }
    for byte in source[start..<end] {
      if byte == UInt8(ascii: "<") { html += "&lt;".utf8 } else { html.append(byte) }
    }
    return end
  }

  /// Where the last `-->` begins; -1 without one.
  private func lastCommentEnd(in source: [UInt8]) -> Int {
    var index = source.count - 3
    while index >= 0 {
      if source[index...].starts(with: "-->".utf8) { return index }
      index -= 1
    }
    return -1
  }

  private mutating func take(
    _ tag: HTMLTag, _ source: ArraySlice<UInt8>, _ skipped: inout String?
  ) {
    if let name = skipped {
      if tag.isClosing, tag.name == name { skipped = nil }
    } else if tag.isClosing || Self.safeTags.contains(tag.name) {
      write(tag, source)
    } else {
      skipped = tag.name
      drop("<\(tag.name)>")
    }
  }

  /// `<!DOCTYPE html>`, `<?php … ?>`: they show nothing.
  private func isDeclaration(_ source: [UInt8], at start: Int) -> Bool {
    source[start + 1] == UInt8(ascii: "!") || source[start + 1] == UInt8(ascii: "?")
  }

  /// Copies the byte there, or the character that it stands for; gives the index after it.
  private mutating func text(_ source: [UInt8], at index: Int) -> Int {
    if source[index] == UInt8(ascii: "&"),
      let (mended, end) = LooseReference.mend(source, at: index)
    {
      html += mended.utf8
      return end
    }
    html.append(source[index])
    return index + 1
  }

  private mutating func write(_ tag: HTMLTag, _ source: ArraySlice<UInt8>) {
    let refused = tag.attributes.list.first {
      ["href", "src"].contains($0.name) && !isSafe($0.value)
    }
    guard let refused else {
      html += source
      return
    }
    drop("\(refused.name)=\(scheme(refused.value)):")
    html += "<\(tag.name)".utf8
    for attribute in tag.attributes.list where attribute.name != refused.name {
      html += " \(attribute.name)=\"".utf8
      for byte in attribute.value.utf8 {
        switch byte {
        case UInt8(ascii: "\""): html += "&quot;".utf8
        case UInt8(ascii: "&"): html += "&amp;".utf8
        default: html.append(byte)
        }
      }
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
  }

  private func isSafe(_ address: String) -> Bool {
    !address.utf8.contains(UInt8(ascii: ":")) || safeSchemes.contains(scheme(address))
  }

  /// Letters and digits before the first colon, in lower case: Trac's own rule.
  private func scheme(_ address: String) -> String {
    let bytes = address.utf8.prefix { $0 != UInt8(ascii: ":") }.filter {
      $0.isAlphanumeric
    }
    return String(decoding: bytes.map(\.lowercased), as: UTF8.self)
  }

  private mutating func drop(_ what: String) {
    if !dropped.contains(what) { dropped.append(what) }
  }

  private static let safeTags: Set<String> = [
    // In the line
    "a", "abbr", "acronym", "b", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
    "img",
    "ins", "kbd", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
    "var",
    // Blocks
    "address", "blockquote", "center", "dd", "dir", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "li", "menu", "ol", "p", "pre", "ul",
    // Tables
    "caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    // Forms and maps
    "area", "button", "fieldset", "form", "input", "label", "legend", "map", "optgroup", "option",
    "select", "textarea",
  ]
}
