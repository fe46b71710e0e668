import Targets

extension InlineDraft {
  /// `` `code` ``, with as many backticks as the code makes necessary (CommonMark 6.3).
  mutating func code(_ code: String, in context: Context) {
    guard !code.isEmpty else { return }
    flushBreaks(in: context)
    // Two code spans side by side would be one with longer delimiters; `\|` in a cell would lose its
    // backslash.
    if dialect.linksDoubleBrackets, code.utf8.holdsTagOfHTML {
      entities(code)
      return
    }
    if !dialect.isOnlyCMark,
      code.utf8.needsPadding || place == .cell && code.utf8.contains(ASCII.bar)
    {
      entities(code)
      return
    }
    if codeEnd == bytes.count || (place == .cell && code.utf8.hasEscapedBar) {
      bytes.append("<code>")
      run.removeAll(keepingCapacity: true)
      run.append(code.onOneLine)
      var inner = context
      inner.isInCode = true
      text(in: inner)
      bytes.append("</code>")
      return
    }
    let length = code.utf8.freeBacktickRun
    let pads = code.utf8.needsPadding
    for _ in 0..<length { bytes.append(ASCII.backtick) }
    if pads { bytes.append(ASCII.blank) }
    for byte in code.utf8 {
      switch byte {
      case ASCII.newline, ASCII.carriageReturn: bytes.append(ASCII.blank)
      case ASCII.bar where place == .cell: bytes.append("\\|")
      case 0: bytes.append("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
    if pads { bytes.append(ASCII.blank) }
    for _ in 0..<length { bytes.append(ASCII.backtick) }
    codeEnd = bytes.count
  }
}

extension InlineDraft {
  /// `<code>a&#124;b</code>`: inside a tag some readers know no backslashes.
  private mutating func entities(_ code: String) {
    bytes.append("<code>")
    for byte in code.onOneLine.utf8 {
      if byte == ASCII.at {
        // GitHub links mail addresses in what the entities stand for.
        bytes.append("<span>@</span>")
      } else if "|\\`*_[]<>&~^\":.$".utf8.contains(byte) {
        bytes.append("&#\(byte);")
      } else {
        bytes.append(byte)
      }
    }
    bytes.append("</code>")
    codeEnd = bytes.count
  }
}

extension String.UTF8View {
  /// The least number of backticks that occurs nowhere as a run.
  fileprivate var freeBacktickRun: Int {
    guard contains(ASCII.backtick) else { return 1 }
    var lengths: Set<Int> = []
    var length = 0
    for byte in self {
      if byte == ASCII.backtick {
        length += 1
      } else {
        lengths.insert(length)
        length = 0
      }
    }
    lengths.insert(length)
    var free = 1
    while lengths.contains(free) { free += 1 }
    return free
  }

  /// A reader strips one blank at both ends where both have one.
  fileprivate var needsPadding: Bool {
    guard let first, let last else { return false }
    if first == ASCII.backtick || last == ASCII.backtick { return true }
    func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.blank || byte.isLineEnd }
    return isBlank(first) && isBlank(last) && !allSatisfy(isBlank)
  }

  /// Whether it is `[[x<y]]`: Gollum takes such a tag out before any Markdown is read, leaves it alone in code, but puts it
  /// back as HTML (`Gollum::Filter::Tags` of gollum-lib).
  fileprivate var holdsTagOfHTML: Bool {
    guard contains(where: { $0 == ASCII.less || $0 == ASCII.ampersand }) else { return false }
    var previous: UInt8 = 0
    for byte in self {
      if byte == ASCII.openBracket, previous == ASCII.openBracket { return true }
      previous = byte
    }
    return false
  }

  fileprivate var hasEscapedBar: Bool {
    var previous: UInt8 = 0
    for byte in self {
      if byte == ASCII.bar, previous == ASCII.backslash { return true }
      previous = byte
    }
    return false
  }
}
