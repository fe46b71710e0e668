/// What a `<` would begin: a tag, an autolink, a comment or an HTML block (CommonMark 4.6, 6.5 and 6.6).
///
/// `<name>` is a tag; `<server_name>`, `i<n` and `List<` are text.
enum AngleBrackets {
  /// Whether a reader takes the `<` at `start` for more than a character.
  static func act(at start: Int, in bytes: [UInt8], startsBlocks: Bool) -> Bool {
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    // Comments, processing instructions and declarations: rare, so the rest of them is not looked at.
    if next == Sign.bang || next == Sign.question { return true }
    if isAutolink(start, bytes) { return true }
    let name = next == Sign.slash ? start + 2 : start + 1
    guard name < bytes.count, bytes[name].isLetter else { return false }
    var end = name
    while end < bytes.count, bytes[end].isAlphanumeric || bytes[end] == Sign.hyphen { end += 1 }
    if startsBlocks, start == 0 || bytes[start - 1] == Sign.newline {
      // The start of a block needs no end of the tag.
      return end == bytes.count || isSpace(bytes[end]) || bytes[end] == Sign.greater
        || bytes[end] == Sign.slash
    }
    return isTag(from: end, bytes, isClosing: next == Sign.slash)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte.isLineBlank || byte.isLineEnd }

  /// `<scheme:…>`, and roughly `<name@host>`: neither holds a blank or a `<`.
  private static func isAutolink(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var isScheme = bytes[start + 1].isLetter
    var isAddress = false
    for index in (start + 1)..<bytes.count {
      switch bytes[index] {
      case Sign.greater: return isAddress
      case 0...Sign.blank, 0x7F, Sign.less: return false
      case Sign.at: isAddress = true
      case Sign.colon:
        isAddress = isAddress || (isScheme && (2...32).contains(index - start - 1))
        isScheme = false
      case Sign.plus, Sign.dot, Sign.hyphen: break
      case let byte: isScheme = isScheme && byte.isAlphanumeric
      }
    }
    return false
  }

  /// The rest of a tag behind its name.
  private static func isTag(from start: Int, _ bytes: [UInt8], isClosing: Bool) -> Bool {
    var index = start
    while true {
      let end = index
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else { return false }
      if bytes[index] == Sign.greater { return true }
      if bytes[index] == Sign.slash, !isClosing {
        return index + 1 < bytes.count && bytes[index + 1] == Sign.greater
      }
      guard !isClosing, index > end, skipAttribute(&index, bytes) else { return false }
    }
  }

  private static func skipAttribute(_ index: inout Int, _ bytes: [UInt8]) -> Bool {
    let first = bytes[index]
    guard first.isLetter || first == Sign.underscore || first == Sign.colon else { return false }
    while index < bytes.count,
      bytes[index].isAlphanumeric || ":._-".utf8.contains(bytes[index])
    {
      index += 1
    }
    var value = index
    while value < bytes.count, isSpace(bytes[value]) { value += 1 }
    guard value < bytes.count, bytes[value] == Sign.equals else { return true }
    value += 1
    while value < bytes.count, isSpace(bytes[value]) { value += 1 }
    guard value < bytes.count else { return false }
    if bytes[value] == Sign.quote || bytes[value] == UInt8(ascii: "'") {
      guard let end = bytes[(value + 1)...].firstIndex(of: bytes[value]) else { return false }
      index = end + 1
      return true
    }
    index = value
    while index < bytes.count, !isSpace(bytes[index]), !"\"'=<>`".utf8.contains(bytes[index]) {
      index += 1
    }
    return index > value
  }
}
