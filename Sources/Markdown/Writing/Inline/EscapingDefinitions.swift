/// Text that looks like a definition: `[x]: address` at the start of a paragraph (CommonMark 4.7), or
/// `[^1]: text` at the start of a line.
extension InlineDraft {
  /// Whether `[^label]` is all there is of the line so far.
  func definesNote() -> Bool {
    var start = bytes.count - 1
    while start > 0, bytes[start - 1] > Sign.blank, bytes[start - 1] != Sign.closeBracket {
      start -= 1
    }
    return (start == 0 || bytes[start - 1] == Sign.newline)
      && bytes[start...].starts(with: [Sign.openBracket, Sign.caret])
  }

  /// Whether the paragraph so far is one label, `[x]`, and an address follows the colon.
  func definesLink(_ colon: Int) -> Bool {
    guard bytes.first == Sign.openBracket, bytes.count <= [UInt8].longestLabel,
      run.hasAddress(after: colon)
    else { return false }
    return !bytes.indices.dropFirst().dropLast().contains {
      (bytes[$0] == Sign.openBracket || bytes[$0] == Sign.closeBracket)
        && !bytes.isEscaped(at: $0)
    }
  }

}

extension [UInt8] {
  /// In bytes, with its brackets.
  fileprivate static var longestLabel: Int { 1001 }

  /// `` [a `]: ` b](c) `` is a definition too: a label ends at a bracket in code as well.
  var startsDefinition: Bool {
    guard first == Sign.openBracket else { return false }
    var index = 1
    while index < count, index <= Self.longestLabel {
      switch self[index] {
      case Sign.backslash: index += 1
      case Sign.openBracket: return false
      case Sign.closeBracket:
        return index + 1 < count && self[index + 1] == Sign.colon && hasAddress(after: index + 1)
      default: break
      }
      index += 1
    }
    return false
  }

  /// Whether one word follows, alone or before what may be a title: so a definition goes on. At the end of
  /// the text, who knows.
  fileprivate func hasAddress(after colon: Int) -> Bool {
    var index = colon + 1
    while index < count, self[index].isLineBlank { index += 1 }
    guard index < count, !self[index].isLineEnd, self[index] != Sign.less else { return true }
    while index < count, self[index] > Sign.blank { index += 1 }
    while index < count, self[index].isLineBlank { index += 1 }
    return index == count || self[index].isLineEnd || "\"'(".utf8.contains(self[index])
  }
}
