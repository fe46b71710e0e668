import Facts
import Markup
import Reports
import Settings

/// Puts the verdict on an item into words, after what settings, license and acronyms say.
struct ItemContext {
  let matcher: ItemMatcher
  let kind: ProjectKind
  let license: OpenSource
  let settings: LintSettings
  let acronyms: AcronymCount?

  /// The measured rule: at least ten acronyms that nobody explains; or five in documents of 20,000 words.
  private static let (mostAcronyms, mostInLong, longWords) = (10, 5, 20_000)

  func report(_ verdict: ItemVerdict, _ documents: [PlacedDocument]) -> ItemReport {
    let item = matcher.item
    var report = ItemReport(
      id: matcher.id, title: item.title, verdict: verdict.verdict, score: verdict.score,
      evidence: verdict.evidence(matcher.evidence, documents), lacks: verdict.lacks)
    if declare(&report) { return report }
    if report.verdict == .missing, let reason = reasonNotToApply {
      report.evidence = []
      report.settle(.notApplicable, file: reason.file, why: reason.why)
      return report
    }
    switch report.verdict {
    case .missing: report.next = item.kinds[kind.name]?.nextIfMissing ?? item.nextIfMissing
    case .partial: report.next = next(verdict, report, documents)
    case .present, .notApplicable, .declared: break
    }
    return report
  }

  /// The next step where a part of it is there: one sentence.
  private func next(
    _ verdict: ItemVerdict, _ report: ItemReport, _ documents: [PlacedDocument]
  ) -> String {
    let item = matcher.item
    if !item.nextIfPartial.isEmpty { return item.nextIfPartial }
    let ifMissing = item.kinds[kind.name]?.nextIfMissing ?? item.nextIfMissing
    if let limit = verdict.limit {
      let file = documents[limit.document].facts.path
      if let next = limit.cap.next(file, item.title) { return next }
    }
    guard let lack = report.lacks.first else { return ifMissing }
    // Templates and other files are no place for it, nor is a page about something else.
    let best = verdict.measured.filter { $0.cap == nil || $0.cap == .portion }
      .max { $0.points(matcher.evidence) < $1.points(matcher.evidence) }
    guard let best, best.points(matcher.evidence) > 0,
      documents[best.candidate.document].place != .template
    else { return ifMissing }
    return "In \(documents[best.candidate.document].facts.path), add \(lack)."
  }

  /// What settings declare wins over everything; what is inherited only over what is missing or partial.
  private func declare(_ report: inout ItemReport) -> Bool {
    if let declared = settings.items[matcher.id] {
      let isAt: String? = if case .at(let place) = declared.place { place } else { nil }
      report.settle(
        isAt == nil ? .notApplicable : .declared, text: isAt ?? "",
        why: "declared in the settings: \(declared.reason)")
      return true
    }
    if let place = settings.inherited[matcher.id], report.verdict != .present {
      report.settle(.declared, text: place, why: "inherited: \(place)")
      return true
    }
    return false
  }

  /// Why the item need not be there; nil if it must.
  private var reasonNotToApply: (why: String, file: String)? {
    let applies = matcher.rule.applies
    if applies.onlyOpenSource, license.answer == .no {
      return ("not open source: \(license.reason)", license.file)
    }
    if !applies.kinds.isEmpty, !applies.kinds.contains(kind.name) {
      return ("not required for a project of the kind \(kind.name)", "")
    }
    guard matcher.item.isOnlyWhereNeeded, settings.needsGlossary != true else { return nil }
    guard settings.needsGlossary == nil, let acronyms else {
      return (
        settings.needsGlossary == false
          ? "the settings say that it is not required" : "not required", ""
      )
    }
    let isNeeded =
      acronyms.undefined >= Self.mostAcronyms
      || acronyms.undefined >= Self.mostInLong && acronyms.words >= Self.longWords
    return isNeeded
      ? nil : ("not required: too few unexplained acronyms (\(acronyms.undefined))", "")
  }

  func findings(_ report: ItemReport, start: String) -> [Finding] {
    let severity = matcher.rule.severity
    switch report.verdict {
    case .missing:
      var finding = Finding(
        id: matcher.id, severity: severity, page: start,
        source: start.isEmpty ? .unknown : SourceRange(lines: 1, 1),
        message: "\(report.title): not found.", help: report.next)
      if let begun = report.evidence.first, report.score > 0 {
        finding.page = begun.file
        finding.message = "\(report.title): not written yet."
      }
      return [finding]
    case .partial:
      // Nobody asked for what need not be there.
      if reasonNotToApply != nil { return [] }
      let best = report.evidence.first { !$0.file.isEmpty }
      let page = best?.file ?? start
      let line = best?.line ?? 1
      let lacks = report.lacks.isEmpty ? "" : " Missing: \(report.lacks.joined(separator: ", "))."
      return [
        Finding(
          id: matcher.id, severity: severity.lower, page: page,
          source: page.isEmpty ? .unknown : SourceRange(lines: max(line, 1), max(line, 1)),
          message: "\(report.title): incomplete.\(lacks)", help: report.next)
      ]
    case .present, .notApplicable, .declared: return []
    }
  }
}

extension ItemReport {
  /// Nothing is left to do, for a reason that is first.
  fileprivate mutating func settle(
    _ verdict: Verdict, file: String = "", text: String = "", why: String
  ) {
    self.verdict = verdict
    score = 1
    lacks = []
    evidence.insert(.init(file: file, line: 0, text: text, why: why, score: 1), at: 0)
    evidence = Array(evidence.prefix(5))
  }
}

extension Severity {
  /// The next lower one.
  fileprivate var lower: Severity {
    switch self {
    case .error: .warning
    case .warning, .info: .info
    }
  }
}

/// What the documents of a project leave unexplained: by this the need of a glossary is known.
package struct AcronymCount: Hashable, Sendable {
  /// How many different acronyms are used often and never explained.
  package var undefined: Int
  /// Words of all documents.
  package var words: Int
}
