import Files
import Markdown
import Markup
import Stores
import TracWiki

/// What `.tracdown.yml` says: the settings of a set of docs, which the options of the command line win over.
///
///     trac-url: https://trac.example.org/project
///     macros:
///       Tides: drop
///       Tube: "[https://tube.example.org/{1} {title|video}]"
///
/// A key has the name of its option. What the file does not say is nil, or empty.
package struct Settings: Sendable {
  /// `macros` and `processors`.
  package var custom = CustomMarkup()
  /// `trac-ini`; a path as it can be opened.
  package var tracIni: String?
  /// `trac-version`, where it is one for all pages.
  package var version: TracVersion?
  /// `trac-version`, where it names pages.
  package var pageVersions = PageVersions()
  /// `plugins`
  package var plugins: PluginChoice?
  /// `trac-url`
  package var tracURLs: [String] = []
  /// `tickets` and its siblings, by the name of the realm: templates, or paths as they can be opened.
  package var resources: [String: String] = [:]
  /// `trac-alias`
  package var tracAliases: [String] = []
  /// `ticket-map`; a path as it can be opened.
  package var ticketMap: String?
  /// `changeset-map`, `revisions`; paths as they can be opened, `name=` before them as written.
  package var changesetMaps: [String] = []
  /// `revisions`; as `changesetMaps`.
  package var revisions: [String] = []
  /// `repository-url`
  package var repositoryURLs: [String] = []
  /// `attachments`; a path as it can be opened.
  package var attachments: String?
  /// `only`; patterns of page names.
  package var only: [String] = []
  /// `exclude`; patterns of page names.
  package var exclude: [String] = []
  /// `with-guide`
  package var withGuide: Bool?
  /// Pages that not everybody could see in Trac are left out.
  package var excludesRestricted: Bool?
  /// `unknown-macros`
  package var unknownMacros: Lowering.UnknownMacros?
  /// `drop-comments`
  package var dropsComments: Bool?
  /// `toc`
  package var writesOutline: Bool?
  /// `attachment-list`
  package var listsAttachments: Bool?

  /// Of whoever wrote the file: which files it may name.
  package var access = FileAccess.named(below: nil)
  /// The settings file, and the lines of its keys that name files: for messages.
  var file = ""
  var lines: [String: Int] = [:]

  /// What the linter is told.
  package var lint = LintSettings()

  /// Says nothing.
  package init() {}
}

extension Settings {
  /// Reads the text of a settings file.
  ///
  /// - Parameter file: its path: for messages, and what paths in it are seen from.
  /// - Throws: at the first thing that cannot be used, with its line.
  package init(_ text: [UInt8], file: Path) throws(SettingsError) {
    self.file = file.text
    guard let root = try YAMLFile.root(text, file: file) else { return }
    for (key, value) in try root.entries() {
      if let setting = LintSettings.Key(rawValue: key.text) {
        if !value.isEmpty { try lint.read(setting, value) }
        continue
      }
      if let realm = TracRealm.all.first(where: { $0.option == key.text }) {
        if !value.isEmpty { try read(realm, key.text, value) }
        continue
      }
      guard let setting = SettingsKey(rawValue: key.text) else {
        throw key.error(SettingsKey.advice(for: key.text))
      }
      if !value.isEmpty { try setting.read(value, into: &self) }
    }
    custom = try CustomEntries.read(root)
  }

  /// A template, or the path of a table seen from the settings file. It is opened only for a command that needs it.
  private mutating func read(
    _ realm: TracRealm, _ key: String, _ value: YAMLValue
  ) throws(SettingsError) {
    let text = try value.string(key)
    lines[key] = value.line
    resources[realm.name] = ResourceMap.isTemplate(text) ? text : value.path(text)
  }
}

/// The keys of the settings file that are about a migration; `LintSettings.Key` and
/// `TracRealm.all` have the others. Whoever adds one adds
/// its case, how it is read, and its row in docs/settings.md.
enum SettingsKey: String, CaseIterable {
  case macros, processors
  case attachments, only, exclude
  case withGuide = "with-guide"
  case excludeRestricted = "exclude-restricted"
  case tracIni = "trac-ini"
  case tracVersion = "trac-version"
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
  case plugins

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
    case .tracVersion: try readVersions(value, into: &settings)
    case .tracURL: settings.tracURLs = try urls(value)
    case .tracAlias: settings.tracAliases = try urls(value)
    case .ticketMap: settings.ticketMap = value.path(try value.string(rawValue))
    case .changesetMap: settings.changesetMaps = try namedPaths(value)
    case .revisions: settings.revisions = try namedPaths(value)
    case .repositoryURL: settings.repositoryURLs = try value.strings(rawValue)
    case .plugins: settings.plugins = try plugins(value)
    case .unknownMacros: settings.unknownMacros = try unknownMacros(value)
    case .dropComments: settings.dropsComments = try value.bool(rawValue)
    case .toc: settings.writesOutline = try value.bool(rawValue)
    case .attachmentList: settings.listsAttachments = try value.bool(rawValue)
    }
  }

  /// One release for the wiki, or one for each pattern of page names.
  private func readVersions(
    _ value: YAMLValue, into settings: inout Settings
  ) throws(SettingsError) {
    guard value.isMapping else {
      settings.version = try version(value)
      return
    }
    for (pattern, release) in try value.entries() {
      settings.pageVersions.add(pattern.text, try version(release))
    }
  }

  private func version(_ value: YAMLValue) throws(SettingsError) -> TracVersion {
    let release = try value.string(rawValue)
    guard let version = TracVersion(release: release) else {
      throw value.error("\(rawValue): \(TracVersion.advice(release))")
    }
    return version
  }

  private func plugins(_ value: YAMLValue) throws(SettingsError) -> PluginChoice {
    let words = try value.strings(rawValue)
    guard let choice = PluginChoice(words: words) else {
      throw value.error("\(rawValue): \(PluginChoice.advice(words))")
    }
    return choice
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
