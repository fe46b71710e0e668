import Basics
import Markup

extension LintSettings {
  /// Its keys in the settings file. Whoever adds one adds its case, how it is read, and its row in
  /// docs/settings.md.
  package enum Key: String, CaseIterable, Sendable {
    case select, ignore, severities, paths, items, inherited, languages, kind, target, projects
    case openSource = "open-source"
    case glossary
  }

  /// Reads the value of one key.
  ///
  /// - Throws: at the first thing that cannot be used, with its line.
  package mutating func read(_ key: Key, _ value: YAMLValue) throws(SettingsError) {
    switch key {
    case .select: select = try value.strings(key.rawValue)
    case .ignore: ignore = try value.strings(key.rawValue)
    case .severities:
      for (rule, word) in try value.entries() {
        severities[rule.text] = .some(try Self.severity(of: rule.text, word))
      }
    case .paths: paths = try value.strings(key.rawValue)
    case .items:
      for (item, value) in try value.entries() { items[item.text] = try DeclaredItem(value) }
    case .inherited:
      for (item, place) in try value.entries() {
        inherited[item.text] = try place.string(item.text)
      }
    case .languages: languages = try value.strings(key.rawValue)
    case .kind: kind = try value.string(key.rawValue)
    case .target: target = try value.string(key.rawValue)
    case .openSource: isOpenSource = try value.bool(key.rawValue)
    case .glossary: needsGlossary = try value.bool(key.rawValue)
    case .projects:
      for (pattern, value) in try value.entries() {
        projects.append(
          ProjectSettings(pattern: pattern.text, settings: try LintSettings(project: value)))
      }
    }
  }

  /// What stands below the pattern of a project: the same keys but `projects`.
  private init(project value: YAMLValue) throws(SettingsError) {
    self.init()
    let known = Key.allCases.filter { $0 != .projects }
    for (word, value) in try value.entries() {
      guard let key = known.first(where: { $0.rawValue == word.text }) else {
        throw word.error(
          Advice.unknown(word.text, "setting of a project", known.map(\.rawValue)))
      }
      if !value.isEmpty { try read(key, value) }
    }
  }

  /// nil: off. YAML takes a bare `off` for `false`.
  private static func severity(
    of rule: String, _ value: YAMLValue
  ) throws(SettingsError) -> Severity? {
    if value.text == "off" || value.text == "false" { return nil }
    guard let severity = Severity(word: value.text) else {
      throw value.error(
        "the severity of '\(rule)' must be error, warning, note or off, not '\(value.text)'.")
    }
    return severity
  }
}

extension DeclaredItem {
  /// `{is: URL, because: "…"}`
  init(_ value: YAMLValue) throws(SettingsError) {
    var place: String?
    var reason = ""
    for (key, value) in try value.entries() {
      switch key.text {
      case "is": place = try value.string("is")
      case "because": reason = try value.string("because").trimmed
      default: throw key.error(Advice.unknown(key.text, "key of an item", ["is", "because"]))
      }
    }
    guard let place, !place.isEmpty else {
      throw value.error(
        "an item needs 'is: ADDRESS' or 'is: not-applicable', and 'because: REASON'.")
    }
    guard !reason.isEmpty else {
      throw value.error("the reason is missing: add 'because: …', so that readers can follow.")
    }
    self.place = place == "not-applicable" ? .notApplicable : .at(place)
    self.reason = reason
  }
}

extension Severity {
  /// As users write it: `error`, `warning`, `note`; nil for any other word.
  package init?(word: String) {
    switch word {
    case "error": self = .error
    case "warning": self = .warning
    case "note", "info": self = .info
    default: return nil
    }
  }
}
