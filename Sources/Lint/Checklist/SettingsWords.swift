import Settings
import Targets

/// The names that settings may hold, for the schema and for documentation.
package enum SettingsWords {
  /// The languages whose words and headings rules know.
  package static let languages = ["de", "en", "es", "fr", "ja", "zh"]

  /// What rules may be left to. A list, since whoever completes a command line should not wait for all rules to be read.
  package static let profiles = ["community", "research"]

  /// By what they name: the rules and items that the program holds, not those of a folder of the user's own.
  package static let all: [SettingsNames: [String]] = {
    let rules = (try? RuleSet.embedded().rules) ?? []
    return [
      .rules: rules.map(\.id), .items: rules.filter { $0.item != nil }.map(\.id),
      .profiles: profiles, .kinds: ProjectKind.known, .languages: languages,
      .targets: Target.readerNames,
    ]
  }()
}
