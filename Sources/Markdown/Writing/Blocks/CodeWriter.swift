import Basics
import Markup

extension BlockWriter {
  /// A fence longer than any run of backticks in the code; of tildes where the language holds a backtick
  /// (CommonMark 4.5).
  mutating func code(_ code: CodeBlock) {
    let text = code.text.utf8.cleanLines
    let sign = code.language?.utf8.contains(ASCII.backtick) == true ? ASCII.tilde : ASCII.backtick
    var length = 3
    var run = 0
    for byte in text {
      run = byte == sign ? run + 1 : 0
      length = max(length, run + 1)
    }
    let fence = [UInt8](repeating: sign, count: length)
    bytes.append(contentsOf: fence)
    if let language = code.language { infoString(language) }
    if !text.isEmpty {
      // `lines` writes no prefix before an empty line, so a first line that is empty needs none either.
      if text[0] == ASCII.newline { emptyLine() } else { newLine() }
      lines(text)
    }
    newLine()
    bytes.append(contentsOf: fence)
  }

  /// The language: a reader of an info string decodes escapes and entities, and stops at a blank.
  private mutating func infoString(_ language: String) {
    let source = Array(language.utf8)
    for (index, byte) in source.enumerated() {
      switch byte {
      case 0...ASCII.blank, 0x7F: break
      case ASCII.backslash: bytes.append("\\\\")
      case ASCII.ampersand: bytes.append(source.isEntity(at: index) ? "&amp;" : "&")
      default: bytes.append(byte)
      }
    }
  }

  /// `<!-- text -->`; longer texts on lines of their own.
  mutating func comment(_ text: String) {
    let clean = CommentText.clean(text)
    if clean.isEmpty {
      bytes.append("<!-- -->")
    } else if clean.utf8.contains(ASCII.newline) {
      bytes.append("<!--")
      newLine()
      lines(Array(clean.utf8))
      newLine()
      bytes.append("-->")
    } else {
      bytes.append("<!-- \(clean) -->")
    }
  }
}

extension String.UTF8View {
  /// Whether there is a carriage return or a NUL.
  var hasUncleanBytes: Bool {
    span.hasByte(in: 0...0) || span.hasByte(in: ASCII.carriageReturn...ASCII.carriageReturn)
  }

  /// Bytes with `\n` as the only line end, and no NUL, which no reader keeps.
  var cleanLines: [UInt8] {
    guard hasUncleanBytes else { return Array(self) }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in self {
      switch byte {
      case 0: result.append("\u{FFFD}")
      case ASCII.carriageReturn: result.append(ASCII.newline)
      case ASCII.newline where previous == ASCII.carriageReturn: break
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
