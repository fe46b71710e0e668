import Markup

/// The first screen of the HTML report: the answer, the states of all pages as a bar, where to begin, all numbers.
enum HTMLOverview {
  static func html(_ material: ReportMaterial, _ index: HTMLIndex) -> String {
    let summary = material.summary
    return """
      <section id="answer">
      <h2 class="question">\(question(summary))</h2>
      <p class="answer \(worst(summary).rawValue)">\(answer(summary))</p>
      \(bar(summary))
      \(states(summary))
      </section>
      <div class="columns">
      \(begin(index))
      \(links(summary))
      </div>
      \(numbers(summary))

      """
  }

  private static func worst(_ summary: Summary) -> PageReport.State {
    summary[.person] > 0 ? .person : summary[.look] > 0 ? .look : .fine
  }

  private static func question(_ summary: Summary) -> String {
    if summary.verification != nil { return "Do the pages say what Trac shows?" }
    if summary.repair != nil { return "Are the documents finished?" }
    return "May we switch over?"
  }

  /// One sentence, which the numbers below it explain.
  private static func answer(_ summary: Summary) -> String {
    let (person, look) = (summary[.person], summary[.look])
    if summary.pages == 0 { return "There are no pages." }
    let of = "of \(summary.pages.of("page"))"
    if person > 0 {
      return "Not yet: \(person) \(of) \(person == 1 ? "needs" : "need") a person."
    }
    if look > 0 { return "Yes, after a look at \(look) \(of)." }
    let fine = summary[.fine]
    return
      "Yes: \(fine) \(of) \(fine == 1 ? "is" : "are") \(PageReport.State.fine.words(fine, in: summary)), and nothing is to be done."
  }

  /// The states of all pages, as wide as they are many.
  private static func bar(_ summary: Summary) -> String {
    let states = PageReport.State.allCases.filter { summary[$0] > 0 }
    let words = states.map { "\(summary[$0]) \($0.words(summary[$0], in: summary))" }
    return HTMLBar.html(
      states.map { (name: $0.rawValue, count: summary[$0]) },
      label: words.joined(separator: ", "), isTall: true)
  }

  /// The legend of the bar, whose parts choose pages.
  private static func states(_ summary: Summary) -> String {
    var html = "<fieldset class=\"states\"><legend>Show</legend>\n"
    html += HTMLFilters.choice("state", "all", isChosen: true) + "all \(summary.pages)</label>\n"
    for state in PageReport.State.allCases where summary[state] > 0 {
      let count = summary[state]
      html += HTMLFilters.choice("state", state.rawValue, class: state.rawValue)
      html += "<b>\(count)</b> \(state.words(count, in: summary))</label>\n"
    }
    return html + "</fieldset>"
  }

  /// The pages that need a person most, with links to their sheets.
  private static func begin(_ index: HTMLIndex) -> String {
    let pages = index.withFindings.filter(\.report.isToLookAt)
    guard let heaviest = pages.first?.report.weight else { return "" }
    let shown = pages.prefix(10)
    var html =
      "<section id=\"begin\">\n<h2>Begin with these <small>\(shown.count) of \(pages.count.of("page"))</small></h2>\n<ol>\n"
    for page in shown {
      let reasons = Summary.FindingCount.counting(page.report.findings)
        .filter { $0.severity >= .warning }.map { "\($0.count) \(HTMLText.escape($0.id))" }
      html += "<li><a href=\"#p\(page.number)\">\(HTMLText.name(page.report.page))</a> "
      html += HTMLBar.html(
        [(page.state.rawValue, page.report.weight), ("rest", heaviest - page.report.weight)],
        label: nil)
      html += "<span class=\"why\">"
      html += (reasons.isEmpty ? page.report.status.rawValue : reasons.joined(separator: ", "))
      html += "</span></li>\n"
    }
    return html + "</ol>\n</section>"
  }

  /// What there was before, and what of it is there after.
  private static func links(_ summary: Summary) -> String {
    guard summary.verification == nil else { return "" }
    var rows: [(String, fine: Int, fixed: Int, lost: Int)] = []
    var words = ("work", "by nearly the name", "lost")
    if let repair = summary.repair {
      words = ("were right", "fixed", "need a person")
      rows = [
        ("Links", repair.links.right, repair.links.mended, repair.links.left),
        ("Images", repair.images.right, repair.images.mended, repair.images.left),
      ]
    } else {
      let counts = summary.counts
      rows = [
        (
          "Links", counts.linksResolved - counts.linksLoose, counts.linksLoose, counts.linksDead
        ),
        ("Images", counts.imagesFound, 0, counts.imagesMissing),
        (
          "Attachments", counts.attachmentsCopied + counts.attachmentsUnchanged, 0,
          counts.attachmentsMissing
        ),
      ]
    }
    let hasFixed = rows.contains { $0.fixed > 0 }
    var html = """
      <section id="links">
      <h2>Links and images</h2>
      <table><thead><tr><th scope="col">What</th><th scope="col">before</th><th scope="col">after</th>\
      <th scope="col">\(words.0)</th>\(hasFixed ? "<th scope=\"col\">\(words.1)</th>" : "")\
      <th scope="col">\(words.2)</th></tr></thead>
      <tbody>

      """
    for row in rows {
      let all = row.fine + row.fixed + row.lost
      html += "<tr><th scope=\"row\">\(row.0)</th><td>\(all)</td><td class=\"wide\">"
      html += HTMLBar.html(
        [("fine", row.fine), ("look", row.fixed), ("person", row.lost)],
        label: "\(row.fine) \(words.0), \(row.fixed + row.lost) not")
      html +=
        "</td><td>\(row.fine)</td>\(hasFixed ? "<td>\(row.fixed)</td>" : "")<td>\(row.lost)</td></tr>\n"
    }
    return html + "</tbody></table>\n</section>"
  }

  /// The summary of the terminal.
  private static func numbers(_ summary: Summary) -> String {
    var html = "<details class=\"numbers\"><summary>All numbers</summary>\n<dl class=\"facts\">\n"
    for line in SummaryLines.all(summary) {
      let names = line.names.map(HTMLText.name).joined(separator: ", ")
      html +=
        "<div\(line.isBad ? " class=\"bad\"" : "")><dt>\(line.label)</dt><dd>\(HTMLText.escape(line.value))\(names.isEmpty ? "" : ": \(names)")</dd></div>\n"
    }
    return html + "</dl>\n</details>"
  }
}

/// A bar of parts, drawn in its own units, so that no style has to say how wide they are.
enum HTMLBar {
  /// - Parameters:
  ///   - parts: names of classes, and how much each is; none is too small to be seen.
  ///   - label: what it shows, for those who do not see it; nil if the text next to it says the same.
  static func html(_ parts: [(name: String, count: Int)], label: String?, isTall: Bool = false)
    -> String
  {
    let total = max(1, parts.reduce(0) { $0 + $1.count })
    let hidden = label.map { "role=\"img\" aria-label=\"\($0)\"" } ?? "aria-hidden=\"true\""
    var html =
      "<svg class=\"bar\(isTall ? " tall" : "")\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" \(hidden)>"
    var x = 0
    for part in parts where part.count > 0 {
      let width = max(4, part.count * 1000 / total)
      html += "<rect class=\"\(part.name)\" x=\"\(x)\" width=\"\(width)\" height=\"10\"/>"
      x += width
    }
    return html + "</svg>"
  }
}
