import Basics
import Markdown
import Markup
import TracWiki

/// A page of Trac with Markdown in it, as Trac's reader is to see it: what only Markdown can read is kept from it, and
/// put back when the rest has become Markdown.
struct MixedPage {
  /// What Trac reads.
  private(set) var text: [UInt8] = []
  private var placeholders: Placeholders
  private let languages: PageLanguages
  /// For each line of `text` that of the page, from 1.
  private var numbers: [Int] = []
  private let blocks: [MarkdownBlock]
  /// Lines of text with Markdown in them.
  private let mixedLines: Set<Int>

  /// - Parameter keepsWeak: something else in the tree is Markdown.
  /// - Returns: nil if it cannot be done.
  init?(_ languages: PageLanguages, keepsWeak: Bool) {
    let bytes = languages.lines.bytes
    guard let placeholders = Placeholders(bytes, in: bytes.indices) else { return nil }
    self.languages = languages
    self.placeholders = placeholders
    let keepsWeak = keepsWeak || languages.markdown > 0
    blocks = languages.blocks.filter { keepsWeak || !$0.isWeak }
    mixedLines = languages.textLines(countingWeak: keepsWeak)
    write()
    if self.placeholders.pieces.isFull { return nil }
  }

  /// The result for `text`, with everything back in its place; nil if something has none.
  func filled(_ markdown: [UInt8]) -> KeptPieces.Filled? {
    guard var filled = placeholders.pieces.filled(markdown) else { return nil }
    if blocks.first?.kind == .frontMatter, let lines = blocks.first?.lines {
      filled.put(lines.map { Array(languages.lines[$0]) })
    }
    return filled
  }

  /// The line of the page, from 1, that a line of `text` comes from.
  func line(_ line: Int) -> Int {
    numbers.isEmpty ? line : numbers[min(max(line, 1), numbers.count) - 1]
  }

  // MARK: Writing

  private mutating func write() {
    var pending = blocks[...]
    var spans = languages.links.spans[...]
    var line = 0
    while line < languages.lines.count {
      if let block = pending.first, block.lines.lowerBound == line {
        line = write(&pending)
      } else {
        line = write(textAt: line, &spans)
      }
    }
  }

  private mutating func put(_ line: some Sequence<UInt8>, from number: Int) {
    text += line
    text.append(0x0A)
    numbers.append(number + 1)
  }

  /// A line of text, and those that a span in it reaches into.
  private mutating func write(textAt first: Int, _ spans: inout ArraySlice<InlineSpans.Span>) -> Int
  {
    let lines = languages.lines
    var range = lines.ranges[first]
    guard mixedLines.contains(first) else {
      put(lines[first], from: first)
      return first + 1
    }
    var end = first + 1
    var here: [InlineSpans.Span] = []
    while let span = spans.first, span.range.lowerBound < range.upperBound {
      spans.removeFirst()
      guard span.range.lowerBound >= range.lowerBound else { continue }
      here.append(span)
      while end < lines.count, span.range.upperBound > range.upperBound {
        range = range.lowerBound..<lines.ranges[end].upperBound
        end += 1
      }
    }
    // What begins the line is Trac's to read.
    let mark = ListStart.length(lines[first])
    text += lines.bytes[range.prefix(mark)]
    placeholders.add(range.dropFirst(mark), here, to: &text)
    text.append(0x0A)
    numbers.append(first + 1)
    return end
  }

  /// Blocks with nothing but blank lines between them, as one.
  private mutating func write(_ pending: inout ArraySlice<MarkdownBlock>) -> Int {
    let lines = languages.lines
    let first = pending.removeFirst()
    guard first.kind != .frontMatter else { return first.lines.upperBound }
    var end = first.lines.upperBound
    while first.isAtMargin, let next = pending.first, next.isAtMargin,
      (end..<next.lines.lowerBound).allSatisfy(lines.isBlank)
    {
      end = next.lines.upperBound
      pending.removeFirst()
    }
    let start = first.lines.lowerBound
    let indent = first.isAtMargin ? [] : lines[start].prefix(lines.indent(start))
    let kept = (start..<end).map { line in
      Array(lines[line].dropFirst(min(indent.count, lines.indent(line))))
    }
    let sign = placeholders.pieces.sign(for: .block(kept, first: start))
    // At the margin it ends the list or paragraph before it.
    if first.isAtMargin, !text.isEmpty { put([], from: start) }
    put(indent + Array("{{{".utf8), from: start)
    put(indent + sign, from: start)
    put(indent + Array("}}}".utf8), from: end - 1)
    if first.isAtMargin { put([], from: end - 1) }
    return end
  }
}

/// What precedes the text of a line of Trac: blanks, the mark of an item.
private enum ListStart {
  static func length(_ line: ArraySlice<UInt8>) -> Int {
    (MarkdownItem(line)?.text ?? line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex)
      - line.startIndex
  }
}

/// How the lines of a file end: those that stay keep their ends, others end as its first one does.
struct LineEnds {
  /// For each line whether CR LF ends it.
  private var areCRLF: [Bool] = []

  init(_ bytes: [UInt8]) {
    guard bytes.contains(0x0D) else { return }
    var last: UInt8 = 0
    for byte in bytes {
      // A CR alone ends a line, too.
      if last == 0x0D, byte != 0x0A { areCRLF.append(false) }
      if byte == 0x0A { areCRLF.append(last == 0x0D) }
      last = byte
    }
  }

  /// The finished page with the file's own line ends in place of LF.
  func applied(to filled: KeptPieces.Filled) -> [UInt8] {
    guard areCRLF.contains(true) else { return filled.markdown }
    let isUsual = areCRLF[0]
    var result: [UInt8] = []
    result.reserveCapacity(filled.markdown.count + areCRLF.count)
    var kept = filled.kept[...]
    var line = 0
    for byte in filled.markdown {
      guard byte == 0x0A else {
        result.append(byte)
        continue
      }
      while let next = kept.first, next.lines.upperBound <= line { kept.removeFirst() }
      var isCRLF = isUsual
      if let block = kept.first, block.lines.contains(line) {
        let original = block.first + line - block.lines.lowerBound
        if areCRLF.indices.contains(original) { isCRLF = areCRLF[original] }
      }
      if isCRLF { result.append(0x0D) }
      result.append(byte)
      line += 1
    }
    return result
  }
}

/// A page that was taken for Trac's, and what of it must show as Markdown all the same.
struct Mixture {
  /// nil if what is Markdown cannot be kept from Trac's reader.
  let page: MixedPage?
  /// Something in it is Markdown's alone.
  let isMixed: Bool
  private let wanted: MarkdownShown

  /// - Parameters:
  ///   - text: UTF-8, lines that end in LF.
  ///   - keepsWeak: something else in the tree is Markdown.
  init(_ text: [UInt8], keepsWeak: Bool) {
    let languages = PageLanguages(text)
    let keepsWeak = keepsWeak || languages.markdown > 0
    isMixed = Self.isMixed(languages, keepsWeak: keepsWeak)
    guard isMixed else {
      page = nil
      wanted = MarkdownShown()
      return
    }
    page = MixedPage(languages, keepsWeak: keepsWeak)
    wanted = MarkdownShown(languages.markdownAlone { keepsWeak || !$0.isWeak })
      .common(with: MarkdownShown(text))
  }

  private static func isMixed(_ languages: PageLanguages, keepsWeak: Bool) -> Bool {
    languages.blocks.contains { keepsWeak || !$0.isWeak }
      || !languages.textLines(countingWeak: keepsWeak).isEmpty
  }

  /// Whether something in a text is Markdown's alone.
  static func isMixed(_ text: [UInt8], keepsWeak: Bool) -> Bool {
    let languages = PageLanguages(text)
    return isMixed(languages, keepsWeak: keepsWeak || languages.markdown > 0)
  }

  /// Whether all of it shows in the finished page, as it does now.
  func isKept(in markdown: [UInt8]) -> Bool { wanted.isKept(in: MarkdownShown(markdown)) }
}

extension Finding {
  /// The same finding with the lines of the page and its output in the place of those of the texts with signs.
  ///
  /// - Parameter isMoved: the output has changed since, so its lines are not known.
  func placed(on page: MixedPage, _ filled: KeptPieces.Filled, isMoved: Bool) -> Finding {
    var finding = self
    if source.isKnown {
      let first = page.line(Int(source.start.line))
      finding.source = SourceRange(lines: first, max(first, page.line(Int(source.end.line))))
    }
    finding.outputLine = isMoved ? nil : outputLine.map(filled.line)
    return finding
  }

  /// The same finding about a text that is itself the output.
  var inOutput: Finding {
    var finding = self
    if source.isKnown { finding.outputLine = Int(source.start.line) }
    finding.source = .unknown
    return finding
  }
}
