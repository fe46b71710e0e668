import Resources

/// The name of an emoji between colons: `:smile:`.
///
/// GitHub looks for these names in the text that is left after Markdown, wherever it stands but in code
/// (html-pipeline, "EmojiFilter"). So `comment:3:ticket:12` shows a ticket.
enum EmojiName {
  /// The names that GitHub shows as pictures: those of its list `gemoji` 4.1.0, and the pictures of its own that
  /// stand in no Unicode, such as `octocat`.
  private static let all = Set(Resource.emojiTXT.split(separator: "\n"))

  /// No name is longer, in bytes.
  private static let longest = 50

  /// Whether `:name:` stands at `index`, where the first colon is.
  static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
    var end = index + 1
    while end < bytes.count, end - index <= longest, isNameByte(bytes[end]) { end += 1 }
    guard end > index + 1, end < bytes.count, bytes[end] == Sign.colon else { return false }
    return all.contains(Substring(decoding: bytes[(index + 1)..<end], as: UTF8.self))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte.isDigit || byte == Sign.underscore || byte == Sign.plus
      || byte == Sign.hyphen
  }
}
