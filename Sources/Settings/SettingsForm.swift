/// What may be after a key of the settings: for the schema and for the documentation. The reader of a key is made
/// with its form (`SettingsKey`), so that none of the three says another thing.
package indirect enum SettingsForm: Hashable, Sendable {
  /// `true` or `false`.
  case flag
  /// Any text; the words say what it is: `a pattern of page names`.
  case text(String)
  /// `https://…`
  case address
  /// `1.2`, which other readers of YAML take for a number; the words say what it is.
  case release(String)
  /// One of these.
  case word([String])
  /// One of those that only modules above know.
  case name(SettingsNames)
  /// One of them, or a list.
  case oneOrMore(SettingsForm)
  case either(SettingsForm, SettingsForm)
  /// `name: value`, as many as there are; the words say what the names are.
  case mapping(String, SettingsNames?, SettingsForm)
  /// Keys that are known.
  case fields([Field])
  /// All keys that a project may have.
  case project

  /// A key of `fields`.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var form: SettingsForm
    package var what: String
    package var isRequired = false
  }
}

/// Names that are in the settings and that other modules know.
package enum SettingsNames: String, Hashable, Sendable, CaseIterable {
  case rules, items, profiles, kinds, languages, targets

  /// Whether there can be others: rules may be in a folder of the user's own, and patterns name several.
  var isOpen: Bool { self == .rules || self == .items }

  /// For people: `a rule`.
  var noun: String {
    switch self {
    case .rules: "a rule, or a pattern of rules"
    case .items: "an item of the checklist"
    case .profiles: "a profile"
    case .kinds: "a kind of project"
    case .languages: "a language"
    case .targets: "a reader"
    }
  }
}

extension SettingsForm {
  /// For people, in Markdown: `` `true` or `false` ``.
  ///
  /// - Parameter names: those that modules above know.
  func words(_ names: [SettingsNames: [String]]) -> String {
    switch self {
    case .flag: "`true` or `false`"
    case .text(let what), .release(let what): what
    case .address: "an address that starts with `https://` or `http://`"
    case .word(let words): Self.list(words)
    case .name(let kind): kind.isOpen ? kind.noun : Self.list(names[kind] ?? [])
    case .oneOrMore(let form): form.words(names) + ", or a list of them"
    case .either(let one, let other): "\(one.words(names)); or \(other.words(names))"
    case .mapping(let what, _, let values): "by \(what): \(values.words(names))"
    case .fields(let fields):
      fields.map { "`\($0.name):` \($0.form.words(names))" }.joined(separator: ", ")
    case .project: "any of these keys but `projects`"
    }
  }

  /// `a`, `b` or `c`
  private static func list(_ words: [String]) -> String {
    let words = words.map { "`\($0)`" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or \(last)"
  }
}
