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
