import Basics

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
