import Facts

/// Looks for one kind of evidence in a section or a page.
///
/// Whoever adds one writes one file, and its name in `Signals.all`; rules then use it by that name.
protocol Signal: Sendable {
  /// As rules call it: `ordered-steps`.
  static var name: String { get }
  /// What the signal looks for, for people who write rules.
  static var what: String { get }

  /// Nil where there is less than the rule asks for.
  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit?
}

/// Looks for evidence among all files of a project.
protocol ProjectSignal: Sendable {
  static var name: String { get }
  static var what: String { get }

  /// Nil where there is less than the rule asks for.
  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit?
}

/// Evidence that was found.
struct SignalHit: Hashable {
  /// How many.
  var count: Int
  /// The line of the first; 0: none can be named.
  var line: Int
  /// The file; nil: the document that was looked at.
  var file: String?

  init(count: Int, line: Int, file: String? = nil) {
    self.count = count
    self.line = line
    self.file = file
  }
}
