import Facts

/// The one list of signals.
enum Signals {
  static let all: [any Signal.Type] = [
    CommandSignal.self, CodeSignal.self, TextSignal.self, LinkSignal.self, StepsSignal.self,
    ItemsSignal.self, WordsSignal.self, HeadingSignal.self, VersionsSignal.self, DatesSignal.self,
    TermsSignal.self, ProblemsSignal.self, ChannelSignal.self, BadgeSignal.self,
    IntroducedCodeSignal.self,
  ]
  static let ofProject: [any ProjectSignal.Type] = [
    FilesSignal.self, VersionFilesSignal.self, FolderPagesSignal.self,
  ]

  static let names = all.map { $0.name } + ofProject.map { $0.name }

  /// What the signal of a rule finds in a section or a page; nil if it is less than the rule requires, or if there is no such signal.
  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    enough(all.first { $0.name == evidence.rule.signal }?.find(evidence, in: content), evidence)
  }

  /// The same among the files of a project.
  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit? {
    enough(
      ofProject.first { $0.name == evidence.rule.signal }?.find(evidence, in: project), evidence)
  }

  private static func enough(_ hit: SignalHit?, _ evidence: EvidenceMatcher) -> SignalHit? {
    hit.flatMap { $0.count >= evidence.rule.count ? $0 : nil }
  }
}
