import Basics
import Markdown

/// Links and images in a text that only Markdown reads: `[text](address)`, `![text](address)`, `[text][name]`,
/// `<https://example.org>`; comments and elements of HTML. Also boxes and headings in items of lists that Trac
/// reads: ` * [ ] text`, ` * ## text`.
struct MarkdownLinks {
  /// The lines that hold one.
  private(set) var lines: Set<Int> = []
  /// Other lines that hold an element of HTML: see `MarkdownTags`.
  private(set) var weakLines: Set<Int> = []
  /// What of the text is Markdown's on these lines, by place; none overlaps another.
  private(set) var spans: [InlineSpans.Span] = []
  /// How many lines hold one that has an address, or a box.
  private(set) var signs = 0
  private let text: TextLines
  private let names: Set<[UInt8]>

  /// - Parameters:
  ///   - hidden: lines that are no text: Trac's code, blocks of Markdown.
  ///   - names: of definitions in the text, as `MarkdownDefinition` folds them.
  init(_ text: TextLines, hidden: [Range<Int>], names: Set<[UInt8]>) {
    self.text = text
    self.names = names
    let bytes = text.masking(hidden)
    if bytes.holds("](") || bytes.contains(UInt8(ascii: "<"))
      || !names.isEmpty && bytes.contains(UInt8(ascii: "["))
    {
      readUnits(bytes)
    }
    boxes(bytes)
    weakLines.subtract(lines)
  }

  private mutating func readUnits(_ bytes: [UInt8]) {
    for unit in Self.units(MarkdownSource(bytes)) {
      read(bytes, unit)
    }
  }

  /// Text that belongs together to a reader of Markdown; what is code or HTML to him, line by line, since in a page of
  /// Trac it may be neither.
  private static func units(_ source: MarkdownSource) -> [Range<Int>] {
    var units = source.units.filter { !$0.isEmpty }.map(source.text(ofUnit:))
    for line in source.lines.indices
    where source.kinds[line] == .code || source.kinds[line] == .html {
      units.append(source.lines[line])
    }
    return units.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func read(_ bytes: [UInt8], _ unit: Range<Int>) {
    let braces = Self.braces(bytes, unit)
    let code = RangeUnion(braces)
    var found = InlineSpans(bytes, in: unit).spans.filter { !code.overlaps($0.range) }
    if !names.isEmpty { found += references(bytes, unit, without: found + braces.map(Self.code)) }
    var brackets: (line: Int, TracBrackets)?
    var marked: Set<Int> = []
    var signed: Set<Int> = []
    for span in found {
      if span.kind == .autolink, bytes[span.range].starts(with: "<http".utf8) {
        let line = self.line(at: span.range.lowerBound)
        marked.insert(line)
        signed.insert(line)
      }
      guard case .link(let link) = span.kind, !link.isDefinition else { continue }
      let line = self.line(at: link.whole.lowerBound)
      if brackets?.line != line { brackets = (line, TracBrackets(Array(bytes[text.ranges[line]]))) }
      let isRead =
        brackets?.1.begin(at: link.whole.lowerBound - text.ranges[line].lowerBound) ?? false
      if !link.isImage, isRead, !isPlain(link, bytes) { continue }
      for line in line...self.line(at: link.whole.upperBound - 1) { marked.insert(line) }
      if !link.destination.isEmpty { signed.insert(line) }
    }
    let tags = MarkdownTags(bytes, found)
    for comment in tags.comments {
      marked.insert(line(at: comment))
      signed.insert(line(at: comment))
    }
    let weak = Set(tags.elements.map(line(at:)))
    guard !marked.isEmpty || !weak.isEmpty else { return }
    signs += signed.count
    lines.formUnion(marked)
    weakLines.formUnion(weak)
    marked.formUnion(weak)
    keep(found.filter { marked.contains(self.line(at: $0.range.lowerBound)) })
  }

  /// Whether a link is Markdown's though Trac makes something of its brackets: `[12](https://example.org)`.
  private func isPlain(_ link: InlineSpans.LinkSpan, _ bytes: [UInt8]) -> Bool {
    bytes[link.label].first != UInt8(ascii: "[")
      && MarkdownDefinition.looksLikeAddress(bytes[link.destination])
  }

  /// The outermost ones.
  private mutating func keep(_ found: [InlineSpans.Span]) {
    var end = spans.last?.range.upperBound ?? 0
    for span in found.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) where span.range.lowerBound >= end {
      spans.append(span)
      end = span.range.upperBound
    }
  }

  private mutating func boxes(_ bytes: [UInt8]) {
    var boxes: [InlineSpans.Span] = []
    for (number, range) in text.ranges.enumerated() {
      guard let item = MarkdownItem(bytes[range]) else { continue }
      let text = bytes[item.text..<range.upperBound]
      let marks = text.prefix { $0 == UInt8(ascii: "#") }.count
      guard item.isTask || marks > 1 && MarkdownBlocks.isHeading(text) else { continue }
      let length = item.isTask ? 3 : marks
      boxes.append(InlineSpans.Span(range: item.text..<item.text + length, kind: .html))
      if lines.insert(number).inserted { signs += 1 }
    }
    guard !boxes.isEmpty else { return }
    spans = (spans + boxes).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func code(_ range: Range<Int>) -> InlineSpans.Span {
    InlineSpans.Span(range: range, kind: .code)
  }

  /// `{{{code}}}`
  private static func braces(_ bytes: [UInt8], _ unit: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var rest = bytes[unit]
    while let open = rest.range(of: "{{{"), let close = rest[open.upperBound...].range(of: "}}}") {
      ranges.append(open.lowerBound..<close.upperBound)
      rest = rest[close.upperBound...]
    }
    return ranges
  }

  private func line(at offset: Int) -> Int {
    max(0, text.ranges.partitionPoint { $0.lowerBound > offset } - 1)
  }

  // MARK: References

  /// `[text][name]`, `[name][]`, `[name]`, `![text][name]` and `[^note]`, where something defines the name.
  private func references(
    _ bytes: [UInt8], _ unit: Range<Int>, without spans: [InlineSpans.Span]
  ) -> [InlineSpans.Span] {
    let taken = RangeUnion(spans.map(\.range))
    var found: [InlineSpans.Span] = []
    var index = unit.lowerBound
    while let open = bytes[index..<unit.upperBound].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard let first = label(bytes, at: open, unit.upperBound) else { continue }
      var whole = open..<first.upperBound + 1
      var name = first
      if let second = label(bytes, at: whole.upperBound, unit.upperBound) {
        if !second.isEmpty { name = second }
        whole = open..<second.upperBound + 1
      }
      if !names.contains(MarkdownDefinition.folded(bytes[name])) {
        name = first
        whole = open..<first.upperBound + 1
      }
      guard names.contains(MarkdownDefinition.folded(bytes[name])), !taken.overlaps(whole) else {
        continue
      }
      let isImage = open > unit.lowerBound && bytes[open - 1] == UInt8(ascii: "!")
      if isImage { whole = open - 1..<whole.upperBound }
      index = whole.upperBound
      let link = InlineSpans.LinkSpan(
        isImage: isImage, label: first, destination: name, whole: whole)
      found.append(InlineSpans.Span(range: whole, kind: .link(link)))
    }
    return found
  }

  /// The inside of brackets that hold no others.
  private func label(_ bytes: [UInt8], at open: Int, _ end: Int) -> Range<Int>? {
    guard open < end, bytes[open] == UInt8(ascii: "[") else { return nil }
    // No label is longer (CommonMark 4.7).
    let last = min(end, open + 1000)
    let stop = bytes[open + 1..<last].firstIndex {
      $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
    }
    guard let stop, bytes[stop] == UInt8(ascii: "]") else { return nil }
    return open + 1..<stop
  }
}

/// What of HTML in a line of text is meant for a reader of Markdown: Trac shows all of it as it is typed.
///
///     see <!-- where? -->   <kbd>Ctrl</kbd>   <a name="top"></a>   one<br>two
///
/// Source: GitHub's list of elements (GitHub Flavored Markdown 6.11, and its sanitizer).
struct MarkdownTags {
  /// Where each comment begins: nobody types one to be read.
  private(set) var comments: [Int] = []
  /// Where elements begin. A page about HTML may show them, so they are weak signs: see `MarkdownBlock.isWeak`.
  private(set) var elements: [Int] = []

  private static let single: Set<String> = ["br", "img", "wbr"]
  private static let paired: Set<String> = [
    "a", "abbr", "b", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "span",
    "strike", "strong", "sub", "sup", "tt", "u", "var",
  ]

  /// - Parameter spans: of one unit of text.
  init(_ bytes: [UInt8], _ spans: [InlineSpans.Span]) {
    /// The last tag of each name that opens an element.
    var open: [String: Range<Int>] = [:]
    for span in spans where span.kind == .html {
      let text = bytes[span.range]
      if text.starts(with: "<!--".utf8) {
        comments.append(span.range.lowerBound)
        continue
      }
      let isEnd = text.starts(with: "</".utf8)
      let name = String(
        decoding: text.dropFirst(isEnd ? 2 : 1).prefix {
          $0.isLetter
        }, as: UTF8.self
      ).lowercased()
      if Self.single.contains(name), !isEnd {
        if name != "img" || text.holds("src=") { elements.append(span.range.lowerBound) }
      } else if Self.paired.contains(name), !isEnd {
        open[name] = span.range
        // GitHub takes `<a name="top"/>` for an anchor, too.
        if text.suffix(2).elementsEqual("/>".utf8) { elements.append(span.range.lowerBound) }
      } else if isEnd, let start = open.removeValue(forKey: name),
        Self.isElement(start, bytes[start.upperBound..<span.range.lowerBound], in: bytes)
      {
        elements.append(start.lowerBound)
      }
    }
    elements.sort()
  }

  /// Not the tags in “between <b> and </b>”.
  private static func isElement(
    _ start: Range<Int>, _ content: ArraySlice<UInt8>, in bytes: [UInt8]
  ) -> Bool {
    guard let first = content.first, let last = content.last else {
      return bytes[start].contains(UInt8(ascii: "="))
    }
    return first > 0x20 && last > 0x20
  }
}
