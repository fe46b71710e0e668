import Basics

/// A changed file as `git diff` shows it, for people and for `git apply`.
///
///     @@ -1,3 +1,3 @@
///     -'''Note''': see [wiki:Guide].
///     +**Note**: see [Guide](Guide.md).
package enum UnifiedDiff {
  private static let context = 3

  /// - Parameters:
  ///   - path: of the file as it was, relative, parts between slashes.
  ///   - newPath: as it is to be; another one: the file was renamed.
  package static func write(
    path: String, newPath: String, old: [UInt8], new: [UInt8]
  ) -> [UInt8] {
    let (from, to) = (quoted("a/" + path), quoted("b/" + newPath))
    var text = "diff --git \(from) \(to)\n"
    if path != newPath { text += "rename from \(quoted(path))\nrename to \(quoted(newPath))\n" }
    if old == new { return Array(text.utf8) }
    text += "--- \(from)\n+++ \(to)\n"
    var bytes = Array(text.utf8)
    let (oldLines, newLines) = (lines(old), lines(new))
    let steps = LineScript.steps(from: oldLines, to: newLines)
    for hunk in hunks(steps) { write(steps[hunk], oldLines, newLines, to: &bytes) }
    return bytes
  }

  /// With their line ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// Changes with the lines around them; those near each other are one.
  private static func hunks(_ steps: [LineScript.Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, step) in steps.enumerated() {
      if case .same = step { continue }
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func write(
    _ steps: ArraySlice<LineScript.Step>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to bytes: inout [UInt8]
  ) {
    var (gone, come) = (0, 0)
    var (first, second): (Int?, Int?)
    for step in steps {
      switch step {
      case .same(let one, let other):
        (first, second) = (first ?? one, second ?? other)
        (gone, come) = (gone + 1, come + 1)
      case .gone(let line): (first, gone) = (first ?? line, gone + 1)
      case .come(let line): (second, come) = (second ?? line, come + 1)
      }
    }
    // An empty side is named by the line before it.
    let place = { (start: Int?, count: Int) in
      "\(count == 0 ? start ?? 0 : (start ?? 0) + 1),\(count)"
    }
    bytes += Array("@@ -\(place(first, gone)) +\(place(second, come)) @@\n".utf8)
    for step in steps {
      switch step {
      case .same(let line, _): add(0x20, old[line], &bytes)
      case .gone(let line): add(UInt8(ascii: "-"), old[line], &bytes)
      case .come(let line): add(UInt8(ascii: "+"), new[line], &bytes)
      }
    }
  }

  private static func add(_ mark: UInt8, _ line: ArraySlice<UInt8>, _ bytes: inout [UInt8]) {
    bytes.append(mark)
    bytes += line
    if line.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// A name with controls, quotes or other than ASCII is in quotes, as git writes it.
  private static func quoted(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
      return path
    }
    var text = "\""
    for byte in path.utf8 {
      switch byte {
      case 0x22, 0x5C: text += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: text += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    }
    return text + "\""
  }
}

/// The shortest way from one list of lines to another by taking lines out and putting lines in.
enum LineScript {
  /// A line of both, of the old text only, or of the new text only; numbers count from 0.
  enum Step: Hashable {
    case same(old: Int, new: Int)
    case gone(Int)
    case come(Int)
  }

  /// Beyond so many changed lines what differs is one change.
  private static let most = 1200

  static func steps<Line: Equatable>(from old: [Line], to new: [Line]) -> [Step] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1)
    }
    var steps = (0..<start).map { Step.same(old: $0, new: $0) }
    steps += middle(old, start..<oldEnd, new, start..<newEnd)
    steps += (0..<old.count - oldEnd).map { Step.same(old: oldEnd + $0, new: newEnd + $0) }
    return steps
  }

  private static func middle<Line: Equatable>(
    _ old: [Line], _ oldRange: Range<Int>, _ new: [Line], _ newRange: Range<Int>
  ) -> [Step] {
    let edits = ShortestEdit.edits(from: oldRange.count, to: newRange.count, atMost: most) {
      old[oldRange.lowerBound + $0] == new[newRange.lowerBound + $1]
    }
    guard !oldRange.isEmpty, !newRange.isEmpty, let edits else {
      return oldRange.map { .gone($0) } + newRange.map { .come($0) }
    }
    var steps: [Step] = []
    var (x, y) = (oldRange.lowerBound, newRange.lowerBound)
    func skip(to end: Int) {
      steps += (0..<end - x).map { .same(old: x + $0, new: y + $0) }
      (x, y) = (end, y + end - x)
    }
    for edit in edits {
      skip(to: oldRange.lowerBound + edit.old)
      if edit.isInsertion {
        steps.append(.come(y))
        y += 1
      } else {
        steps.append(.gone(x))
        x += 1
      }
    }
    skip(to: oldRange.upperBound)
    return tidied(steps)
  }

  /// Of lines that change together, those that go come first.
  private static func tidied(_ steps: [Step]) -> [Step] {
    var result: [Step] = []
    var come: [Step] = []
    for step in steps {
      switch step {
      case .come: come.append(step)
      case .gone: result.append(step)
      case .same:
        result += come
        come = []
        result.append(step)
      }
    }
    return result + come
  }
}
