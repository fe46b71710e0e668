/// The name of an emoji between colons: `:smile:`.
///
/// GitHub's list grows, so every name that could be one is taken for one.
enum EmojiName {
  /// What stands between colons in Trac's links and in C++, and is certainly no emoji. (`ticket` is one.)
  private static let others: Set<String> = [
    "attachment", "browser", "changeset", "code-block", "comment", "diff", "export", "http",
    "https", "log", "milestone", "module", "ns", "port", "query", "report", "search", "source",
    "std", "string", "trac", "wiki",
  ]

  /// Whether `:name:` stands at `index`.
  static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
    var end = index + 1
    var hasLetter = false
    while end < bytes.count, end - index < 60 {
      let byte = bytes[end]
      if byte >= 0x61, byte <= 0x7A {
        hasLetter = true
      } else if !byte.isDigit, byte != Sign.underscore, byte != Sign.plus, byte != Sign.hyphen {
        break
      }
      end += 1
    }
    guard end > index + 1, end < bytes.count, bytes[end] == Sign.colon else { return false }
    // Names without a letter are few; times such as `12:30:45` are many.
    let name = bytes[(index + 1)..<end]
    if hasLetter { return !others.contains(String(decoding: name, as: UTF8.self)) }
    return ["+1", "-1", "100", "1234"].contains { name.elementsEqual($0.utf8) }
  }
}
