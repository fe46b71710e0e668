import Facts

/// The one list of signals.
enum Signals {
  static let all: [any Signal.Type] = [
    CommandSignal.self, CodeSignal.self, TextSignal.self, LinkSignal.self, StepsSignal.self,
    ItemsSignal.self, WordsSignal.self, HeadingSignal.self, VersionsSignal.self, DatesSignal.self,
    TermsSignal.self, ProblemsSignal.self, ChannelSignal.self, BadgeSignal.self,
  ]
  static let ofProject: [any ProjectSignal.Type] = [FilesSignal.self, VersionFilesSignal.self]

  static let names = all.map { $0.name } + ofProject.map { $0.name }

  static func named(_ name: String) -> (any Signal.Type)? { all.first { $0.name == name } }

  static func ofProject(named name: String) -> (any ProjectSignal.Type)? {
    ofProject.first { $0.name == name }
  }
}

/// Looks for one kind of evidence in a section or a page.
///
/// Whoever adds one writes one type, and its name in `Signals.all`; rules then use it by that name.
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
