import Basics

/// The bytes that mean something in Markdown, by name.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let bang = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let dollar = UInt8(ascii: "$")
  static let ampersand = UInt8(ascii: "&")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let asterisk = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let question = UInt8(ascii: "?")
  static let at = UInt8(ascii: "@")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let caret = UInt8(ascii: "^")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let bar = UInt8(ascii: "|")
  static let tilde = UInt8(ascii: "~")
}

extension UInt8 {
  /// A character that a backslash can escape (CommonMark 6.1).
  var isPunctuation: Bool {
    (self >= 0x21 && self <= 0x2F) || (self >= 0x3A && self <= 0x40)
      || (self >= 0x5B && self <= 0x60) || (self >= 0x7B && self <= 0x7E)
  }
  /// White space inside a line: the bytes that cmark strips at its ends.
  var isLineBlank: Bool {
    self == ASCII.blank || self == ASCII.tab || self == 0x0B || self == 0x0C
  }
  var isLineEnd: Bool { self == ASCII.newline || self == ASCII.carriageReturn }
}

extension [UInt8] {
  mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }

  /// Whether an odd number of backslashes precedes `index`, so that what is there is escaped.
  func isEscaped(at index: Int) -> Bool {
    var start = index
    while start > 0, self[start - 1] == ASCII.backslash { start -= 1 }
    return (index - start) % 2 == 1
  }

  /// The end of the line that holds `index`.
  func lineEnd(from index: Int) -> Int {
    var end = index
    while end < count, !self[end].isLineEnd { end += 1 }
    return end
  }
}
