import Basics
import Markup

/// The result for one page.
package struct PageReport: Hashable, Sendable {
  /// How it ended; the raw value is in the JSON report.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// What was written says the same as the page.
    case proved
    /// Written, though it could not be proved; a finding says where it differs.
    case notProved = "not-proved"
    /// The file was Markdown already and was kept as it is.
    case markdown
    /// Somebody edited the file in DEST; it was kept.
    case edited
    /// Not asked for: an unmodified page of the Trac guide, say.
    case leftOut = "left-out"
    /// Nothing could be written.
    case failed
    /// Of a verification: it says what Trac's saved page says.
    case same
    /// Of a verification: it does not; findings say where.
    case different
    /// Of a verification: there is no saved page to compare with.
    case notCompared = "not-compared"
    /// Of a repair: its text or its name changes.
    case repaired
    /// Of a repair: it is right as it is, or only a person can repair what is wrong.
    case untouched

    /// Those that a page can have after a migration.
    static let ofMigration: [Status] = [.proved, .notProved, .markdown, .edited, .leftOut, .failed]
    /// Those that a page can have after a verification.
    static let ofVerification: [Status] = [.same, .different, .notCompared]
    /// Those that a document can have after a repair.
    static let ofRepair: [Status] = [.repaired, .notProved, .untouched, .failed]
  }

  /// As Trac names it: `Net/Switches`.
  package var page: String
  /// Relative to SOURCE.
  package var file: String
  /// Relative to DEST; nil if there is none.
  package var output: String?
  /// Says nothing of findings: a proved page may have warnings.
  package var status: Status
  /// In the order in which they were made; `sortedFindings` has that of the page.
  package var findings: [Finding]

  /// `file` relative to SOURCE, `output` relative to DEST.
  package init(
    page: String, file: String, output: String?, status: Status, findings: [Finding] = []
  ) {
    self.page = page
    self.file = file
    self.output = output
    self.status = status
    self.findings = findings
  }

  /// Whether a person must look at it: it failed, is not proved, or has a warning or an error.
  package var isToLookAt: Bool {
    status == .failed || status == .notProved || findings.contains { $0.severity >= .warning }
  }

  /// Whether a page can go as it is: what decides about a move.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It failed, is not proved, has an error, or its readers miss something.
    case person
    /// It has warnings, but all that it says is there.
    case look
    /// It says what it should.
    case fine
    /// It was not converted, compared or changed.
    case kept
  }

  /// The worst that is true of it.
  package var state: State {
    if status == .failed || status == .notProved { return .person }
    let worst = findings.map(FindingWeight.of).max() ?? 0
    if worst >= FindingWeight.loss { return .person }
    if worst > FindingWeight.note { return .look }
    switch status {
    case .markdown, .edited, .leftOut, .notCompared: return .kept
    case .different: return .look
    case .proved, .notProved, .failed, .same, .repaired, .untouched: return .fine
    }
  }

  /// Its findings from the first line to the last; those without a line first.
  package var sortedFindings: [Finding] { Finding.sorted(findings) }
}

extension Finding {
  /// By page, place, kind and message: the same order on every run.
  package static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      if left.page != right.page {
        return left.page.precedes(byBytes: right.page)
      }
      if left.source.start != right.source.start { return left.source.start < right.source.start }
      let lines = (left.outputLine ?? 0, right.outputLine ?? 0)
      if left.source == .unknown, lines.0 != lines.1 { return lines.0 < lines.1 }
      if left.id != right.id { return left.id < right.id }
      return left.message.precedes(byBytes: right.message)
    }
  }
}

extension [PageReport] {
  /// In the order of the names' bytes.
  package var sortedByName: [PageReport] {
    sorted { $0.page.precedes(byBytes: $1.page) }
  }

  /// Those that need a person most come first; of equal ones the first by name.
  package var sortedByNeed: [PageReport] {
    sortedByName.map { (page: $0, weight: $0.weight) }.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.page)
  }

  /// Those that a person must look at, the neediest first.
  package var toLookAt: [PageReport] { filter(\.isToLookAt).sortedByNeed }

  /// Those with nothing but notes, the one with the most first.
  package var withNotesOnly: [PageReport] {
    filter { !$0.isToLookAt && !$0.findings.isEmpty }.sortedByNeed
  }
}

/// How much findings and pages need a person: the one place that the order of every report comes from.
///
/// | weight | what |
/// | ---: | --- |
/// | 20,000 | a page that could not be written |
/// | 10,000 | an error: something is wrong in the result |
/// | 2,000 | a page that is not proved |
/// | 100 | a warning of what every reader sees: text or an image is missing, a link is broken |
/// | 30 | any other warning: all is there, but in another form, or to be compared |
/// | 1 | a note |
///
/// A page weighs what its findings weigh together. So errors come first, then pages with losses, then the
/// others; only very many small findings outweigh one large one.
package enum FindingWeight {
  /// Kinds that this table does not know weigh what their severity says.
  package static func of(_ finding: Finding) -> Int {
    switch finding.severity {
    case .error: 10_000
    case .warning: FindingKind(rawValue: finding.id)?.isLoss == true ? loss : 30
    case .info: note
    }
  }

  /// What every reader misses.
  static let loss = 100
  static let note = 1

  /// What the state of a page adds to its findings.
  package static func of(_ status: PageReport.Status) -> Int {
    switch status {
    case .failed: 20_000
    case .notProved: 2_000
    case .proved, .markdown, .edited, .leftOut, .same, .different, .notCompared,
      .repaired, .untouched:
      0
    }
  }
}

extension PageReport {
  /// How much a person is needed; the higher, the more.
  package var weight: Int {
    findings.reduce(FindingWeight.of(status)) { $0 + FindingWeight.of($1) }
  }

  /// The line of the output to begin with: that of the heaviest finding, of equal ones of the first. nil means no
  /// finding has one.
  package var lineToBegin: Int? {
    sortedFindings.filter { $0.outputLine != nil }
      .max { FindingWeight.of($0) < FindingWeight.of($1) }?.outputLine
  }
}
