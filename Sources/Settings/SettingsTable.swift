import Links
import Markdown
import Markup
import Stores
import TracWiki

extension Settings {
  /// The keys about a migration; `LintSettings.keys` has those about the linter. Whoever adds one adds it here: reader,
  /// schema and documentation follow (`make golden`).
  package static let keys: [SettingsKey<Settings>] =
    [
      .path(
        "attachments", "a folder", \.attachments, "The folder with the attachments of the pages."),
      .texts(
        "only", pages, \.only, "Only these pages are migrated; `*` also matches slashes."),
      .texts("exclude", pages, \.exclude, "These pages are not migrated."),
      .flag(
        "with-guide", \.withGuide,
        "Whether to migrate the pages of Trac's own guide. Default: no."),
      .flag(
        "exclude-restricted", \.excludesRestricted,
        "Whether to leave out pages that were not public in Trac."),
      .path("trac-ini", "a file", \.tracIni, "The project's `trac.ini`."),
      SettingsKey(
        "trac-version",
        .either(
          .release("a [release of Trac](versions.md)"),
          .mapping("pattern of page names", nil, .release("a release"))),
        "The version of Trac that the pages were written for.", read: readVersions),
      .addresses(
        "trac-url", \.tracURLs,
        "The address of the Trac project. Links to tickets, changesets, and similar objects use the first one."
      ),
      .addresses(
        "trac-alias", \.tracAliases, "Other addresses of the same Trac, current or former."),
      .texts(
        "repository-url",
        .text("an address, with `name=` before it for one of several repositories"),
        \.repositoryURLs, "The web address of the git repository that replaced the old one."),
      .namedPaths(
        "revisions", "a git repository, with `name=` as above", \.revisions,
        "The git repository that replaced the old one; it maps revisions to commits."),
      .path(
        "ticket-map", "a CSV file", \.ticketMap,
        "A ticket table: the old id, then the new id or an address."),
      .namedPaths(
        "changeset-map", "a CSV file, with `name=` as above", \.changesetMaps,
        "A revision table: the old revision, then the commit or an address."),
    ] + TracRealm.all.compactMap(realm) + [
      SettingsKey(
        "plugins",
        .oneOrMore(.word(TracPlugin.allCases.map(\.rawValue) + ["none"])),
        "[Plugins that add syntax](plugins.md), in addition to those that `trac.ini` enables."
      ) { (value, settings) throws(SettingsError) in
        let words = try value.strings("plugins")
        guard let choice = PluginChoice(words: words) else {
          throw value.error("plugins: \(PluginChoice.advice(words))")
        }
        settings.plugins = choice
      },
      SettingsKey(
        "interwiki", .mapping("prefix", nil, .address),
        "Addresses for link prefixes, such as `[api:Clock]`; `$1` is replaced with the text after the prefix, which is appended if there is no `$1`."
      ) { (value, settings) throws(SettingsError) in
        for (prefix, address) in try value.entries() {
          let url = try address.string("interwiki")
          guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw address.error(
              "the address '\(url)' must start with http:// or https://, for example "
                + "'interwiki: { api: \"https://api.example.org/\" }'.")
          }
          settings.interWiki[prefix.text] = url
        }
      },
      SettingsKey(
        "loose-names", .word(LooseNamesChoice.allCases.map(\.rawValue)),
        "Whether links find pages whose [names an export changed](loose-names.md)."
      ) { (value, settings) throws(SettingsError) in
        let word = try value.string("loose-names")
        guard let choice = LooseNamesChoice(rawValue: word) else {
          throw value.error("'loose-names' must be auto or never, not '\(word)'.")
        }
        settings.looseNames = choice
      },
      SettingsKey(
        "unknown-macros", .word(Lowering.UnknownMacros.allCases.map(\.rawValue)),
        "How to convert unknown macros."
      ) { (value, settings) throws(SettingsError) in
        let word = try value.string("unknown-macros")
        guard let form = Lowering.UnknownMacros(rawValue: word) else {
          throw value.error("'unknown-macros' must be auto, comment, code or drop, not '\(word)'.")
        }
        settings.unknownMacros = form
      },
      .flag(
        "drop-comments", \.dropsComments,
        "Whether to leave out `#!comment` blocks. Default: write them as HTML comments."),
      .flag("toc", \.writesOutline, "Whether `[[PageOutline]]` becomes a table of contents."),
      .flag(
        "attachment-list", \.listsAttachments,
        "Whether pages end with a list of the attachments that they do not link to."),
      // Read together, when all of the file is known.
      SettingsKey(
        "macros", custom("macro"), "How to convert `[[Name(arguments)]]`; see below.",
        read: { (_, _) throws(SettingsError) in }),
      SettingsKey(
        "processors", custom("processor"), "How to convert `{{{#!name`; see below.",
        read: { (_, _) throws(SettingsError) in }),
    ]

  private static let pages = SettingsForm.text("a pattern of page names")

  private static func custom(_ noun: String) -> SettingsForm {
    let template = SettingsForm.Field(
      name: "template", form: .text("wiki text"), what: "Wiki text made from the arguments.",
      isRequired: true)
    return .mapping(
      "name of a \(noun)", nil, .either(.text("a form or a template"), .fields([template])))
  }

  /// `tickets` and its siblings: a template, or the path of a table seen from the settings file. It is opened only for a
  /// command that needs it.
  private static func realm(_ realm: TracRealm) -> SettingsKey<Settings>? {
    guard let option = realm.option else { return nil }
    return SettingsKey(
      option, .text("a template with `{id}`, or a CSV file"),
      "The new address of objects that `\(realm.name):` refers to."
    ) { (value, settings) throws(SettingsError) in
      let text = try value.string(option)
      settings.resources[realm.name] = ResourceMap.isTemplate(text) ? text : value.path(text)
    }
  }

  /// One release for the wiki, or one for each pattern of page names.
  @Sendable private static func readVersions(
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

  private static func version(_ value: YAMLValue) throws(SettingsError) -> TracVersion {
    let release = try value.string("trac-version")
    guard let version = TracVersion(release: release) else {
      throw value.error("trac-version: \(TracVersion.advice(release))")
    }
    return version
  }
}
