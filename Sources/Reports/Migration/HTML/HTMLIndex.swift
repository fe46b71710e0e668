import Basics
import Markup

/// The pages of an HTML report with what its filters tell them apart by: state, kinds of findings, folder.
struct HTMLIndex {
  struct Page {
    var report: PageReport
    var state: PageReport.State
    /// In the list of all pages.
    var number: Int
    /// In `folders`.
    var folder: Int
    /// In `kinds`, each once.
    var kinds: [Int]
  }

  struct Folder {
    /// Empty: pages in none.
    var name: String
    var pages = 0
    var states: [PageReport.State: Int] = [:]

    var title: String { name.isEmpty ? "Pages in no folder" : name }
  }

  /// By name.
  private(set) var pages: [Page] = []
  /// Those that need a person most first.
  private(set) var withFindings: [Page] = []
  /// The kinds of findings that pages have, in the order of the summary.
  let kinds: [Summary.FindingCount]
  /// By name; where there are very many, the small ones are one.
  private(set) var folders: [Folder] = []
  /// How many different messages each kind has: what is the same on many pages is decided once.
  private(set) var different: [String: Int] = [:]

  private static let mostFolders = 60

  init(_ material: ReportMaterial) {
    kinds = material.summary.findings
    let numbers = Dictionary(
      kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = material.pages.sortedByName
    let names = Self.names(sorted.map(\.page))
    let folderNames = Set(names).sorted { $0.precedes(byBytes: $1) }
    let folderNumbers = Dictionary(
      uniqueKeysWithValues: folderNames.enumerated().map { ($1, $0) })
    folders = folderNames.map { Folder(name: $0) }
    var messages: Set<String> = []
    for (index, report) in sorted.enumerated() {
      let folder = folderNumbers[names[index]] ?? 0
      let state = report.state
      let kinds = Set(report.findings.compactMap { numbers[$0.id] }).sorted()
      pages.append(
        Page(report: report, state: state, number: index, folder: folder, kinds: kinds))
      folders[folder].pages += 1
      folders[folder].states[state, default: 0] += 1
    }
    for finding in sorted.lazy.flatMap(\.findings) + material.others
    where messages.insert(finding.id + " " + finding.message).inserted {
      different[finding.id, default: 0] += 1
    }
    let heavy = pages.filter { !$0.report.findings.isEmpty || $0.report.isToLookAt }
    withFindings = heavy.map { (page: $0, weight: $0.report.weight) }
      .sorted { ($1.weight, $0.page.number) < ($0.weight, $1.page.number) }.map(\.page)
  }

  /// The folder of each page on the map: `Net` of `Net/Switches`, and of `Net` itself where it has such pages.
  private static func names(_ pages: [String]) -> [String] {
    let firsts = pages.map { page in
      page.utf8.contains(UInt8(ascii: "/")) ? String(page.prefix { $0 != "/" }) : ""
    }
    let known = Set(firsts)
    let all = zip(pages, firsts).map { page, first in
      first.isEmpty && known.contains(page) ? page : first
    }
    let counts = all.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    guard counts.count > mostFolders else { return all }
    let kept = Set(
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostFolders).map(\.key))
    return all.map { kept.contains($0) ? $0 : "Other folders" }
  }

  /// Pages by their folders, in the order of both.
  func byFolder(_ pages: [Page]) -> [(folder: Int, pages: [Page])] {
    Dictionary(grouping: pages, by: \.folder).sorted { $0.key < $1.key }
      .map { (folder: $0.key, pages: $0.value) }
  }

  /// By which filters find a page.
  func classes(of page: Page) -> String { classes([page.state], page.kinds) + " f\(page.folder)" }

  /// The same of many pages at once.
  func classes(of pages: [Page]) -> String {
    let states = PageReport.State.allCases.filter { state in
      pages.contains { $0.state == state }
    }
    return classes(states, Set(pages.flatMap(\.kinds)).sorted())
      + (pages.first.map { " f\($0.folder)" } ?? "")
  }

  private func classes(_ states: [PageReport.State], _ kinds: [Int]) -> String {
    (["p"] + states.map(\.rawValue) + kinds.map { "k\($0)" }).joined(separator: " ")
  }
}

extension PageReport.State {
  /// `need a person`, after a number of pages.
  func words(_ count: Int, in summary: Summary) -> String {
    switch self {
    case .person: count == 1 ? "needs a person" : "need a person"
    case .look: count == 1 ? "needs a look" : "need a look"
    case .fine:
      summary.verification != nil ? "the same" : summary.repair != nil ? "right" : "proved"
    case .kept: summary.verification != nil ? "not compared" : "kept or left out"
    }
  }
}

extension HTMLText {
  /// A name that breaks after `+`, `/` and `-` where a line is too short for it.
  static func name(_ text: String) -> String {
    var result = ""
    for scalar in line(text).unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "/" || scalar == "+" || scalar == "-" { result += "<wbr>" }
    }
    return result.replacing("U+<wbr>", with: "U+")
  }
}

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
