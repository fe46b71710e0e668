import Markdown
import Markup
import Stores

/// The keys of the settings file that are about a migration; `LintSettings.Key` and
/// `TracRealm.all` have the others. Whoever adds one adds
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

  func read(_ value: YAMLValue, into settings: inout Settings) throws(SettingsError) {
    settings.lines[rawValue] = value.line
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

  /// What to do about a key that is none.
  static func advice(for key: String) -> String {
    Advice.unknown(
      key, "setting",
      allCases.map(\.rawValue) + TracRealm.all.compactMap(\.option)
        + LintSettings.Key.allCases.map(\.rawValue))
  }
}
