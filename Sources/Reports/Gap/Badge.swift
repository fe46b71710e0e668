import Markup

/// `docs 5/7`, colored by the mean score: an image, or what shields.io makes one of.
struct Badge {
  private let message: String
  private let color: Color
  private static let label = "docs"

  private enum Color: String {
    case brightgreen, green, yellowgreen, yellow, orange, red, lightgrey

    /// Dark enough for white text (WCAG 2, 4.5 to 1).
    var hexadecimal: String {
      switch self {
      case .brightgreen: "#2a7f1f"
      case .green: "#3f7a1c"
      case .yellowgreen: "#64730f"
      case .yellow: "#8a6500"
      case .orange: "#b04a00"
      case .red: "#b3261e"
      case .lightgrey: "#666"
      }
    }
  }

  init(_ result: LintResult) {
    let totals = result.totals
    guard totals.applicable > 0 else {
      (message, color) = ("unknown", .lightgrey)
      return
    }
    message = "\(totals.present)/\(totals.applicable)"
    let counting = result.projects.filter { $0.applicable > 0 }
    let score = counting.reduce(0) { $0 + $1.score } / Double(counting.count)
    color =
      switch score {
      case 0.95...: .brightgreen
      case 0.85...: .green
      case 0.7...: .yellowgreen
      case 0.5...: .yellow
      case 0.3...: .orange
      default: .red
      }
  }

  /// https://shields.io/badges/endpoint-badge
  var endpoint: [UInt8] {
    JSONLines.line { json in
      json.entry("schemaVersion", 1)
      json.entry("label", Self.label)
      json.entry("message", message)
      json.entry("color", color.rawValue)
    }
  }

  /// One file without fonts or links of its own. Widths of text are those of Verdana at 11 px, held by `textLength`
  /// where another font is used.
  var svg: [UInt8] {
    let left = Self.width(of: Self.label) + 12
    let right = Self.width(of: message) + 12
    let title = "\(Self.label): \(message)"
    func text(_ text: String, at start: Int, _ width: Int) -> String {
      "<text x=\"\(start + 6)\" y=\"14\" textLength=\"\(width - 12)\">\(XMLText.escape(text))</text>"
    }
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" \
      viewBox="0 0 \(left + right) 20" role="img" aria-label="\(title)">
      <title>\(title)</title>
      <clipPath id="r"><rect width="\(left + right)" height="20" rx="3"/></clipPath>
      <g clip-path="url(#r)">
      <rect width="\(left)" height="20" fill="#444"/>
      <rect x="\(left)" width="\(right)" height="20" fill="\(color.hexadecimal)"/>
      </g>
      <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
      \(text(Self.label, at: 0, left))
      \(text(message, at: left, right))
      </g>
      </svg>

      """.utf8)
  }

  private static func width(of text: String) -> Int { text.utf8.count * 13 / 2 }
}
