import Basics
import Markdown
import Markup
import Stores
import TracWiki

/// Text that a page of Trac shows and that looks like Trac's markup, as after Trac's own escape: `!'''x!'''` is read as
/// `'''x'''`. The next run, or a linter, would take it for what a converter left. A character reference in its place shows the
/// same: `&#x27;''x'''`.
///
/// Backslashes would not do: `\[wiki:A\]` is how converters write what they did not understand.
enum LiteralTrac {
  /// What was found may hide something else: `[[wiki:A x]]`.
  private static let mostRounds = 8

  /// The Markdown of a page without anything that `MarkdownRepair` would repair in its text.
  static func told(in markdown: [UInt8]) -> [UInt8] {
    told(in: markdown) { source, shown in
      leftovers(shown) { $0.isSure || $0.kind == .italic }
    }
  }

  /// The Markdown of a page without anything that `Classifier` could count as a sign of Trac: see `MarkupEvidence`.
  static func withoutSigns(_ markdown: [UInt8]) -> [UInt8] {
    told(in: markdown) { source, shown in
      let html = htmlText(source)
      return leftovers(shown) { _ in true } + signs(shown.bytes).map { sign($0, shown) }
        + signs(html).map { Sign(range: $0..<$0 + 1, byte: html[$0]) }
    }
  }

  /// A byte that is shown, and what stands for it in the document.
  private struct Sign {
    var range: Range<Int>
    var byte: UInt8

  }

  private static func told(
    in markdown: [UInt8], signs: (MarkdownSource, ShownText) -> [Sign]
  ) -> [UInt8] {
    var bytes = markdown
    for _ in 1...mostRounds {
      let source = MarkdownSource(bytes)
      let edits = signs(source, ShownText(source)).map { sign in
        let code = String(sign.byte, radix: 16, uppercase: true)
        return Edit(sign.range, Array("&#x\(code);".utf8))
      }
      guard !edits.isEmpty else { break }
      bytes = edits.applied(to: bytes).bytes
    }
    return bytes
  }

  // MARK: Signs

  private static func sign(_ index: Int, _ shown: ShownText) -> Sign {
    Sign(range: shown.source(index..<index + 1), byte: shown.bytes[index])
  }

  /// One sign of each piece of Trac, without which it is not one.
  private static func leftovers(
    _ shown: ShownText, _ isMeant: (TracLeftover) -> Bool
  ) -> [Sign] {
    let found = TracDetection.leftovers(in: shown.bytes, isRaw: false).filter(isMeant)
    let starts = found.flatMap { leftover -> [Int] in
      let text = shown.bytes[leftover.range]
      switch leftover.kind {
      case .converterMark: return places(of: "macro: ", in: text).map { $0 + 5 }
      case .image where !text.starts(with: "[[".utf8), .macro where !text.starts(with: "[[".utf8):
        return places(of: "[[", in: text)
      default: return [text.firstIndex(where: \.isPunctuation)].compactMap(\.self)
      }
    }
    return (starts + places(of: "[wiki: ", in: shown.bytes[...])).map { sign($0, shown) }
  }

  private static func signs(_ text: [UInt8]) -> [Int] {
    guard MarkupEvidence(text).trac > 0 else { return [] }
    var found = ["'''", "[[", "{{{", "[http"].flatMap { places(of: $0, in: text[...]) }
    found += places(of: "wiki:", in: text[...]).map { $0 + 4 }
    for line in TextLines(text).ranges {
      let start = text[line].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.upperBound
      let rest = text[start..<line.upperBound]
      if rest.first == UInt8(ascii: "=") || rest.starts(with: "||".utf8) { found.append(start) }
    }
    return found
  }

  private static func places(of mark: String, in text: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var rest = text
    while let found = rest.range(of: mark) {
      places.append(found.lowerBound)
      rest = rest[found.upperBound...]
    }
    return places
  }

  /// The bytes of the document that are text in HTML, blanks in place of all else.
  private static func htmlText(_ source: MarkdownSource) -> [UInt8] {
    var text = source.bytes.map { $0 == 0x0A ? $0 : 0x20 }
    for block in source.htmls {
      let range = source.range(block)
      text.replaceSubrange(range, with: source.bytes[range])
      for span in InlineSpans(source.bytes, in: range).spans where span.kind == .html {
        for index in span.range where text[index] != 0x0A { text[index] = 0x20 }
      }
    }
    return text
  }
}

/// A backslash that a line of text ends with: `C:\` is written `C:\\`, which the next run would take for a line break
/// that another converter left.
enum LastBackslash {
  /// The Markdown with `&#92;` for such a backslash where a line of the same paragraph follows.
  static func told(in markdown: [UInt8]) -> [UInt8] {
    guard markdown.holds("\\\\\n") else { return markdown }
    let source = MarkdownSource(markdown)
    let ends = source.lines.indices.compactMap { line -> Edit? in
      let text = source.text(line)
      let count = text.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      guard count > 1, count % 2 == 0, source.kinds[line] == .prose,
        source.unit(of: line)?.contains(line + 1) ?? false
      else { return nil }
      return Edit(text.endIndex - 2..<text.endIndex, Array("&#92;".utf8))
    }
    return ends.applied(to: markdown).bytes
  }
}
