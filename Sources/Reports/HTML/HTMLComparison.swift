import Markup

/// The two texts of a page side by side, row by row, each row with its findings below it.
struct HTMLComparison {
  private let excerpt: Excerpt
  private(set) var html = """
    <table class="compare">
    <thead><tr><th scope="col">Trac source</th><th scope="col">Markdown</th></tr></thead>
    <tbody>

    """

  init(_ excerpt: Excerpt) {
    self.excerpt = excerpt
    for row in excerpt.rows {
      switch row {
      case .lines(let source, let output, let findings):
        html += "<tr>"
        cell(source, of: excerpt.source, excerpt.sourceMarks)
        cell(output, of: excerpt.output, excerpt.outputMarks)
        html += "</tr>\n"
        if !findings.isEmpty {
          html += "<tr class=\"notes\"><td colspan=\"2\">\(HTMLFinding.list(findings))</td></tr>\n"
        }
      case .gap(let source, let output):
        html += "<tr class=\"gap\"><td>\(omitted(source))</td><td>\(omitted(output))</td></tr>\n"
      }
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func cell(
    _ pieces: [Excerpt.Piece], of text: TextLines, _ marks: [Int: [Finding]]
  ) {
    html += pieces.isEmpty ? "<td class=\"empty\">" : "<td>"
    for piece in pieces {
      switch piece {
      case .line(let number):
        html += "<div class=\"l"
        let findings = marks[number] ?? []
        if let worst = findings.map(\.severity).max() { html += " \(worst.letter)" }
        html += "\" data-n=\"\(number)\""
        if !findings.isEmpty { html += " data-k=\"\(kinds(findings))\"" }
        html += ">\(HTMLText.escape(text[number], limit: Excerpt.Limit.line))</div>"
      case .omitted(let count):
        html += "<div class=\"omitted\">\(omitted(count))</div>"
      }
    }
    html += "</td>"
  }

  private func kinds(_ findings: [Finding]) -> String {
    Set(findings.map(\.id)).sorted().map { HTMLText.escape($0) }.joined(separator: " ")
  }

  private func omitted(_ count: Int) -> String { count == 0 ? "" : "⋯ \(count.of("line"))" }
}
