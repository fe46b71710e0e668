import Markdown
import Stores

/// The keys of the settings file that are about a migration; `LintSettings.Key` has the others. Whoever adds one adds
/// its case, how it is read, and its row in docs/settings.md.
enum SettingsKey: String, CaseIterable {
  case macros, processors
  case attachments, only, exclude
  case withGuide = "with-guide"
  case excludeRestricted = "exclude-restricted"
  case tracIni = "trac-ini"
  case tracURL = "trac-url"
  case unknownMacros = "unknown-macros"
  case dropComments = "drop-comments"
  case toc
  case attachmentList = "attachment-list"
  case tracAlias = "trac-alias"
  case ticketMap = "ticket-map"
  case changesetMap = "changeset-map"
  case revisions
  case repositoryURL = "repository-url"
  case tickets, changesets, logs, sources, reports, queries, milestones, searches, timelines, diffs,
    exports

  func read(_ value: YAMLValue, into settings: inout Settings) throws(SettingsError) {
    settings.lines[self] = value.line
    switch self {
    // Read together, when all of the file is known.
    case .macros, .processors: break
    case .attachments: settings.attachments = value.path(try value.string(rawValue))
    case .only: settings.only = try value.strings(rawValue)
    case .exclude: settings.exclude = try value.strings(rawValue)
    case .withGuide: settings.withGuide = try value.bool(rawValue)
    case .excludeRestricted: settings.excludesRestricted = try value.bool(rawValue)
    case .tracIni: settings.tracIni = value.path(try value.string(rawValue))
    case .tracURL: settings.tracURLs = try urls(value)
    case .tracAlias: settings.tracAliases = try urls(value)
    case .ticketMap: settings.ticketMap = value.path(try value.string(rawValue))
    case .changesetMap: settings.changesetMaps = try namedPaths(value)
    case .revisions: settings.revisions = try namedPaths(value)
    case .repositoryURL: settings.repositoryURLs = try value.strings(rawValue)
    case .unknownMacros: settings.unknownMacros = try unknownMacros(value)
    case .dropComments: settings.dropsComments = try value.bool(rawValue)
    case .toc: settings.writesOutline = try value.bool(rawValue)
    case .attachmentList: settings.listsAttachments = try value.bool(rawValue)
    case .tickets: settings.resources["ticket"] = try resources(value)
    case .changesets: settings.resources["changeset"] = try resources(value)
    case .logs: settings.resources["log"] = try resources(value)
    case .sources: settings.resources["source"] = try resources(value)
    case .reports: settings.resources["report"] = try resources(value)
    case .queries: settings.resources["query"] = try resources(value)
    case .milestones: settings.resources["milestone"] = try resources(value)
    case .searches: settings.resources["search"] = try resources(value)
    case .timelines: settings.resources["timeline"] = try resources(value)
    case .diffs: settings.resources["diff"] = try resources(value)
    case .exports: settings.resources["export"] = try resources(value)
    }
  }

  private func urls(_ value: YAMLValue) throws(SettingsError) -> [String] {
    let urls = try value.strings(rawValue)
    for url in urls where !url.hasPrefix("http://") && !url.hasPrefix("https://") {
      throw value.error(
        "the Trac address '\(url)' must begin with http:// or https://, as in "
          + "'\(rawValue): https://trac.example.org/project'.")
    }
    return urls
  }

  /// `plugins=plugins.git`: the path is seen from the settings file, whatever name stands before it.
  private func namedPaths(_ value: YAMLValue) throws(SettingsError) -> [String] {
    try value.strings(rawValue).map { text in
      guard let equals = text.firstIndex(of: "="), !text[..<equals].contains("/") else {
        return value.path(text)
      }
      return text[...equals] + value.path(String(text[equals...].dropFirst()))
    }
  }

  private func unknownMacros(
    _ value: YAMLValue
  ) throws(SettingsError) -> Lowering.UnknownMacros {
    let word = try value.string(rawValue)
    guard let form = Lowering.UnknownMacros(rawValue: word) else {
      throw value.error("'\(rawValue)' must be comment, code or drop, not '\(word)'.")
    }
    return form
  }

  /// A template, or the path of a table seen from the settings file. It is opened only for a command that needs it.
  private func resources(_ value: YAMLValue) throws(SettingsError) -> String {
    let text = try value.string(rawValue)
    return ResourceMap.isTemplate(text) ? text : value.path(text)
  }

  /// The keys of tables and templates, by the name of the realm.
  static let realms: [String: SettingsKey] = [
    "ticket": .tickets, "changeset": .changesets, "log": .logs, "source": .sources,
    "report": .reports, "query": .queries, "milestone": .milestones, "search": .searches,
    "timeline": .timelines, "diff": .diffs, "export": .exports,
  ]

  /// What to do about a key that is none.
  static func advice(for key: String) -> String {
    Advice.unknown(
      key, "setting", allCases.map(\.rawValue) + LintSettings.Key.allCases.map(\.rawValue))
  }
}
