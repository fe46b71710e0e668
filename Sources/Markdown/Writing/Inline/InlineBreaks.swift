extension InlineDraft {
  /// At the start of a line, where a character may start a block.
  var isAtLineStart: Bool { bytes.isEmpty || bytes.last == Sign.newline }

  /// Writes the line ends that are due: to be called before anything visible.
  mutating func flushBreaks(in context: Context) {
    guard hardBreaks > 0 || hasSoftBreak else { return }
    defer {
      hardBreaks = 0
      hasSoftBreak = false
    }
    guard !bytes.isEmpty else { return }
    trimBlanks()
    if place != .paragraph || context.isInLink {
      // A link's text stays on one line: GitHub's own rule.
      if hardBreaks == 0 { bytes.append(Sign.blank) }
      for _ in 0..<hardBreaks { bytes.append("<br>") }
      // A reader that drops the tag must not join the words.
      if dialect.isForAnyReader, hardBreaks > 0 { bytes.append(Sign.blank) }
    } else if hardBreaks > 0 {
      breakHard()
    } else if plan.joinsFirstLines, bytes.firstIndex(of: Sign.greater) == bytes.count - 1 {
      bytes.append(Sign.blank)
    } else if !isAtLineStart {
      // A backslash at the end of a line would be a hard break.
      if bytes.isEscaped(at: bytes.count) { bytes.append(Sign.backslash) }
      bytes.append(Sign.newline)
    }
  }

  private mutating func breakHard() {
    switch dialect.hardBreak {
    case .backslash:
      if bytes.isEscaped(at: bytes.count) { bytes.append(Sign.backslash) }
      for _ in 0..<hardBreaks { bytes.append("\\\n") }
    case .blanks:
      // A line of blanks would end the paragraph, so further breaks are tags.
      for _ in 1..<hardBreaks { bytes.append("<br>") }
      bytes.append("  \n")
    }
  }

  mutating func trimBlanks() {
    while bytes.last == Sign.blank { bytes.removeLast() }
  }
}
