import Basics
import Targets

/// Plain text that looks like an address: `www.example.com`, `http://…`, `name@example.com` (GFM 6.9), and
/// `:emoji:`.
extension InlineDraft {
  /// `www.` where a word starts; cmark links it even without a name after it.
  func isBareHost(_ index: Int, in context: Context) -> Bool {
    guard dialect.linksBareAddresses, !context.isInLink, index >= 3,
      run[index - 1] | 0x20 == UInt8(ascii: "w"),
      run[(index - 3)..<index].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") })
    else { return false }
    return index == 3 || run[index - 4] <= ASCII.blank || "*_~(".utf8.contains(run[index - 4])
  }

  /// `name@host.org`, with a letter at its end.
  func isBareMail(_ index: Int, in context: Context) -> Bool {
    guard dialect.linksBareAddresses, !context.isInLink, index > 0,
      isMailByte(run[index - 1]) || endsMailScheme(index)
    else { return false }
    var end = index + 1
    var hasDot = false
    while end < run.count {
      if run[end] == ASCII.dot, next(end).isAlphanumeric {
        hasDot = true
      } else if !run[end].isAlphanumeric, run[end] != ASCII.hyphen, run[end] != ASCII.underscore {
        break
      }
      end += 1
    }
    return hasDot && run[end - 1].isLetter
  }

  /// `xmpp:@host.org`: after these schemes cmark wants no name.
  private func endsMailScheme(_ index: Int) -> Bool {
    ["mailto:", "xmpp:"].contains { run[..<index].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.dot || byte == ASCII.plus || byte == ASCII.hyphen
      || byte == ASCII.underscore
  }

  /// `:` of `http://`, of `:emoji:`, or of a definition.
  mutating func colon(_ index: Int, in context: Context) {
    if place == .paragraph, bytes.last == ASCII.closeBracket, definesNote() || definesLink(index) {
      escaped(ASCII.colon)
    } else {
      apart(ASCII.colon, if: isBareScheme(index, in: context) || isEmoji(index), in: context)
    }
  }

  private func isBareScheme(_ index: Int, in context: Context) -> Bool {
    guard dialect.linksBareAddresses, !context.isInLink, next(index) == ASCII.slash,
      next(index, 2) == ASCII.slash, startsHost(index + 3)
    else { return false }
    if dialect.linksAnyScheme { return true }
    return ["http", "https", "ftp"].contains { scheme in
      let start = index - scheme.utf8.count
      return start >= 0
        && zip(run[start..<index], scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
        && (start == 0 || !run[start - 1].isLetter)
    }
  }

  /// Whether a host's name can begin there; at the end of the text, who knows.
  private func startsHost(_ index: Int) -> Bool {
    index >= run.count || run[index].isAlphanumeric || run[index] >= 0x80
  }

  private func isEmoji(_ index: Int) -> Bool {
    dialect.showsEmoji && EmojiName.starts(at: index, in: run)
  }
}

/// Text that looks like a definition: `[x]: address` at the start of a paragraph (CommonMark 4.7), or
/// `[^1]: text` at the start of a line.
extension InlineDraft {
  /// Whether `[^label]` is all there is of the line so far.
  func definesNote() -> Bool {
    var start = bytes.count - 1
    while start > 0, bytes[start - 1] > ASCII.blank, bytes[start - 1] != ASCII.closeBracket {
      start -= 1
    }
    return (start == 0 || bytes[start - 1] == ASCII.newline)
      && bytes[start...].starts(with: [ASCII.openBracket, ASCII.caret])
  }

  /// Whether the paragraph so far is one label, `[x]`, and an address follows the colon; to kramdown anything is one.
  func definesLink(_ colon: Int) -> Bool {
    guard bytes.first == ASCII.openBracket, bytes.count <= [UInt8].longestLabel,
      dialect.isKramdown || run.hasAddress(after: colon)
    else { return false }
    return !bytes.indices.dropFirst().dropLast().contains {
      (bytes[$0] == ASCII.openBracket || bytes[$0] == ASCII.closeBracket)
        && !bytes.isEscaped(at: $0)
    }
  }

}

extension [UInt8] {
  /// In bytes, with its brackets.
  fileprivate static var longestLabel: Int { 1001 }

  /// `` [a `]: ` b](c) `` is a definition too: a label ends at a bracket in code as well.
  var startsDefinition: Bool {
    guard first == ASCII.openBracket else { return false }
    var index = 1
    while index < count, index <= Self.longestLabel {
      switch self[index] {
      case ASCII.backslash: index += 1
      case ASCII.openBracket: return false
      case ASCII.closeBracket:
        return index + 1 < count && self[index + 1] == ASCII.colon && hasAddress(after: index + 1)
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
    guard index < count, !self[index].isLineEnd, self[index] != ASCII.less else { return true }
    while index < count, self[index] > ASCII.blank { index += 1 }
    while index < count, self[index].isLineBlank { index += 1 }
    return index == count || self[index].isLineEnd || "\"'(".utf8.contains(self[index])
  }
}
