import Basics
import Resources

/// What a `<` would begin: a tag, an autolink, a comment or an HTML block (CommonMark 4.6, 6.5 and 6.6).
///
/// `<name>` is a tag; `<server_name>`, `i<n` and `List<` are text.
enum AngleBrackets {
  /// Whether a reader takes the `<` at `start` for more than a character.
  static func act(at start: Int, in bytes: [UInt8], startsBlocks: Bool) -> Bool {
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    // Comments, processing instructions and declarations: rare, so the rest of them is not looked at.
    if next == ASCII.bang || next == ASCII.question { return true }
    if isAutolink(start, bytes) { return true }
    let name = next == ASCII.slash ? start + 2 : start + 1
    guard name < bytes.count, bytes[name].isLetter else { return false }
    var end = name
    while end < bytes.count, bytes[end].isAlphanumeric || bytes[end] == ASCII.hyphen { end += 1 }
    if startsBlocks, start == 0 || bytes[start - 1] == ASCII.newline {
      // The start of a block needs no end of the tag.
      return end == bytes.count || isSpace(bytes[end]) || bytes[end] == ASCII.greater
        || bytes[end] == ASCII.slash
    }
    return isTag(from: end, bytes, isClosing: next == ASCII.slash)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte.isLineBlank || byte.isLineEnd }

  /// `<scheme:…>`, and roughly `<name@host>`: neither holds a blank or a `<`.
  private static func isAutolink(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var isScheme = bytes[start + 1].isLetter
    var isAddress = false
    for index in (start + 1)..<bytes.count {
      switch bytes[index] {
      case ASCII.greater: return isAddress
      case 0...ASCII.blank, 0x7F, ASCII.less: return false
      case ASCII.at: isAddress = true
      case ASCII.colon:
        isAddress = isAddress || (isScheme && (2...32).contains(index - start - 1))
        isScheme = false
      case ASCII.plus, ASCII.dot, ASCII.hyphen: break
      case let byte: isScheme = isScheme && byte.isAlphanumeric
      }
    }
    return false
  }

  /// The rest of a tag after its name.
  private static func isTag(from start: Int, _ bytes: [UInt8], isClosing: Bool) -> Bool {
    var index = start
    while true {
      let end = index
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count else { return false }
      if bytes[index] == ASCII.greater { return true }
      if bytes[index] == ASCII.slash, !isClosing {
        return index + 1 < bytes.count && bytes[index + 1] == ASCII.greater
      }
      guard !isClosing, index > end, skipAttribute(&index, bytes) else { return false }
    }
  }

  private static func skipAttribute(_ index: inout Int, _ bytes: [UInt8]) -> Bool {
    let first = bytes[index]
    guard first.isLetter || first == ASCII.underscore || first == ASCII.colon else { return false }
    while index < bytes.count,
      bytes[index].isAlphanumeric || ":._-".utf8.contains(bytes[index])
    {
      index += 1
    }
    var value = index
    while value < bytes.count, isSpace(bytes[value]) { value += 1 }
    guard value < bytes.count, bytes[value] == ASCII.equals else { return true }
    value += 1
    while value < bytes.count, isSpace(bytes[value]) { value += 1 }
    guard value < bytes.count else { return false }
    if bytes[value] == ASCII.quote || bytes[value] == UInt8(ascii: "'") {
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

/// Whether a text's own backticks would delimit code: those that have a partner, another run of the same
/// length (CommonMark 6.3), and all that are next to real code.
///
/// In theory `` `` a `b` `c` `` holds two pieces of code. cmark-gfm finds one: it remembers wrongly what it
/// saw while it looked for the partner of the first two backticks.
enum Backticks {
  /// `places` are the text's own runs.
  static func act(at places: [Range<Int>], in bytes: [UInt8]) -> Bool {
    guard !places.isEmpty else { return false }
    var lengths: Set<Int> = []
    var runs = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == ASCII.backtick else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == ASCII.backtick { index += 1 }
      let isOwn = runs < places.count && places[runs] == start..<index
      if !isOwn || !lengths.insert(index - start).inserted { return true }
      runs += 1
    }
    return false
  }
}

/// Whether a text's dollars would make a formula: `$x$`.
///
/// GitHub looks for formulas in the text that is left after Markdown, and tells nobody how. All readers that
/// know them want no blank after the first dollar and none before the last, and no digit after it:
/// `$5 and $6` is none.
enum Formulas {
  /// `places` are the dollars of one text, in order.
  static func act(at places: [Int], in bytes: [UInt8]) -> Bool {
    guard places.count > 1 else { return false }
    var isOpen = false
    for place in places {
      let after = place + 1 < bytes.count ? bytes[place + 1] : ASCII.blank
      let before = place > 0 ? bytes[place - 1] : ASCII.blank
      if isOpen, !before.isLineBlank, !before.isLineEnd, !after.isDigit { return true }
      isOpen = isOpen || !(after.isLineBlank || after.isLineEnd)
    }
    return false
  }
}

/// The name of an emoji between colons: `:smile:`.
///
/// GitHub looks for these names in the text that is left after Markdown, wherever it is but in code
/// (html-pipeline, "EmojiFilter"). So `comment:3:ticket:12` shows a ticket.
enum EmojiName {
  /// The names that GitHub shows as pictures: those of its list `gemoji` 4.1.0, and the images of its own that
  /// are in no Unicode, such as `octocat`.
  private static let all = Set(Resource.emojiTXT.split(separator: "\n"))

  /// No name is longer, in bytes.
  private static let longest = 50

  /// Whether `:name:` is at `index`, where the first colon is.
  static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
    var end = index + 1
    while end < bytes.count, end - index <= longest, isNameByte(bytes[end]) { end += 1 }
    guard end > index + 1, end < bytes.count, bytes[end] == ASCII.colon else { return false }
    return all.contains(Substring(decoding: bytes[(index + 1)..<end], as: UTF8.self))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte.isDigit || byte == ASCII.underscore || byte == ASCII.plus
      || byte == ASCII.hyphen
  }
}
