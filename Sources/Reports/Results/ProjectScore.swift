import Basics
import Markup

/// The checklist in numbers.
extension ProjectReport {
  /// Items that count: all but those that do not apply.
  package var applicable: Int { items.count { $0.verdict.applies } }
  /// Items that are there, or are declared to be elsewhere.
  package var present: Int { items.count { $0.verdict.isDone } }
  /// The mean of the scores of items that count, 0 to 1; 1 where none does.
  package var score: Double {
    let scores = items.filter(\.verdict.applies).map(\.boundedScore)
    return scores.isEmpty ? 1 : scores.reduce(0, +) / Double(scores.count)
  }
  /// Items with something to do, worst first: missing before partial, then by score, then as the checklist goes.
  var gaps: [ItemReport] {
    items.enumerated().filter { $0.element.verdict.applies && !$0.element.verdict.isDone }
      .sorted { one, other in
        let (left, right) = (one.element, other.element)
        if left.verdict != right.verdict { return left.verdict == .missing }
        return (left.boundedScore, one.offset) < (right.boundedScore, other.offset)
      }
      .map(\.element)
  }

  /// How many findings there are of a severity.
  func count(_ severity: Severity) -> Int {
    findings.count { $0.finding.severity == severity }
  }
}

extension ItemReport {
  /// 0 to 1, whatever was read.
  var boundedScore: Double { score.isFinite ? min(1, max(0, score)) : 0 }
}

extension LintResult {
  /// Those that lack most come first; of equal ones the first by name.
  package var worstFirst: [ProjectReport] {
    projects.map { (project: $0, score: $0.score, missing: $0.count(of: .missing)) }
      .sorted { one, other in
        if one.score != other.score { return one.score < other.score }
        if one.missing != other.missing { return one.missing > other.missing }
        return one.project.name.precedes(byBytes: other.project.name)
      }
      .map(\.project)
  }

  /// Ids of all items, as the first project that has them orders them, with their titles.
  var itemColumns: [(id: String, title: String)] {
    var seen: Set<String> = []
    return projects.flatMap(\.items).filter { seen.insert($0.id).inserted }
      .map { ($0.id, $0.title) }
  }

  /// Over all projects: items that are there, and items that count.
  var totals: (present: Int, applicable: Int) {
    projects.reduce((0, 0)) { ($0.0 + $1.present, $0.1 + $1.applicable) }
  }
}

extension ProjectReport {
  func count(of verdict: ItemReport.Verdict) -> Int { items.count { $0.verdict == verdict } }

  /// nil if the project was not asked for it.
  func item(_ id: String) -> ItemReport? { items.first { $0.id == id } }
}

extension ItemReport.Verdict {
  /// Never alone: a word or a legend is next to it.
  var symbol: String {
    switch self {
    case .present: "✓"
    case .partial: "◐"
    case .missing: "✗"
    case .notApplicable: "–"
    case .declared: "↗"
    }
  }

  /// For people.
  var word: String {
    switch self {
    case .present: "present"
    case .partial: "partial"
    case .missing: "missing"
    case .notApplicable: "not applicable"
    case .declared: "declared"
    }
  }

  /// Whether there is nothing to do.
  var isDone: Bool { self == .present || self == .declared }

  /// Whether it counts at all.
  var applies: Bool { self != .notApplicable }
}

extension ConsoleStyle {
  /// Green where all is there, yellow, red; dim where it does not apply.
  func verdict(_ verdict: ItemReport.Verdict, _ text: String) -> String {
    switch verdict {
    case .present, .declared: green(text)
    case .partial: yellow(text)
    case .missing: red(text)
    case .notApplicable: dim(text)
    }
  }
}

extension ItemReport.Evidence {
  /// The heading that was found; empty where it only repeats the file's name.
  var heading: String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last
    return name.map { $0.elementsEqual(text.utf8) } ?? false ? "" : text
  }

  /// `README.md:12`; of a file as a whole, `README.md`; of no file, nothing.
  func place(in project: ProjectReport) -> String {
    guard !file.isEmpty else { return "" }
    let path = project.shown(file)
    return line > 0 ? "\(path):\(line)" : path
  }
}
