/// The filters of the gap report. The script shows them, as it makes them work.
enum GapHTMLTools {
  static func html(_ projects: [ProjectReport], items: [(id: String, title: String)]) -> String {
    guard projects.count > 1 else { return "" }
    let kinds = Set(projects.map(\.kind)).sorted(by: bytesPrecede).filter { !$0.isEmpty }
    let verdicts = ItemReport.Verdict.allCases.filter { verdict in
      projects.contains { $0.count(of: verdict) > 0 }
    }
    return """
      <form class="tools" id="tools" role="search" hidden>
      <label class="find">Search <input type="search" id="search" autocomplete="off" spellcheck="false" \
      placeholder="projects, files, messages"></label>
      \(select("item", "Item", "any", items.map { ($0.id, $0.id) }))\
      \(select("verdict", "Verdict", "any", verdicts.map { ($0.rawValue, $0.word) }))\
      \(select("kind", "Kind", "any", kinds.map { ($0, $0) }))\
      \(select("order", "Order", "worst first", [("name", "by name"), ("findings", "most findings")]))\
      <button type="reset">Reset</button>
      <output id="shown" aria-live="polite"></output>
      </form>

      """
  }

  private static func select(
    _ id: String, _ label: String, _ preset: String, _ options: [(value: String, text: String)]
  ) -> String {
    guard options.count > 1 else { return "" }
    var html = "<label>\(label) <select id=\"\(id)\"><option value=\"\">\(preset)</option>"
    for option in options {
      html += "<option value=\"\(HTMLText.escape(option.value))\">"
      html += "\(HTMLText.line(option.text))</option>"
    }
    return html + "</select></label>\n"
  }
}
