import Markup

/// The kinds of findings as bars: how often, on how many pages, and how many different ones a person has to decide.
/// Choosing one leaves only its pages.
enum HTMLCauses {
  static func html(_ summary: Summary, _ index: HTMLIndex) -> String {
    guard !index.kinds.isEmpty else { return "" }
    let asking = index.kinds.filter { $0.severity >= .warning }
    let total = asking.reduce(0) { $0 + $1.count }
    let different = asking.reduce(0) { $0 + index.different[$1.id, default: 0] }
    var html = "<section id=\"causes\">\n<h2>Causes and effort</h2>\n<p>"
    html +=
      asking.isEmpty
      ? "Nothing but notes."
      : "\(total.of("finding")) to look at, \(different) of them different: what is the same on many pages is decided once."
    html += " Choose a cause to see only its pages.</p>\n"
    html += "<fieldset class=\"causes\"><legend>Causes</legend>\n"
    html += HTMLFilters.choice("cause", "all", isChosen: true) + "<b>all causes</b></label>\n"
    let most = index.kinds.map(\.pages).max() ?? 0
    for (number, kind) in index.kinds.enumerated() {
      let advice = FindingKind(rawValue: kind.id)
      html += """
        \(HTMLFilters.choice("cause", "k\(number)", class: "cause"))\
        <span class="kind \(kind.severity.letter)" id="kind-\(HTMLText.escape(kind.id))">\
        \(HTMLText.escape(kind.id))</span>\
        \(HTMLBar.html([(kind.severity.letter, kind.pages), ("rest", most - kind.pages)], label: nil))\
        <span class="many">\(kind.count) on \(kind.pages.of("page")), \
        \(index.different[kind.id, default: 0]) different</span>\
        <span class="means">\(HTMLText.escape(advice?.meaning(on: summary.site) ?? "")) \
        <span class="help">\(HTMLText.escape(advice?.next ?? ""))</span></span></label>

        """
    }
    return html + "</fieldset>\n</section>\n"
  }
}

/// The filters of the HTML report are choices whose state the style asks for, so they need no script.
enum HTMLFilters {
  /// The beginning of a label; the caller writes its text and closes it.
  static func choice(
    _ group: String, _ value: String, class name: String = "", isChosen: Bool = false
  ) -> String {
    "<label class=\"choice\(name.isEmpty ? "" : " " + name)\"><input type=\"radio\" name=\"\(group)\" id=\"\(group)-\(value)\" value=\"\(value)\"\(isChosen ? " checked" : "")>"
  }

  /// What hides all that is not chosen.
  static func style(_ index: HTMLIndex) -> String {
    var style = ""
    func hide(_ group: String, _ value: String) {
      style += ":root:has(#\(group)-\(value):checked) .p:not(.\(value)){display:none}\n"
    }
    for state in PageReport.State.allCases { hide("state", state.rawValue) }
    for number in index.kinds.indices { hide("cause", "k\(number)") }
    for number in index.folders.indices { hide("folder", "f\(number)") }
    return style
  }
}
