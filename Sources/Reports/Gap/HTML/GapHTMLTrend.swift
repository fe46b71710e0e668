/// A project's score over past months, as a drawing: small in the table, larger with its numbers on the project's page.
enum GapHTMLTrend {
  /// Empty: there are too few points for a line.
  static func spark(_ points: [TrendPoint]) -> String {
    guard let first = points.first, let last = points.last, points.count > 1 else {
      return "<span class=\"none\">–</span>"
    }
    let change = Int(((last.bounded - first.bounded) * 100).rounded())
    let sign = change > 0 ? "+\(change)" : change < 0 ? "−\(-change)" : "±0"
    return """
      <span class="spark"><svg viewBox="0 0 80 20" role="img" aria-label="\(words(first, last))">\
      <polyline points="\(line(points, width: 80, height: 20, edge: 2))"/></svg><small>\(sign)</small></span>
      """
  }

  /// Empty: there are too few points for a line.
  static func figure(_ points: [TrendPoint]) -> String {
    guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
    var html = "<figure class=\"trend\">\n"
    html += "<svg viewBox=\"0 0 640 120\" role=\"img\" aria-label=\"\(words(first, last))\">\n"
    for (value, y) in [(100, 10), (50, 60), (0, 110)] {
      html += "<line class=\"grid\" x1=\"48\" x2=\"630\" y1=\"\(y)\" y2=\"\(y)\"/>"
      html += "<text x=\"42\" y=\"\(y + 4)\" text-anchor=\"end\">\(value) %</text>\n"
    }
    html += "<g transform=\"translate(40 0)\">"
    html += "<polyline points=\"\(line(points, width: 590, height: 120, edge: 10))\"/>\n"
    for (index, point) in points.enumerated() {
      let (x, y) = place(point, index, of: points.count, width: 590, height: 120, edge: 10)
      html +=
        "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"><title>\(HTMLText.line(point.month)): "
      html +=
        "\(Decimal.percent(point.bounded)), \(point.present) of \(point.applicable) present</title></circle>\n"
    }
    html += "</g></svg>\n<figcaption>\(words(first, last))</figcaption>\n"
    html +=
      "<details><summary>The numbers</summary>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Month</th>"
    html +=
      "<th scope=\"col\">Commit</th><th scope=\"col\">Present</th><th scope=\"col\">Score</th></tr></thead><tbody>\n"
    for point in points {
      html += "<tr><td>\(HTMLText.line(point.month))</td>"
      html += "<td>\(HTMLText.code(point.commit))</td>"
      html +=
        "<td>\(point.present) of \(point.applicable)</td><td>\(Decimal.percent(point.bounded))</td></tr>\n"
    }
    return html + "</tbody></table></div></details>\n</figure>\n"
  }

  private static func words(_ first: TrendPoint, _ last: TrendPoint) -> String {
    "Score \(Decimal.percent(first.bounded)) in \(HTMLText.line(first.month)), "
      + "\(Decimal.percent(last.bounded)) in \(HTMLText.line(last.month))"
  }

  /// - Parameter edge: above and below, so that the line is not cut.
  private static func line(
    _ points: [TrendPoint], width: Double, height: Double, edge: Double
  ) -> String {
    points.enumerated().map { index, point in
      let (x, y) = place(point, index, of: points.count, width: width, height: height, edge: edge)
      return "\(x),\(y)"
    }.joined(separator: " ")
  }

  private static func place(
    _ point: TrendPoint, _ index: Int, of count: Int, width: Double, height: Double, edge: Double
  ) -> (String, String) {
    let inner = width - 2 * edge
    let x = edge + (count > 1 ? inner * Double(index) / Double(count - 1) : 0)
    let y = edge + (height - 2 * edge) * (1 - point.bounded)
    return (Decimal.text(x, digits: 1), Decimal.text(y, digits: 1))
  }
}

extension TrendPoint {
  /// 0 to 1, whatever was read.
  fileprivate var bounded: Double { score.isFinite ? min(1, max(0, score)) : 0 }
}
