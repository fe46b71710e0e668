/// What a verification did beside its pages' statuses, in numbers.
package struct VerificationCounts: Hashable, Sendable {
  /// Saved files of HTML that belong to no migrated page.
  package var filesWithoutPage = 0

  package init() {}
}

extension Summary {
  /// What the report is headed.
  var title: String { verification == nil ? "Migration report" : "Verification report" }
}

extension SummaryLines {
  static func all(_ summary: Summary, _ counts: VerificationCounts) -> [Line] {
    let compared = summary[.same] + summary[.different]
    return [
      Line(label: "Pages", value: "\(summary.pages) migrated, \(compared) compared"),
      Line(label: "Same", value: "\(summary[.same])"),
      Line(
        label: "Different", value: "\(summary[.different])", isBad: summary[.different] > 0),
      Line(
        label: "Without HTML", value: "\(summary[.notCompared]) pages",
        isBad: summary[.notCompared] > 0),
      Line(label: "Without page", value: "\(counts.filesWithoutPage) HTML files"),
    ]
  }
}
