import Markup

/// The items over all projects.
struct GapTotals {
  struct Item {
    var id: String
    var title: String
    var verdicts: [ItemReport.Verdict: Int] = [:]

    var missing: Int { verdicts[.missing] ?? 0 }
    var partial: Int { verdicts[.partial] ?? 0 }
    var present: Int { (verdicts[.present] ?? 0) + (verdicts[.declared] ?? 0) }
    var applicable: Int { missing + partial + present }
  }

  /// As the columns go.
  private(set) var items: [Item]

  init(_ result: LintResult) {
    items = result.itemColumns.map { Item(id: $0.id, title: $0.title) }
    let places = Dictionary(
      zip(items.map(\.id), items.indices), uniquingKeysWith: { first, _ in first })
    for item in result.projects.lazy.flatMap(\.items) {
      guard let place = places[item.id] else { continue }
      items[place].verdicts[item.verdict, default: 0] += 1
    }
  }

  /// Those that somebody lacks; missing ones count twice as much as partial ones.
  var mostMissing: [Item] {
    items.enumerated().filter { $0.element.missing + $0.element.partial > 0 }
      .sorted { one, other in
        let weights = [one, other].map { $0.element.missing * 2 + $0.element.partial }
        return weights[0] == weights[1] ? one.offset < other.offset : weights[0] > weights[1]
      }
      .map(\.element)
  }
}
