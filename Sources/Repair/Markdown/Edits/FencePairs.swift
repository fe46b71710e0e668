import Basics

/// Pairs up code marks of which a converter changed only one: `{{{` with a closing fence, a fence with `}}}`.
///
/// Where that happens several times, fences pair up with those of other blocks, so what is code and what is text changes
/// places. Of all ways to read the marks that one is taken which leaves the fewest without a partner, and of these the
/// one that changes the fewest: a fence whose code shows `}}}`, and braces whose code shows fences, stay.
struct FencePairs {
  /// What a line outside of code is.
  private enum Reading {
    /// It is not a mark, or one without a partner.
    case text
    /// Its code goes on to the line that closes it, both as they are.
    case closed(by: Int)
    /// Its partner is of the other language: one of both changes.
    case mixed(with: Int)
    /// Nothing closes the fence: all the rest is code.
    case open
  }

  private var lines: [[UInt8]]
  private let marks: [CodeMark]
  private let braces: CodeBraces
  /// For each line the reading of it, if it is not part of code, that is the best for the rest of the document.
  private var readings: [Reading] = []

  /// nil if there is nothing to pair up, or it cannot be done.
  static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.holds("```"), bytes.holds("}}}") || bytes.holds("{{{") else {
      return nil
    }
    var pairs = FencePairs(bytes)
    return pairs.mend() ? Array(pairs.lines.joined(separator: [0x0A])) : nil
  }

  private init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    marks = lines.map { CodeMark($0) }
    braces = CodeBraces(TextLines(bytes), marks)
    read()
  }

  // MARK: Reading

  /// From the last line to the first.
  private mutating func read() {
    readings = Array(repeating: .text, count: marks.count)
    /// Marks without a partner from a line on, and marks that change.
    var costs = [Cost](repeating: Cost(), count: marks.count + 1)
    var fences = ClosingFences()
    /// The next mark of a fence of backquotes, and the next `}}}`.
    var (nextFence, nextEnd): (Int?, Int?) = (nil, nil)
    for line in marks.indices.reversed() {
      var best = (reading: Reading.text, cost: costs[line + 1])
      func consider(_ reading: Reading, _ cost: Cost) {
        if cost < best.cost { best = (reading, cost) }
      }
      switch marks[line] {
      case .none: break
      case .closing:
        best.cost.left += 1
        nextEnd = line
      case .opening:
        best.cost.left += 1
        if let fence = nextFence, case .fence(_, _, isBare: true) = marks[fence] {
          consider(.mixed(with: fence), costs[fence + 1].withChange)
        }
        if let end = braces.end(of: line), costs[end + 1] <= best.cost {
          best = (.closed(by: end), costs[end + 1])
        }
      case .fence(let sign, let length, let isBare):
        let isBackquotes = sign == UInt8(ascii: "`")
        let close = fences.next(sign, length)
        if let close {
          best = (.closed(by: close), costs[close + 1])
        } else if isBackquotes {
          best = (.open, Cost(left: 1))
        }
        if isBackquotes, let end = nextEnd, end < close ?? marks.count {
          consider(.mixed(with: end), costs[end + 1].withChange)
        }
        if isBackquotes { nextFence = line }
        if isBare { fences.add(sign, length, at: line) }
      }
      readings[line] = best.reading
      costs[line] = best.cost
    }
  }

  // MARK: Changing

  /// Whether lines have changed.
  private mutating func mend() -> Bool {
    var line = 0
    var isChanged = false
    while line < readings.count {
      switch readings[line] {
      case .text: line += 1
      case .open: return false
      case .closed(let end):
        if case .opening = marks[line], braces.showsOpenFence(line..<end + 1) {
          isChanged = fence(line, end) || isChanged
        }
        line = end + 1
      case .mixed(let end):
        if case .fence(_, let length, _) = marks[line] {
          let marks = [UInt8](repeating: UInt8(ascii: "`"), count: length)
          lines[end] = Self.indent(lines[end]) + marks + Self.lineEnd(lines[end])
        } else {
          lines[line] = Self.fence(for: lines[line], length: 3)
        }
        isChanged = true
        line = end + 1
      }
    }
    return isChanged
  }

  /// Trac's code with a fence in it that reaches out of it, as longer fences; false: it is more than code.
  private mutating func fence(_ first: Int, _ last: Int) -> Bool {
    let rest = lines[first].trimmedBlanks.dropFirst(3).trimmedBlanks
    guard rest.isEmpty || FenceFaults.language(rest) != nil else { return false }
    var length = 3
    for line in first...last {
      if case .fence(_, let inner, _) = marks[line] { length = max(length, inner + 1) }
    }
    lines[first] = Self.fence(for: lines[first], length: length)
    let marks = [UInt8](repeating: UInt8(ascii: "`"), count: length)
    lines[last] = Self.indent(lines[last]) + marks + Self.lineEnd(lines[last])
    return true
  }

  private static func indent(_ line: [UInt8]) -> [UInt8] {
    Array(line.prefix { $0.isSpaceOrTab })
  }

  /// `{{{#!sh` → "```sh"
  private static func fence(for line: [UInt8], length: Int) -> [UInt8] {
    let rest = line.trimmedBlanks.dropFirst(3).trimmedBlanks
    return indent(line) + [UInt8](repeating: UInt8(ascii: "`"), count: length)
      + (FenceFaults.language(rest).map { Array($0.utf8) } ?? []) + lineEnd(line)
  }

  /// What precedes the LF: the CR of a CRLF.
  private static func lineEnd(_ line: [UInt8]) -> [UInt8] { line.last == 0x0D ? [0x0D] : [] }

  /// What a reading costs: first of all marks without a partner.
  private struct Cost: Comparable {
    var left = 0
    var changes = 0

    var withChange: Cost { Cost(left: left, changes: changes + 1) }

    static func < (one: Cost, other: Cost) -> Bool {
      (one.left, one.changes) < (other.left, other.changes)
    }
  }
}
