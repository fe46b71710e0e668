import Basics
import Resources

/// What a report is as one HTML file: its style and script, which are in the file itself.
struct HTMLDocument {
  /// A line at the top of the report: `Links`, `390 resolved, 3 dead`.
  struct Fact {
    var label: String
    /// HTML.
    var value: String
    var isBad = false

    fileprivate var html: String {
      "<div\(isBad ? " class=\"bad\"" : "")><dt>\(label)</dt><dd>\(value)</dd></div>\n"
    }
  }

  let style: String
  let script: String

  /// - Parameters:
  ///   - style: what this report adds to `Resources/report.css`.
  ///   - script: JavaScript of `Resources/`.
  init(style: String, script: String) {
    self.style = "\n" + Resource.reportCSS + style
    self.script = "\n" + script
  }

  /// Everything up to the end of the header. The policy lets nothing be loaded or sent, and only the script and the
  /// style of this program run, even if the text of a page should ever come out unescaped.
  ///
  /// - Parameter bodyClass: what the style has to know of the whole report, if anything.
  func head(
    _ title: String, bodyClass: String?, headerClass: String? = nil, _ facts: [Fact]
  ) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-\(SHA256.base64(style))'; \
    script-src 'sha256-\(SHA256.base64(script))'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>
    <body\(attribute(bodyClass))>
    <header\(attribute(headerClass))>
    <h1>\(title)</h1>
    \(facts.isEmpty ? "" : "<dl class=\"facts\">\n\(facts.map(\.html).joined())</dl>\n")</header>

    """
  }

  private func attribute(_ name: String?) -> String { name.map { " class=\"\($0)\"" } ?? "" }

  /// The script, and the end of the file.
  var end: String { "<script>\(script)</script>\n</body>\n</html>\n" }
}

/// Text as HTML shows it, whatever bytes it is made of: `<b>` → `&lt;b&gt;`.
///
/// Good for attributes in quotation marks too. What cannot be seen, or would turn the text around it, is made
/// visible: control characters, marks of direction and of no width as `[U+202E]`. Bytes that are no UTF-8 are
/// U+FFFD.
enum HTMLText {
  static func escape(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x27: result += "&#39;"
      case 0x09, 0x0A: result.unicodeScalars.append(scalar)
      case 0xFDD0...0xFDEF: result += "\u{FFFD}"
      // Marks of direction can make text look like another ("Trojan Source"); the rest is invisible.
      case ..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB:
        result += "[U+\(hexadecimal(scalar.value))]"
      case let value where value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text that is one line: a name, a path, a heading.
  static func line(_ text: String) -> String { escape(text.onOneLine) }

  /// The same as code.
  static func code(_ text: String) -> String { "<code>\(line(text))</code>" }

  /// A sentence of a message or a rule: what is between backticks is code.
  ///
  ///     Write `ROADMAP.md`.  →  Write <code>ROADMAP.md</code>.
  static func prose(_ text: String) -> String {
    BacktickParts(text.onOneLine).map { isCode, part in isCode ? code(part) : escape(part) }
  }

  /// A line of a page, or a message, cut off after `limit` bytes.
  static func escape(_ line: some BidirectionalCollection<UInt8>, limit: Int) -> String {
    guard line.count > limit else { return escape(String(decoding: line, as: UTF8.self)) }
    var end = line.index(line.startIndex, offsetBy: limit)
    while end > line.startIndex, line[end] & 0xC0 == 0x80 { end = line.index(before: end) }
    return escape(String(decoding: line[..<end], as: UTF8.self))
      + "<i>… \(line[end...].count) more bytes</i>"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
