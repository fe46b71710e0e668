/// Ways to change one thing in Markdown: what a careless writer could get wrong.
enum Damage: String, CaseIterable, Sendable {
  case escape = "an escape is lost"
  case entity = "an entity is lost"
  case fence = "a fence line is lost"
  case language = "a fence has another language"
  case codeByte = "a letter of code is another"
  case codeBlank = "a blank in code is lost"
  case backtick = "a backtick is lost"
  case cell = "a cell is empty"
  case bar = "a bar is lost"
  case alignment = "a column's side is lost"
  case address = "an address is another"
  case openBracket = "an opening bracket is lost"
  case closeBracket = "a closing bracket is lost"
  case image = "an image is a link"
  case emphasis = "an emphasis mark is lost"
  case heading = "a heading is one level up"
  case item = "a list mark is lost"
  case start = "an item has another number"
  case indentation = "a line stands further left"
  case quote = "a quote mark is lost"
  case hardBreak = "a hard break is lost"
  case rule = "a rule is lost"
  case blankLine = "an empty line is lost"
  case newLine = "a line is broken in two blocks"
  case tag = "a tag is lost"
  case attribute = "an attribute is another"
  case word = "a word is lost"
  case letter = "a letter is another"
  case line = "a line is lost"

  /// `markdown` with this damage at a place each: at most `count` of them, spread over the text.
  func versions(of markdown: [UInt8], count: Int) -> [[UInt8]] {
    let edits = edits(of: Lines(markdown))
    let step = max(1, (edits.count + count - 1) / count)
    return stride(from: step / 2, to: edits.count, by: step).map { index in
      let (range, replacement) = edits[index]
      return Array(markdown[..<range.lowerBound]) + replacement + markdown[range.upperBound...]
    }
  }

  private typealias Edit = (range: Range<Int>, replacement: [UInt8])

  private func edits(of lines: Lines) -> [Edit] {
    let bytes = lines.bytes
    func drop(_ ranges: [Range<Int>]) -> [Edit] { ranges.map { ($0, []) } }
    func change(_ places: [Int]) -> [Edit] {
      places.map {
        ($0..<($0 + 1), [bytes[$0] == UInt8(ascii: "q") ? UInt8(ascii: "w") : UInt8(ascii: "q")])
      }
    }
    func places(_ text: String, from: Int = 0, if holds: (Int) -> Bool = { _ in true }) -> [Int] {
      bytes.indices.filter { bytes[$0...].starts(with: text.utf8) && holds($0) }
    }
    func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }
    func isLetter(_ index: Int) -> Bool {
      (byte(index) | 0x20) >= 0x61 && (byte(index) | 0x20) <= 0x7A
    }
    func end(_ start: Int, _ sign: UInt8) -> Int {
      bytes[start...].firstIndex(of: sign).map { $0 + 1 } ?? bytes.count
    }
    switch self {
    case .escape:
      return drop(places("\\") { !isLetter($0 + 1) && byte($0 + 1) > 0x20 }.map { $0..<($0 + 1) })
    case .entity:
      return [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#10;", "\n")]
        .flatMap { name, sign in
          places(name).map { ($0..<($0 + name.utf8.count), Array(sign.utf8)) }
        }
    case .fence: return drop(lines.fences)
    case .language: return change(lines.fences.compactMap { line in line.first { isLetter($0) } })
    case .codeByte: return change(lines.code.filter(isLetter))
    case .codeBlank: return drop(lines.code.filter { byte($0) == 0x20 }.map { $0..<($0 + 1) })
    case .backtick: return drop(places("`").map { $0..<($0 + 1) })
    case .cell:
      return lines.all.filter { byte($0.start) == UInt8(ascii: "|") }.flatMap { line -> [Edit] in
        let bars = line.range.filter {
          byte($0) == UInt8(ascii: "|") && byte($0 - 1) != UInt8(ascii: "\\")
        }
        return zip(bars, bars.dropFirst()).map { (($0 + 1)..<$1, [0x20]) }
      }
    case .bar: return drop(places("|").map { $0..<($0 + 1) })
    case .alignment:
      return drop(places("-:").map { ($0 + 1)..<($0 + 2) } + places(":-").map { $0..<($0 + 1) })
    case .address:
      return change(
        places("](").compactMap { place in
          (place + 2..<end(place, UInt8(ascii: ")"))).first(where: isLetter)
        })
    case .openBracket: return drop(places("[").map { $0..<($0 + 1) })
    case .closeBracket: return drop(places("]").map { $0..<($0 + 1) })
    case .image: return drop(places("![").map { $0..<($0 + 1) })
    case .emphasis: return drop(["*", "_", "~"].flatMap { places($0) }.map { $0..<($0 + 1) })
    case .heading:
      return drop(
        lines.all.filter { byte($0.start) == UInt8(ascii: "#") }.map { $0.start..<($0.start + 1) })
    case .item: return drop(lines.all.compactMap(\.marker))
    case .start:
      return change(lines.all.compactMap { $0.marker?.lowerBound }).map {
        ($0.range, byte($0.range.lowerBound) == 0x37 ? [0x38] : [0x37])
      }
      .filter { (0x30...0x39).contains(byte($0.range.lowerBound)) }
    case .indentation:
      return drop(
        lines.all.filter { $0.start >= $0.range.lowerBound + 2 }.map {
          $0.range.lowerBound..<($0.range.lowerBound + 2)
        })
    case .quote:
      return drop(
        lines.all.filter { byte($0.range.lowerBound) == UInt8(ascii: ">") }.map {
          $0.range.lowerBound..<min($0.range.lowerBound + 2, $0.range.upperBound)
        })
    case .hardBreak:
      return drop(places("\\\n").map { $0..<($0 + 1) } + places("<br>").map { $0..<($0 + 4) })
    case .rule: return drop(lines.all.map(\.range).filter { bytes[$0].elementsEqual("---".utf8) })
    case .blankLine:
      return drop(
        lines.all.filter { $0.range.isEmpty && $0.range.lowerBound < bytes.count }.map {
          $0.range.lowerBound..<($0.range.lowerBound + 1)
        })
    case .newLine:
      return places("\n") { byte($0 + 1) != 0x0A && byte($0 - 1) != 0x0A }.map { ($0..<$0, [0x0A]) }
    case .tag:
      return drop(
        places("<") { isLetter($0 + 1) || byte($0 + 1) == UInt8(ascii: "/") }.map {
          $0..<end($0, UInt8(ascii: ">"))
        })
    case .attribute:
      return change(
        places("=\"").compactMap { place in
          (place + 2..<end(place + 2, UInt8(ascii: "\""))).first {
            isLetter($0) || (0x30...0x39).contains(byte($0))
          }
        })
    case .word:
      return drop(
        bytes.indices.filter { isLetter($0) && !isLetter($0 - 1) }.map { start in
          start..<(bytes[start...].indices.first { !isLetter($0) } ?? bytes.count)
        })
    case .letter: return change(bytes.indices.filter(isLetter))
    case .line:
      return drop(
        lines.all.filter { !$0.range.isEmpty }.map {
          $0.range.lowerBound..<min($0.range.upperBound + 1, bytes.count)
        })
    }
  }
}

/// The lines of Markdown, roughly: this is not a reader, and need not be right everywhere.
private struct Lines {
  struct Line {
    /// Without its end.
    var range: Range<Int>
    /// The first byte after blanks and quote marks.
    var start: Int
    /// `- ` or `1. `
    var marker: Range<Int>?
  }

  let bytes: [UInt8]
  private(set) var all: [Line] = []
  private(set) var fences: [Range<Int>] = []
  /// The bytes in fences and between backticks.
  private(set) var code: [Int] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var isInFence = false
    for range in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(\.indices) {
      var start = range.lowerBound
      while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: ">") {
        start += 1
      }
      var end = start
      while end < range.upperBound, (0x30...0x39).contains(bytes[end]) { end += 1 }
      let rest = bytes[end..<range.upperBound]
      let isItem = end > start ? rest.starts(with: ". ".utf8) : rest.starts(with: "- ".utf8)
      all.append(
        Line(
          range: range, start: start,
          marker: isItem && !isInFence ? start..<(end + (end > start ? 2 : 2)) : nil))
      if bytes[start..<range.upperBound].starts(with: "```".utf8) {
        fences.append(range)
        isInFence.toggle()
      } else if isInFence {
        code += range
      } else {
        var isInCode = false
        for index in range {
          if bytes[index] == UInt8(ascii: "`") {
            isInCode.toggle()
          } else if isInCode {
            code.append(index)
          }
        }
      }
    }
  }
}
