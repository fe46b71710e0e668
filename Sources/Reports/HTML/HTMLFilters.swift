import Markup

/// The filters of the HTML report: a text, severities, kinds. The script shows them, as it makes them work.
enum HTMLFilters {
  static func html(_ summary: Summary) -> String {
    guard !summary.findings.isEmpty else { return "" }
    var html = """
      <div class="tools" id="tools" role="search" hidden>
      <input type="search" id="search" placeholder="Search pages and messages" \
      aria-label="Search pages and messages" autocomplete="off" spellcheck="false">
      <span class="group" role="group" aria-label="Severity">

      """
    for severity in Severity.allCases.reversed() {
      let count = summary.findings.filter { $0.severity == severity }.reduce(0) { $0 + $1.count }
      if count == 0 { continue }
      html += """
        <label class="chip \(severity.letter)"><input type="checkbox" name="severity" \
        value="\(severity.letter)" checked>\(severity.plural) <b>\(count)</b></label>

        """
    }
    html += """
      </span>
      <span class="group buttons"><button type="button" id="open">Open all</button>
      <button type="button" id="close">Close all</button>
      <button type="button" id="reset">Reset</button></span>
      <details class="choose"><summary>Kinds: <span id="chosen">all</span></summary>
      <div class="group" role="group" aria-label="Kinds">

      """
    for kind in summary.findings {
      html += """
        <label class="chip \(kind.severity.letter)"><input type="checkbox" name="kind" \
        value="\(HTMLText.escape(kind.id))" data-s="\(kind.severity.letter)">\
        \(HTMLText.escape(kind.id)) <b>\(kind.count)</b></label>

        """
    }
    return html + """
      </div></details>
      <output id="shown" aria-live="polite"></output>
      </div>

      """
  }
}
