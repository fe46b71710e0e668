import Markup

/// How much findings and pages need a person: the one place that the order of every report comes from.
///
/// | weight | what |
/// | ---: | --- |
/// | 20,000 | a page that could not be written |
/// | 10,000 | an error: something is wrong in the result |
/// | 2,000 | a page that is not proved |
/// | 100 | a warning of what every reader sees: text or a picture is missing, a link leads nowhere |
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
    case .warning: FindingKind(rawValue: finding.id)?.losesSomething == true ? 100 : 30
    case .info: 1
    }
  }

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

extension FindingKind {
  /// Whether a reader misses something or is led astray: a wrong or dead link, a lost text or picture.
  fileprivate var losesSomething: Bool {
    switch self {
    case .linkDead, .fragmentDead, .imageMissing, .attachmentMissing, .macroUnknown, .macroDynamic,
      .macroInvalid, .includeMissing, .includeCycle, .includeLimit, .htmlDropped, .pageDuplicate,
      .pageBinary,
      .pageTooLarge, .fileTooLarge, .notProved:
      true
    default: false
    }
  }
}

extension PageReport {
  /// How much a person is needed; the higher, the more.
  package var weight: Int {
    findings.reduce(FindingWeight.of(status)) { $0 + FindingWeight.of($1) }
  }

  /// The line of the output to begin with: that of the heaviest finding, of equal ones of the first. nil: no
  /// finding has one.
  package var lineToBegin: Int? {
    sortedFindings.filter { $0.outputLine != nil }
      .max { FindingWeight.of($0) < FindingWeight.of($1) }?.outputLine
  }
}
