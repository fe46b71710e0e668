/// What becomes of a macro or processor that the user has an entry for: `Tides: drop`.
package enum CustomForm: Hashable, Sendable {
  /// Nothing.
  case drop
  /// An HTML comment with the call.
  case comment
  /// Code: of a macro the call as written, of a processor its text.
  case code
  /// The arguments of a macro, or the text of a processor, read as wiki text.
  case content
  /// Wiki text made of the arguments.
  case template(Template)

  /// Reads `drop`, `comment`, `code`, `content`; nil for any other word.
  package init?(word: String) {
    switch word {
    case "drop": self = .drop
    case "comment": self = .comment
    case "code": self = .code
    case "content": self = .content
    default: return nil
    }
  }

  /// The words, for messages.
  package static let words = ["drop", "comment", "code", "content"]
}
