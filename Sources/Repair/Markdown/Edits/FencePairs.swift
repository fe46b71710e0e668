/// Pairs up code marks of which a converter changed only one: `{{{` with a closing fence, a fence with `}}}`.
///
/// Where that happens several times, fences pair up with those of other blocks, so what is code and what is text changes
/// places. The marks are mended one by one from the top, as long as the rest shows that some are left.
enum FencePairs {
  /// nil: there is nothing to pair up, or it cannot be done.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard
      bytes.find("}}}") != nil
        || bytes.find("{{{") != nil,
      bytes.find("```") != nil
    else { return nil }
    var lines = Self.lines(bytes)
    var marks = Self.marks(lines)
    var isChanged = false
    // One mark a round.
    for _ in 0..<200 {
      guard let (line, text) = nextWrong(lines, marks) else { break }
      lines[line] = text
      marks[line] = Mark(text)
      isChanged = true
    }
    guard isChanged, nextWrong(lines, marks) == nil, isBalanced(marks) else { return nil }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The marks of all lines; what stands between fences of tildes is none.
  private static func marks(_ lines: [[UInt8]]) -> [Mark] {
    var marks = lines.map { Mark($0) }
    var open: Int?
    for (number, line) in lines.enumerated() {
      let text = line.trimmedBlanks
      guard text.starts(with: "~~~".utf8) else { continue }
      if let start = open, text.allSatisfy({ $0 == UInt8(ascii: "~") }) {
        for inner in start..<number { marks[inner] = .none }
        open = nil
      } else if open == nil {
        open = number
      }
    }
    return marks
  }

  /// The first mark whose partner is of the other kind, as it should be.
  private static func nextWrong(
    _ lines: [[UInt8]], _ marks: [Mark]
  ) -> (line: Int, text: [UInt8])? {
    var open: (line: Int, isFence: Bool)?
    var closing: [Bool]?
    // Up to there Trac's code goes, with all fences that it shows.
    var codeEnd = 0
    for (number, mark) in marks.enumerated() where number >= codeEnd {
      switch mark {
      case .fence(let isBare):
        if let mark = open {
          if mark.isFence {
            if isBare { open = nil }
          } else if isBare {
            // `{{{` … "```"
            return (mark.line, fence(for: lines[mark.line]))
          }
        } else {
          open = (number, true)
        }
      case .opening:
        guard open == nil else { continue }
        if let end = codeEndWithFences(marks, from: number) {
          codeEnd = end
        } else {
          open = (number, false)
        }
      case .closing:
        guard let mark = open else { continue }
        if mark.isFence {
          // A fence … `}}}`, unless the code itself ends so.
          let closesLater = closing ?? linesThatCloseLater(marks)
          closing = closesLater
          guard !closesLater[number] else { continue }
          let line = lines[number]
          return (number, indent(line) + Array("```".utf8) + lineEnd(line))
        }
        open = nil
      case .none: break
      }
    }
    return nil
  }

  /// Behind the `}}}` that closes what a line opens, if only fences in pairs stand between them: the code shows those.
  private static func codeEndWithFences(_ marks: [Mark], from start: Int) -> Int? {
    var isFence = false
    for number in start + 1..<max(start + 1, marks.count) {
      switch marks[number] {
      case .fence(let isBare):
        if isFence, !isBare { return nil }
        isFence.toggle()
      case .opening: return nil
      case .closing: return isFence ? nil : number + 1
      case .none: break
      }
    }
    return nil
  }

  /// Of each line in a fence, whether the next mark is the closing fence, and those behind it pair up.
  private static func linesThatCloseLater(_ marks: [Mark]) -> [Bool] {
    var result = [Bool](repeating: false, count: marks.count)
    // From the end: whether the rest pairs up, inside of a fence, outside, and in Trac's code.
    var (inside, outside, inCode) = (false, true, false)
    var nextIsBare = false
    for (number, mark) in marks.enumerated().reversed() {
      result[number] = nextIsBare && inside
      switch mark {
      case .fence(let isBare):
        (inside, outside) = (isBare ? outside : inside, inside)
        nextIsBare = isBare
      case .opening: outside = inCode
      case .closing: (inCode, outside) = (outside, false)
      case .none: break
      }
    }
    return result
  }

  private static func isBalanced(_ marks: [Mark]) -> Bool {
    marks.count { if case .fence = $0 { true } else { false } } % 2 == 0
  }

  private static func indent(_ line: [UInt8]) -> [UInt8] {
    Array(line.prefix { $0 == 0x20 || $0 == 0x09 })
  }

  /// `{{{#!sh` → "```sh"
  private static func fence(for line: [UInt8]) -> [UInt8] {
    let rest = line.trimmedBlanks.dropFirst(3)
    return indent(line) + Array("```".utf8)
      + (FenceFaults.language(rest).map { Array($0.utf8) } ?? []) + lineEnd(line)
  }

  /// What stands before the LF: the CR of a CRLF.
  private static func lineEnd(_ line: [UInt8]) -> [UInt8] { line.last == 0x0D ? [0x0D] : [] }

  private enum Mark {
    case fence(isBare: Bool)
    case opening, closing, none

    init(_ line: [UInt8]) {
      let text = line.trimmedBlanks
      let inner = text.dropFirst(3)
      if text.starts(with: "```".utf8), !inner.contains(UInt8(ascii: "`")) {
        self = .fence(isBare: inner.isEmpty)
      } else if text.starts(with: "{{{".utf8), inner.isEmpty || inner.starts(with: "#!".utf8),
        !inner.contains(UInt8(ascii: "}"))
      {
        self = .opening
      } else if text.elementsEqual("}}}".utf8) {
        self = .closing
      } else {
        self = .none
      }
    }
  }
}
