import Files
import Links
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
  /// `interwiki`: prefixes and their addresses.
  package var interWiki: [String: String] = [:]
  /// `loose-names`
  package var looseNames: LooseNamesChoice?
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
      lines[key.text] = value.line
      if let setting = LintSettings.keys.first(where: { $0.name == key.text }) {
        if !value.isEmpty { try setting.read(value, &lint) }
      } else if let setting = Settings.keys.first(where: { $0.name == key.text }) {
        if !value.isEmpty { try setting.read(value, &self) }
      } else {
        throw key.error(
          Advice.unknown(
            key.text, "setting", Settings.keys.map(\.name) + LintSettings.keys.map(\.name)))
      }
    }
    custom = try CustomEntries.read(root)
  }
}

/// `macros:` and `processors:`: names, and how to convert them.
///
///     macros:
///       Tides: drop
///       Ship: "'''{1}''' ({flag|no flag})"
///     processors:
///       tide-table: code
///       watch: |
///         > {content}
enum CustomEntries {
  static func read(_ root: YAMLValue) throws(SettingsError) -> CustomMarkup {
    let macros = try forms(root["macros"], .macro)
    let processors = try forms(root["processors"], .processor)
    do throws(TemplateCycle) {
      return try CustomMarkup(macros: macros, processors: processors)
    } catch {
      let place = root["macros"]?[error.names[0]] ?? root["processors"]?[error.names[0]] ?? root
      throw place.error("\(error)")
    }
  }

  private static func forms(
    _ section: YAMLValue?, _ purpose: Template.Purpose
  ) throws(SettingsError) -> [String: CustomForm] {
    guard let section, !section.isEmpty else { return [:] }
    var forms: [String: CustomForm] = [:]
    for (key, value) in try section.entries() {
      guard CustomMarkup.isName(key.text, for: purpose) else {
        throw key.error(
          "'\(key.text)' cannot be the name of a \(purpose). Write it as in the pages, after "
            + "\(purpose == .macro ? "[[" : "#!"), without arguments.")
      }
      forms[key.text] = try form(value, of: key.text, purpose)
    }
    return forms
  }

  private static func form(
    _ value: YAMLValue, of name: String, _ purpose: Template.Purpose
  ) throws(SettingsError) -> CustomForm {
    let words = CustomForm.words.joined(separator: ", ")
    if value.isMapping {
      for (key, _) in try value.entries() where key.text != "template" {
        throw key.error(
          "'\(key.text)' is not a key of a \(purpose). Write 'template: text'.")
      }
    }
    let source = value["template"] ?? value
    guard !source.isEmpty, !source.isMapping else {
      throw value.error("'\(name)' needs a form: \(words), or a template.")
    }
    let text = withoutLineEnd(try source.string(name))
    if !value.isMapping {
      if let form = CustomForm(word: text) { return form }
      if !text.isEmpty, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        throw value.error(
          "'\(text)' is not a form. Use \(words), or a template; if this word is a template, write "
            + "'\(name): {template: \(text)}'.")
      }
    }
    do throws(TemplateError) {
      return .template(try Template(text, for: purpose))
    } catch {
      throw value.error("\(error)")
    }
  }

  /// YAML's blocks end with a line end, which would be an empty line.
  private static func withoutLineEnd(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
