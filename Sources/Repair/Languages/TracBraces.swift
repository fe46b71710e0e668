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
    return rest.isEmpty || rest.starts(with: "#!".utf8) && rest.find("}}}") == nil
  }
}
