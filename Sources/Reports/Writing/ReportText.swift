import Basics
import Markup

extension String {
  /// The text on one line without what could steer a terminal or a log: the names of pages and files are anybody's.
  /// Line ends and control characters become spaces; marks of direction, with which text can be made to look like
  /// another ("Trojan Source"), become U+FFFD.
  var onOneLine: String {
    // The first bytes of all that is replaced below.
    guard
      utf8.contains(where: {
        $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 || $0 == 0xEF
      })
    else { return self }
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar.properties.generalCategory == .control { return " " }
      return scalar.turnsText ? "\u{FFFD}" : scalar
    }
    return String(UnicodeScalarView(scalars))
  }
}

extension Unicode.Scalar {
  /// Marks of direction, separators of lines and paragraphs, the byte order mark.
  var turnsText: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

/// A text taken apart at its backticks; one that stands alone is text.
struct BacktickParts {
  private let parts: [Substring]

  init(_ text: String) {
    parts = text.split(separator: "`", omittingEmptySubsequences: false)
  }

  /// All parts as `write` writes them, joined.
  func map(_ write: (_ isCode: Bool, _ part: String) -> String) -> String {
    var result = ""
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1
      // The last of an even number opens and closes nothing.
      let isAlone = isCode && index == parts.count - 1
      if isAlone || isCode && part.isEmpty {
        result += write(false, isAlone ? "`\(part)" : "``")
      } else {
        result += write(isCode, String(part))
      }
    }
    return result
  }
}

/// A number as reports write it: at most three digits after the point, no exponent: `0.85`.
enum Decimal {
  /// What is not a finite number is 0.
  static func text(_ value: Double, digits: Int = 3) -> String {
    // Larger ones are no scores; they would trap below.
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let parts = Int((abs(value) * Double(scale)).rounded())
    var fraction = digits == 0 ? "" : String(parts % scale)
    fraction = String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = (value < 0 && parts > 0 ? "-" : "") + String(parts / scale)
    return fraction.isEmpty ? whole : "\(whole).\(fraction)"
  }

  /// `71 %`
  static func percent(_ share: Double) -> String { text(share * 100, digits: 0) + " %" }
}

/// Text as XML 1.0 holds it, in elements and in attributes: `a<b` → `a&lt;b`. Characters that XML forbids even as
/// references become U+FFFD.
enum XMLText {
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: result.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: result.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: result.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: result.append(contentsOf: "&#39;".unicodeScalars)
      // Attributes would lose them otherwise.
      case 0x09, 0x0A, 0x0D: result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar.turnsText ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// What the file begins with.
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}

extension Severity {
  /// As classes and filters name it.
  var letter: String {
    switch self {
    case .error: "e"
    case .warning: "w"
    case .info: "n"
    }
  }

  /// For a person: an info is a note.
  package var word: String { self == .info ? "note" : rawValue }

  var plural: String { word + "s" }

  /// `Errors`, as a heading.
  var title: String {
    switch self {
    case .error: "Errors"
    case .warning: "Warnings"
    case .info: "Notes"
    }
  }
}

extension Int {
  /// `1 page`, `2 pages`
  package func of(_ word: String) -> String { "\(self) \(word)\(self == 1 ? "" : "s")" }
}
