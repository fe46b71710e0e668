import Basics
import Markup

extension LintSettings {
  /// The keys about the linter. Whoever adds one adds it here: reader, schema and documentation follow (`make golden`).
  package static let keys: [SettingsKey<LintSettings>] =
    projectKeys + [
      SettingsKey(
        "projects", .mapping("pattern of a project's folder or name", nil, .project),
        "Settings for individual projects; they take precedence."
      ) { (value, settings) throws(SettingsError) in
        for (pattern, value) in try value.entries() {
          settings.projects.append(
            ProjectSettings(pattern: pattern.text, settings: try LintSettings(project: value)))
        }
      }
    ]

  /// Those that a single project may have, too.
  package static let projectKeys: [SettingsKey<LintSettings>] = [
    .texts("select", .name(.rules), \.select, "Only these rules run."),
    .texts("ignore", .name(.rules), \.ignore, "These rules do not run."),
    .texts(
      "profile", .name(.profiles), \.profiles,
      "Items beyond the basic seven: for community projects, for research software."
    ),
    SettingsKey(
      "severities", .mapping("rule", .rules, .word(["error", "warning", "note", "off"])),
      "The severity of a rule's findings."
    ) { (value, settings) throws(SettingsError) in
      for (rule, word) in try value.entries() {
        settings.severities[rule.text] = .some(try severity(of: rule.text, word))
      }
    },
    .texts(
      "paths",
      .text("a pattern of paths from the root; with a leading `!`, matching files are excluded"),
      \.paths,
      """
      Which documents are checked. `*` also matches slashes; if several patterns match, the last one decides; a pattern that \
      names a folder such as `tests` includes files that are excluded by default.
      """),
    SettingsKey(
      "items", .mapping("item of the checklist", .items, .fields(DeclaredItem.fields)),
      "Where a document is, or why it is not needed."
    ) { (value, settings) throws(SettingsError) in
      for (item, value) in try value.entries() {
        settings.items[item.text] = try DeclaredItem(value)
      }
    },
    SettingsKey(
      "inherited", .mapping("item of the checklist", .items, .text("an address")),
      "Documents that an organization keeps for all of its projects."
    ) { (value, settings) throws(SettingsError) in
      for (item, place) in try value.entries() {
        settings.inherited[item.text] = try place.string(item.text)
      }
    },
    .texts(
      "languages", .name(.languages), \.languages,
      "Languages whose words and headings count. Default: all."),
    .text(
      "kind", .name(.kinds), \.kind, "The kind of project. Default: guessed."),
    .flag(
      "open-source", \.isOpenSource,
      "Whether it must say how to contribute. Default: depends on the license."),
    .flag(
      "glossary", \.needsGlossary,
      "Whether a glossary is required. Default: depends on the acronyms."),
    .text(
      "target", .name(.targets), \.target,
      "[Where the documents are read](targets.md): how pages are written, and how links are checked."
    ),
    SettingsKey(
      "version", .release("a release of tracdown, such as `0.1.0`"),
      """
      Findings of newer rules are notes, and severities that were raised later keep their old value, so that an \
      upgrade does not break a build.
      """
    ) { (value, settings) throws(SettingsError) in
      let text = try value.string("version")
      guard let release = Release(text) else {
        throw value.error(
          "'version' must be a release of tracdown, such as 'version: 0.1.0', not '\(text)'.")
      }
      settings.version = release
    },
  ]

  /// What is below the pattern of a project: the same keys but `projects`.
  private init(project value: YAMLValue) throws(SettingsError) {
    self.init()
    if value.isEmpty { return }
    for (word, value) in try value.entries() {
      guard let key = Self.projectKeys.first(where: { $0.name == word.text }) else {
        throw word.error(
          Advice.unknown(word.text, "setting of a project", Self.projectKeys.map(\.name)))
      }
      if !value.isEmpty { try key.read(value, &self) }
    }
  }

  /// nil means off. YAML takes a bare `off` for `false`.
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
  fileprivate static let fields = [
    SettingsForm.Field(
      name: "is", form: .text("an address, a path or `not-applicable`"),
      what: "Where the document is; `not-applicable` if none is needed.",
      isRequired: true),
    SettingsForm.Field(
      name: "because", form: .text("the reason"), what: "Why, for readers of the report.",
      isRequired: true),
  ]

  /// `{is: URL, because: "…"}`
  fileprivate init(_ value: YAMLValue) throws(SettingsError) {
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
      throw value.error("the reason is missing. Add 'because: …' for readers of the report.")
    }
    self.place = place == "not-applicable" ? .notApplicable : .at(place)
    self.reason = reason
  }
}
