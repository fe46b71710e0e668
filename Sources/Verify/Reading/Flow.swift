import Basics

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

  /// Ends the paragraph and hands it over; nil if there is none.
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

/// Characters that show as a blank, or not at all.
enum WhiteSpace {
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value <= 0x20 && scalar.value != 0 }
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Soft hyphen, zero-width space, word joiner, byte order mark.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0, 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

/// Which line of the Markdown the reader of its HTML has come to.
///
/// cmark-gfm names the lines of its own blocks; in between, lines are counted as the HTML goes on.
struct LineCounter {
  /// Trac's pages have no lines to name.
  let isOn: Bool
  var line = 0
  /// What to add to a line of the HTML.
  private var offset: Int?

  init(isOn: Bool) { self.isOn = isOn }

  /// - Parameters:
  ///   - position: `12:1-14:3`, where the element has it.
  ///   - htmlLine: as libxml2 counts them; beyond 65,535 it does not.
  mutating func enter(_ position: String?, htmlLine: Int) {
    guard isOn else { return }
    if let position, let first = Int(position.prefix { $0 != ":" }) {
      set(first, htmlLine: htmlLine)
    } else if let offset, htmlLine > 0, htmlLine < 65_535 {
      line = htmlLine + offset
    }
  }

  mutating func set(_ line: Int, htmlLine: Int) {
    guard isOn, line > 0 else { return }
    self.line = line
    offset = htmlLine < 65_535 ? line - htmlLine : nil
  }
}
