import Files
import Links
import Markdown
import Markup
import Stores
import Targets
import TracWiki

/// What is known of the Trac that the pages come from.
package struct TracRequest: Sendable {
  /// nil means look for it next to the pages.
  package var tracIni: String?
  /// The first is where links to the running Trac lead.
  package var tracURLs: [String] = []
  /// Addresses that the Trac has or had next to those; nothing new leads there.
  package var tracAliases: [String] = []
  /// By the canonical name of the realm: `ticket`, `changeset`, …
  package var resources: [String: ResourceMap] = [:]
  /// Where the repositories are now.
  package var code = CodeMap()
  /// Revisions that have an address of their own.
  package var changesetAddresses: [String: String] = [:]
  /// The user's own macros and processors, which win over those of the program.
  package var custom = CustomMarkup()
  /// The version that its readers had; nil means that the database or the pages decide.
  package var version: TracVersion?
  /// Pages that another version must read.
  package var pageVersions = PageVersions()
  /// Plugins that add syntax, besides those that `trac.ini` switches on.
  package var plugins = PluginChoice()

  /// Prefixes of other wikis with their addresses, besides those that the wiki itself knows.
  package var interWiki: [String: String] = [:]
  /// Whether links find pages whose names an export changed.
  package var looseNames = LooseNamesChoice.auto

  /// By default nothing is known, and references to the running Trac become text.
  package init(
    tracIni: String? = nil, tracURLs: [String] = [], resources: [String: ResourceMap] = [:],
    custom: CustomMarkup = CustomMarkup()
  ) {
    self.tracIni = tracIni
    self.tracURLs = tracURLs
    self.resources = resources
    self.custom = custom
  }
}

extension TracRequest {
  /// The `trac.ini` that was named; an empty one where none was.
  package func readIni() throws(SystemError) -> TracIni {
    guard let tracIni else { return TracIni() }
    return try TracIni(contentsOf: Path(tracIni))
  }

  /// The same where links out of the wiki point to the same addresses: what a later run compares.
  var fingerprint: [String] {
    var parts = tracURLs + [""] + tracAliases + [""] + code.fingerprint
    for (realm, map) in resources.sorted(by: { $0.key < $1.key }) {
      switch map {
      case .template(let template): parts += [realm, template]
      case .table(let table):
        parts += [realm] + table.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      }
    }
    return parts + changesetAddresses.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }
}

/// How pages are written.
package struct WritingRequest: Sendable {
  /// How to convert macros without a form in Markdown: `--unknown-macros`.
  package var unknownMacros: Lowering.UnknownMacros = .auto
  /// Comments go, also those that macros became; else they are HTML comments.
  package var dropsComments = false
  /// `[[PageOutline]]` becomes a list of links; else nothing, as the target shows an outline.
  package var writesOutline = false
  /// A page ends with links to those of its attachments that its text does not name.
  package var listsAttachments = true

  /// What the output is read with.
  package var target: Target = .github

  /// The defaults are those of the command line.
  package init(
    unknownMacros: Lowering.UnknownMacros = .auto, dropsComments: Bool = false,
    writesOutline: Bool = false, listsAttachments: Bool = true, target: Target = .github
  ) {
    self.target = target
    self.unknownMacros = unknownMacros
    self.dropsComments = dropsComments
    self.writesOutline = writesOutline
    self.listsAttachments = listsAttachments
  }

  /// The step that replaces what the target cannot show.
  package var lowering: Lowering {
    let rule = target.anchors.slugs
    return Lowering(
      options: Lowering.Options(
        unknownMacros: unknownMacros, dropsComments: dropsComments, writesOutlines: writesOutline),
      for: target,
      slugs: { headings in
        var slugger = HeadingSlugs(rule)
        return headings.map { slugger.slug($0) }
      })
  }
}

/// `--roadmap[=FILE]`
package enum RoadmapFile: Hashable, Sendable {
  /// A name that no page has.
  case automatic
  /// In DEST.
  case file(String)
}

/// All that `tracdown migrate` was asked for.
package struct MigrateRequest: Sendable {
  /// SOURCE, as typed.
  package var source: String
  /// DEST, as typed; it need not exist.
  package var destination: String
  /// nil means look for it inside and next to the source.
  package var attachments: String?
  /// The address of the environment's database; nil means the one in its `trac.ini`.
  package var database: String?
  /// Where the pages come from; by default only what is next to them is known.
  package var trac = TracRequest()
  /// How pages are written; by default as the command line does.
  package var writing = WritingRequest()
  /// Everything is tried and reported, nothing is written: `--dry-run`.
  package var isDryRun = false
  /// Of the source's pages.
  package var pages = PageChoice()
  /// Unmodified pages of Trac's own guide are migrated too.
  package var withGuide = false
  /// Pages and attachments that not everybody could see in Trac are left out.
  package var excludesRestricted = false
  /// DEST may hold files that no migration wrote; they are kept.
  package var intoExisting = false
  /// Files that somebody edited since the last run are overwritten, and with `prune` removed.
  package var force = false
  /// Files of an earlier run whose source is gone are removed, edited ones only with `force`.
  package var prune = false
  /// The milestones and versions of the Trac are written, too; nil if they are not.
  package var roadmap: RoadmapFile?
  /// SOURCE is Trac's, whatever its pages look like: `--assume-trac`.
  package var assumesTrac = false
  /// The pages that Trac itself brings along.
  package var guide = TracGuide.shipped
  /// Threads to use at most; 1: no others than the caller's.
  package var jobs = 1
  /// The result must say where everything is, even where nothing has changed since the last run.
  package var wantsRelocations = false
  /// Reports that are in DEST, as paths in it: no foreign files.
  package var reportsInDestination: Set<String> = []

  /// Everything else has the defaults of the command line, but one thread.
  package init(source: String, destination: String) {
    self.source = source
    self.destination = destination
  }
}
