/// `<!-- [[TicketQuery(…)]] -->`, kept where Markdown has no form for a macro, and the comment that stands for
/// an image that is missing in Trac too.
enum KeptMacro {
  /// - Parameter text: of the comment.
  static func isOne(_ text: String) -> Bool {
    let text = Substring(text).utf8.drop { $0 <= 0x20 }
    if text.starts(with: "[[".utf8) || text.starts(with: "{{{".utf8) { return true }
    return text.starts(with: "image ".utf8) && Substring(text).contains(" is missing")
  }
}
