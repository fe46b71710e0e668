import Basics

/// Text of others inside Markdown on GitHub, character by character and on one line: nothing in it becomes a link, a
/// mention of a person or an issue, markup, HTML, or a new cell of a table.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.onOneLine.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "!":
        result.append("\\")
        result.append(scalar)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      // GitHub looks for names and numbers after Markdown is read: a blank without width parts them.
      case "@": result.append(contentsOf: "@&#8203;".unicodeScalars)
      case "#" where index + 1 < scalars.count && scalars[index + 1].isDigit:
        result.append(contentsOf: "#&#8203;".unicodeScalars)
      // `GH-12` is a mention of an issue, too.
      case "-"
      where index + 1 < scalars.count && scalars[index + 1].isDigit && index > 0
        && scalars[index - 1].properties.lowercaseMapping == "h":
        result.append(contentsOf: "-&#8203;".unicodeScalars)
      // `:name:` would be an emoji.
      case ":" where endsName(scalars, from: index + 1):
        result.append(contentsOf: "&#58;&#8203;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A sentence of a message or a rule: what is between backticks is code.
  static func prose(_ text: String) -> String {
    BacktickParts(text.onOneLine).map { isCode, part in isCode ? code(part) : escaped(part) }
  }

  /// Whether a name and a colon follow.
  private static func endsName(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    var index = start
    while index < scalars.count, scalars[index].isNamePart { index += 1 }
    return index > start && index < scalars.count && scalars[index] == ":"
  }

  /// The text as code, whatever backticks it holds; fit for cells of tables.
  static func code(_ text: String) -> String {
    let text = text.onOneLine
    if text.isEmpty { return "" }
    // Inside a table a pipe ends the cell, even in code; only HTML has room for it.
    if text.utf8.contains(UInt8(ascii: "|")) { return "<code>\(escaped(text))</code>" }
    return codeSpan(text)
  }

  /// The text as code, whatever backticks it holds.
  static func codeSpan(_ text: String) -> String {
    let text = text.onOneLine
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let blank = text.first == "`" || text.last == "`" ? " " : ""
    return fence + blank + text + blank + fence
  }

  /// A path, and the line: `docs/Install.md:12`, linked to where GitHub shows it.
  ///
  /// - Parameter line: 0: the file as a whole.
  static func place(_ path: String, _ line: Int) -> String {
    code(line > 0 ? "\(path):\(line)" : path)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Of the name of an emoji.
  fileprivate var isNamePart: Bool {
    isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
      || self == "+"
      || self == "-"
  }
}
