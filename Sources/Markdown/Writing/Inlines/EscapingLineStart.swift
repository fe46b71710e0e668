import Basics
import Targets

/// What would start a block at the start of a line: `# `, `- `, `1. `, `> `, `---`, `~~~`, `| - |`…
extension InlineDraft {
  /// Escapes the first character of a line of `run` where it needs it, and moves past it.
  mutating func lineStart(_ index: inout Int) {
    guard place == .paragraph else { return }
    let first = run[index]
    if first.isDigit {
      number(&index)
    } else if opening == .quote, first == ASCII.openBracket, bytes.isEmpty, isAlert(index) {
      // A backslash does not help: GitHub looks at what Markdown made.
      bytes.append("<span>[</span>")
      index += 1
    } else if first == ASCII.bar, !dialect.isOnlyCMark {
      // Written as an entity, which starts nothing.
    } else if startsBlock(first, index) {
      escaped(first)
      index += 1
    }
  }

  private func startsBlock(_ first: UInt8, _ index: Int) -> Bool {
    var line: Range<Int> { index..<run.lineEnd(from: index) }
    switch first {
    case ASCII.hash: return isHeading(line)
    case ASCII.greater: return true
    case ASCII.bang:
      return dialect.isPythonMarkdown && next(index) == ASCII.bang && next(index, 2) == ASCII.bang
    case ASCII.plus: return isBlankOrEnd(index + 1)
    case ASCII.hyphen:
      return isBlankOrEnd(index + 1) || consists(line, of: "- ") || isDelimiterRow(line)
    case ASCII.asterisk:
      // `* **` is a rule, not an item.
      let isFirstOfItem = opening == .item && bytes.isEmpty
      return isBlankOrEnd(index + 1) || isRule(line, ASCII.asterisk, atLeast: isFirstOfItem ? 1 : 3)
    case ASCII.underscore: return isRule(line, ASCII.underscore)
    case ASCII.equals: return !bytes.isEmpty && consists(line, of: "= ")
    case ASCII.bar: return isDelimiterRow(line)
    case ASCII.colon:
      return isDelimiterRow(line)
        || (dialect.hasDescriptions || dialect.isKramdown) && isBlankOrEnd(index + 1)
    case ASCII.tilde:
      return dialect.hasDescriptions && isBlankOrEnd(index + 1)
        || next(index) == ASCII.tilde && next(index, 2) == ASCII.tilde
    case ASCII.openBracket: return isTask(index)
    default: return false
    }
  }

  private func isBlankOrEnd(_ index: Int) -> Bool {
    index >= run.count || run[index].isLineBlank || run[index].isLineEnd
  }

  private func isHeading(_ line: Range<Int>) -> Bool {
    if dialect.isPythonMarkdown { return true }
    let end = line.first { run[$0] != ASCII.hash } ?? line.upperBound
    return end - line.lowerBound <= 6 && isBlankOrEnd(end)
  }

  private func consists(_ line: Range<Int>, of signs: String) -> Bool {
    line.allSatisfy { run[$0].isLineBlank || signs.utf8.contains(run[$0]) }
  }

  private func isRule(_ line: Range<Int>, _ sign: UInt8, atLeast least: Int = 3) -> Bool {
    line.allSatisfy { run[$0] == sign || run[$0].isLineBlank }
      && line.count { run[$0] == sign } >= least
  }

  /// `| --- | :-: |` below a line of text makes a table of both (GFM 4.10).
  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    !bytes.isEmpty && line.contains { run[$0] == ASCII.hyphen } && consists(line, of: "-|: ")
  }

  /// `[ ]` at the start of an item is a check box (GFM 5.3).
  private func isTask(_ index: Int) -> Bool {
    let mark = next(index)
    return opening == .item && bytes.isEmpty
      && (mark == ASCII.blank || mark | 0x20 == UInt8(ascii: "x")
        || mark == ASCII.tilde && dialect.hasTildeTasks)
      && next(index, 2) == ASCII.closeBracket && isBlankOrEnd(index + 3)
  }

  /// `[!NOTE]` alone on the first line of a quote makes an alert of it (GitHub's "basic formatting syntax").
  private func isAlert(_ index: Int) -> Bool {
    let line = run[index..<run.lineEnd(from: index)].lowercased
    return ["note", "tip", "important", "warning", "caution"].contains { name in
      let mark = "[!\(name)]".utf8
      return line.starts(with: mark) && line.dropFirst(mark.count).allSatisfy(\.isLineBlank)
    }
  }

  /// `1. ` and `1) `. Below a line of text only the number 1 starts a list (CommonMark 5.2).
  private mutating func number(_ index: inout Int) {
    var end = index
    var value = 0
    while end < run.count, end - index < 9, run[end].isDigit {
      value = value * 10 + Int(run[end] - 0x30)
      end += 1
    }
    guard end < run.count, run[end] == ASCII.dot || run[end] == ASCII.close, isBlankOrEnd(end + 1),
      bytes.isEmpty || value == 1 || dialect.isKramdown
    else { return }
    bytes.append(contentsOf: run[index..<end])
    bytes.append(ASCII.backslash)
    bytes.append(run[end])
    index = end + 1
  }
}

extension ArraySlice<UInt8> {
  /// Of the start alone: no mark is longer.
  fileprivate var lowercased: [UInt8] { prefix(80).map(\.lowercased) }
}
