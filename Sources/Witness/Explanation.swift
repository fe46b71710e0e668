import Basics
import Markup

/// What the findings of a page account for: each kind can lose some things, and only in its own lines.
struct Explanation {
  /// What a kind of finding can lose.
  private struct Losses: OptionSet {
    let rawValue: Int
    static let words = Losses(rawValue: 1)
    /// Headings, items, code as code.
    static let layout = Losses(rawValue: 2)
    static let cells = Losses(rawValue: 4)
    static let links = Losses(rawValue: 8)
    static let pictures = Losses(rawValue: 16)
    static let each: [Losses] = [.words, .layout, .cells, .links, .pictures]
    static let structure: Losses = [.layout, .cells]
    static let all = Losses(each)
  }
  /// By line; line 0 is not used.
  private var lines: [Losses]

  /// - Parameter lineCount: of the page's source.
  init(_ findings: [Finding], lineCount: Int) {
    lines = Array(repeating: [], count: lineCount + 1)
    for losses in Losses.each {
      // Where ranges begin and end, so that a line costs the same however many cover it.
      var changes = Array(repeating: 0, count: lineCount + 2)
      for finding in findings where finding.source.isKnown {
        guard let kind = FindingKind(rawValue: finding.id),
          Explanation.losses(kind).contains(losses)
        else { continue }
        let start = min(Int(finding.source.start.line), lineCount)
        changes[start] += 1
        changes[min(max(start, Int(finding.source.end.line)), lineCount) + 1] -= 1
      }
      var depth = 0
      for line in lines.indices {
        depth += changes[line]
        if depth > 0 { lines[line].formUnion(losses) }
      }
    }
  }

  /// Whether a finding accounts for the loss of a value in that line.
  func covers(_ value: UInt64, line: Int) -> Bool {
    lines[line].contains(Explanation.loss(of: value))
  }

  private static func loss(of value: UInt64) -> Losses {
    switch Mark(rawValue: value) {
    case nil: .words
    case .link: .links
    case .picture: .pictures
    case .heading, .item, .code: .layout
    case .cell: .cells
    }
  }

  private static func losses(_ kind: FindingKind) -> Losses {
    switch kind {
    // What stands beside the cells in a table's processor, or in a directive. Of `html-dropped` see `DroppedHTML`.
    case .rstInvalid, .macroInvalid: .all
    // The text of these is kept as code, or what was meant as code as text.
    case .nestingTooDeep, .processorForeign, .processorUnknown: [.structure, .links, .pictures]
    case .imageMissing, .imageElsewhere, .attachmentMissing: [.pictures, .links]
    case .linkUnmapped, .linkScheme: [.links, .pictures]
    case .linkDead: .links
    // Where no HTML is shown, its rows are paragraphs.
    case .tableTooWide: .cells
    default: []
    }
  }
}

/// The lines of a source, for what is said about it.
struct LineIndex {
  private let bytes: [UInt8]
  /// Where each begins.
  private var starts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      let length = SourceScan.lineEnd(bytes, at: index)
      index += max(length, 1)
      if length > 0 { starts.append(index) }
    }
  }

  var count: Int { starts.count }

  /// From 1.
  func number(at offset: Int) -> Int { starts.partitionPoint { $0 > offset } }

  /// All of the lines that a range names.
  func bytes(of range: SourceRange) -> Range<Int> {
    let first = min(Int(range.start.line), starts.count)
    let last = min(max(Int(range.end.line), first), starts.count)
    return starts[first - 1]..<(last < starts.count ? starts[last] : bytes.count)
  }

  /// “word”, or what a mark stands for.
  func name(of value: UInt64, at offset: Int) -> String {
    if let mark = Mark(rawValue: value) { return mark.name }
    var (start, end) = (offset, offset)
    while start > 0, isPart(start - 1) { start -= 1 }
    while end < bytes.count, isPart(end) { end += 1 }
    return "“\(LineIndex.text(bytes[start..<end], atMost: 40))”"
  }

  private func isPart(_ index: Int) -> Bool {
    Word.Class(bytes[index]) != .gap || bytes[index] == UInt8(ascii: "_")
  }

  func excerpt(at offset: Int) -> String {
    let number = number(at: offset)
    let end = number < starts.count ? starts[number] : bytes.count
    var line = bytes[starts[number - 1]..<end]
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return LineIndex.text(line, atMost: 60)
  }

  private static func text(_ bytes: ArraySlice<UInt8>, atMost limit: Int) -> String {
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    var end = bytes.startIndex + limit
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
