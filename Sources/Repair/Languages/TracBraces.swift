import Basics
import TracWiki

/// Trac's blocks of code in a text: lines from `{{{` to `}}}`, both included. Nothing in them is Markdown.
struct TracBraces {
  /// For each line that opens a block the line that closes it; nil if none does, or the line opens nothing.
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

  /// The lines of the block that a line opens; nil if it opens none that is closed.
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

  /// The end of the link or code that an offset is in; nil if it is in none.
  func end(around offset: Int) -> Int? {
    let first = ranges.partitionPoint { $0.upperBound > offset }
    return first < ranges.count && ranges[first].contains(offset) ? ranges[first].upperBound : nil
  }
}
