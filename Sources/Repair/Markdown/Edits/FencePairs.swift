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
    var isChanged = false
    // One mark a round.
    for _ in 0..<200 {
      guard let (line, text) = nextWrong(lines) else { break }
      lines[line] = text
      isChanged = true
    }
    guard isChanged, nextWrong(lines) == nil, isBalanced(lines) else { return nil }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The first mark whose partner is of the other kind, as it should be.
  private static func nextWrong(_ lines: [[UInt8]]) -> (line: Int, text: [UInt8])? {
    var open: (line: Int, isFence: Bool)?
    for (number, line) in lines.enumerated() {
      switch Mark(line) {
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
        if open == nil { open = (number, false) }
      case .closing:
        guard let mark = open else { continue }
        if mark.isFence {
          // A fence … `}}}`, unless the code itself ends so.
          guard !closesLater(lines, behind: number) else { continue }
          return (number, indent(line) + Array("```".utf8) + lineEnd(line))
        }
        open = nil
      case .none: break
      }
    }
    return nil
  }

  /// Whether the next mark is a closing fence, and those behind it pair up.
  private static func closesLater(_ lines: [[UInt8]], behind number: Int) -> Bool {
    var isOpen = true
    var isFirst = true
    for line in lines[(number + 1)...] {
      switch Mark(line) {
      case .fence(let isBare):
        if isFirst, !isBare { return false }
        isFirst = false
        isOpen.toggle()
      case .closing where !isOpen: return false
      case .closing where isFirst: continue
      default: break
      }
    }
    return !isOpen
  }

  private static func isBalanced(_ lines: [[UInt8]]) -> Bool {
    lines.count { if case .fence = Mark($0) { true } else { false } } % 2 == 0
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
