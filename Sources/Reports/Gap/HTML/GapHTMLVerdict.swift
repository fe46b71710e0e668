/// How verdicts and scores look in the HTML report: a sign, a word and a colour, a bar and a number.
enum GapHTMLVerdict {
  /// `<span class="v missing">✗ missing</span>`, without the span.
  static func label(_ verdict: ItemReport.Verdict) -> String {
    "<span class=\"sign\" aria-hidden=\"true\">\(sign(verdict))</span>"
      + "<span class=\"word\">\(short(verdict))</span>"
  }

  /// Some systems draw the arrow as a picture unless told not to.
  static func sign(_ verdict: ItemReport.Verdict) -> String {
    verdict == .declared ? "↗\u{FE0E}" : verdict.symbol
  }

  static func short(_ verdict: ItemReport.Verdict) -> String {
    verdict == .notApplicable ? "n/a" : verdict.word
  }

  /// A bar and a number; style attributes would need a weaker policy, so it is drawn.
  static func score(_ score: Double) -> String {
    let percent = Decimal.text(score * 100, digits: 0)
    let level = score >= 0.8 ? "good" : score >= 0.45 ? "fair" : "poor"
    return """
      <span class="score"><svg class="bar \(level)" viewBox="0 0 100 8" preserveAspectRatio="none" \
      aria-hidden="true"><rect class="rail" width="100" height="8"/>\
      <rect class="fill" width="\(percent)" height="8"/></svg><span class="percent">\(percent) %</span></span>
      """
  }
}
