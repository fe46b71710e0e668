/// Plain text that looks like an address: `www.example.com`, `http://…`, `name@example.com` (GFM 6.9), and
/// `:emoji:`.
extension InlineWriter {
  /// `www.` where a word starts; cmark links it even without a name after it.
  func isBareHost(_ index: Int) -> Bool {
    guard dialect.linksBareAddresses, linkDepth == 0, index >= 3,
      run[(index - 3)..<index].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") })
    else { return false }
    return index == 3 || !run[index - 4].isAlphanumeric
  }

  /// Whether something other than a blank follows; at the end of the text, who knows.
  private func isText(after index: Int) -> Bool {
    index + 1 == run.count || run[index + 1] > Sign.blank
  }

  /// `name@host.org`
  func isBareMail(_ index: Int) -> Bool {
    guard dialect.linksBareAddresses, linkDepth == 0, index > 0, isMailByte(run[index - 1])
    else { return false }
    // Only the nearest dot matters: what comes after it need not be looked at.
    var end = index + 1
    while end < run.count, run[end] != Sign.dot {
      guard run[end].isAlphanumeric || run[end] == Sign.hyphen || run[end] == Sign.underscore
      else { return false }
      end += 1
    }
    return end + 1 < run.count && run[end + 1].isAlphanumeric
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Sign.dot || byte == Sign.plus || byte == Sign.hyphen
      || byte == Sign.underscore
  }

  /// `:` of `http://`, of `:emoji:`, of `[x]:` at the start of a paragraph, which would define a link, or of
  /// `[^1]:` at the start of a line, which would define a footnote.
  mutating func colon(_ index: Int) {
    if place == .paragraph, bytes.last == Sign.closeBracket, definesLink() {
      bytes.append("\\:")
    } else {
      apart(Sign.colon, if: isBareScheme(index) || isEmoji(index))
    }
  }

  private func isBareScheme(_ index: Int) -> Bool {
    guard dialect.linksBareAddresses, linkDepth == 0, next(index) == Sign.slash,
      next(index, 2) == Sign.slash, isText(after: index + 2)
    else { return false }
    return ["http", "https", "ftp"].contains { scheme in
      let start = index - scheme.utf8.count
      return start >= 0
        && zip(run[start..<index], scheme.utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private func isEmoji(_ index: Int) -> Bool {
    dialect.showsEmoji && EmojiName.starts(at: index, in: run)
  }

  /// Whether the paragraph so far is one label: `[x]` (CommonMark 4.7).
  private func definesLink() -> Bool {
    let start = (bytes.lastIndex(of: Sign.newline) ?? -1) + 1
    if bytes[start...].starts(with: [Sign.openBracket, Sign.caret]) { return true }
    guard bytes.first == Sign.openBracket, bytes.count <= 1001 else { return false }
    return !bytes.indices.dropFirst().dropLast().contains {
      (bytes[$0] == Sign.openBracket || bytes[$0] == Sign.closeBracket)
        && !bytes.isEscaped(at: $0)
    }
  }
}
