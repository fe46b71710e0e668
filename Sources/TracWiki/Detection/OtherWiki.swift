/// Signs of other wikis' markup, which shares some of Trac's: MediaWiki, and the wiki of Google Code.
package enum OtherWiki {
  /// - Parameter text: UTF-8.
  package static func isIn(_ text: [UInt8]) -> Bool {
    if text.starts(with: "#summary ".utf8) || text.starts(with: "#labels ".utf8) { return true }
    var isStart = true
    for index in text.indices {
      let byte = text[index]
      if isStart,
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "_"),
        starts.contains(where: { text[index...].starts(with: $0) })
      {
        return true
      }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<"),
        marks.contains(where: { text[index...].starts(with: $0) })
      {
        return true
      }
      isStart = byte == 0x0A
    }
    return false
  }

  private static let starts = ["{|", "|}", "|-\n", "__TOC__", "__NOTOC__"].map { Array($0.utf8) }
  private static let marks = [
    "[[Category:", "[[File:", "[[category:", "<nowiki>", "<syntaxhighlight",
  ].map {
    Array($0.utf8)
  }
}
