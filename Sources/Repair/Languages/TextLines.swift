import Basics
import TracWiki

/// A text by its lines, which end in LF.
struct TextLines: Sendable {
  let bytes: [UInt8]
  /// Of bytes, without line ends.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    self.ranges = ranges
  }

  var count: Int { ranges.count }

  /// A line without its line end and CR; empty behind the last line.
  subscript(_ line: Int) -> ArraySlice<UInt8> {
    guard ranges.indices.contains(line) else { return [] }
    let range = ranges[line]
    let hasReturn = range.upperBound > range.lowerBound && bytes[range.upperBound - 1] == 0x0D
    return bytes[range.lowerBound..<(hasReturn ? range.upperBound - 1 : range.upperBound)]
  }

  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// Blanks and tabs that a line begins with.
  func indent(_ line: Int) -> Int { self[line].prefix { $0 == 0x20 || $0 == 0x09 }.count }

  /// The bytes of lines with their line ends, blanks in place of all else.
  func masking(_ masked: some Sequence<Range<Int>>) -> [UInt8] {
    var result = bytes
    for range in masked {
      for line in range.clamped(to: 0..<count) {
        for index in ranges[line] { result[index] = 0x20 }
      }
    }
    return result
  }
}

/// Trac's blocks of code in a text: lines from `{{{` to `}}}`, both included. Nothing in them is Markdown.
struct TracBraces {
  /// For each line that opens a block the line that closes it; nil: none does, or the line opens nothing.
  private var ends: [Int?]
  /// The first line that opens a block which nothing closes.
  private(set) var firstOpen: Int?

  init(_ lines: TextLines) {
    ends = Array(repeating: nil, count: lines.count)
    var open: [Int] = []
    for line in 0..<lines.count {
      let text = lines[line].trimmedBlanks
      if Self.opens(text) {
        open.append(line)
      } else if text.elementsEqual("}}}".utf8), let start = open.popLast() {
        ends[start] = line
      }
    }
    firstOpen = open.first
  }

  /// The lines of the block that a line opens; nil: it opens none that is closed.
  func block(at line: Int) -> Range<Int>? { ends[line].map { line..<$0 + 1 } }

  /// `{{{` or `{{{#!name`: nothing but a processor may follow (Trac's `_startblock_re`).
  static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "{{{".utf8) else { return false }
    let rest = text.dropFirst(3).trimmedBlanks
    return rest.isEmpty || rest.starts(with: "#!".utf8) && !rest.holds("}}}")
  }
}

/// Where Trac makes something of its own of brackets and addresses in a line.
struct TracBrackets {
  /// By place.
  private var ranges: [Range<Int>] = []
  private var starts: Set<Int> = []

  init(_ line: [UInt8]) {
    for token in PageTokens.tokenize(line) {
      switch token.kind {
      case .bracketLink, .macroOrLink, .labeledPageName, .freeLink, .changeset, .log, .anchor:
        starts.insert(token.range.lowerBound)
        ranges.append(token.range)
      case .shortLink, .angleLink, .mail, .codeBraces, .codeBackquote:
        ranges.append(token.range)
      default: break
      }
    }
  }

  /// Whether it reads a bracket there as the beginning of something.
  func begin(at offset: Int) -> Bool { starts.contains(offset) }

  /// The end of the link or code that an offset is in; nil: it is in none.
  func end(around offset: Int) -> Int? {
    let first = ranges.partitionPoint { $0.upperBound > offset }
    return first < ranges.count && ranges[first].contains(offset) ? ranges[first].upperBound : nil
  }
}
