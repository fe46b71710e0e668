/// Blocks and words of one container as they come: text is cut at white space, and words go on across tags.
struct Flow {
  var blocks: [ShownBlock] = []
  private var pieces: [Piece] = []
  /// Pieces of the paragraph so far.
  var count: Int { pieces.count }
  /// The next text continues the last word.
  private var isGlued = false
  /// The next text continues something wild.
  private var isSwallowing = false

  /// Adds text; `line` moves on with its line ends.
  mutating func add(_ text: String, _ look: Look, line: inout Int) {
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if WhiteSpace.isBlank(scalar) {
        add(&word, look, line)
        isGlued = false
        isSwallowing = false
        if scalar == "\n" { line += 1 }
      } else if scalar == "\u{2026}" {
        word.append(contentsOf: "...".unicodeScalars)
      } else if !WhiteSpace.isInvisible(scalar) {
        word.append(scalar)
      }
    }
    add(&word, look, line)
  }

  private mutating func add(_ word: inout String.UnicodeScalarView, _ look: Look, _ line: Int) {
    guard !word.isEmpty else { return }
    let run = StyledText(text: String(word), look: look)
    word.removeAll()
    if isSwallowing { return }
    if isGlued, let last = pieces.indices.last {
      if pieces[last].runs.last?.look == look {
        pieces[last].runs[pieces[last].runs.count - 1].text += run.text
      } else {
        pieces[last].runs.append(run)
      }
    } else {
      pieces.append(Piece(kind: .word, line: line, runs: [run]))
    }
    isGlued = true
  }

  mutating func add(_ piece: Piece) {
    pieces.append(piece)
    isGlued = false
    isSwallowing = false
  }

  /// What the other side need not have; a word that it is a part of is so as a whole.
  mutating func addWild(line: Int) {
    if isGlued, pieces.last?.kind == .word { pieces.removeLast() }
    pieces.append(Piece(kind: .wild, line: line))
    isGlued = false
    isSwallowing = true
  }

  /// The paragraph has to be taken before.
  mutating func add(_ block: ShownBlock) { blocks.append(block) }

  /// Ends the paragraph and hands it over; nil: there is none.
  mutating func takeParagraph() -> ShownBlock? {
    isGlued = false
    isSwallowing = false
    let pieces = Self.trimmed(self.pieces)
    self.pieces = []
    guard let first = pieces.first else { return nil }
    let isWild = pieces.allSatisfy { $0.kind == .wild }
    return ShownBlock(
      kind: isWild ? .wild : .paragraph, line: first.line, pieces: isWild ? [] : pieces)
  }

  /// Without the line breaks at both ends, which show nothing.
  static func trimmed(_ pieces: [Piece]) -> [Piece] {
    guard pieces.first?.kind == .lineBreak || pieces.last?.kind == .lineBreak else { return pieces }
    let start = pieces.firstIndex { $0.kind != .lineBreak } ?? pieces.count
    let end = pieces.lastIndex { $0.kind != .lineBreak }.map { $0 + 1 } ?? start
    return Array(pieces[start..<end])
  }
}
