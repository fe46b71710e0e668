import Links
import Markdown
import Stores

/// What is known of the Trac that the pages come from.
package struct TracRequest: Sendable {
  /// nil: look for it beside the pages.
  package var tracIni: String?
  /// The first is where links to the running Trac lead.
  package var tracURLs: [String] = []
  /// By the canonical name of the realm: `ticket`, `changeset`, …
  package var resources: [String: ResourceMap] = [:]

  package init(
    tracIni: String? = nil, tracURLs: [String] = [], resources: [String: ResourceMap] = [:]
  ) {
    self.tracIni = tracIni
    self.tracURLs = tracURLs
    self.resources = resources
  }
}

/// How pages are written.
package struct WritingRequest: Sendable {
  package var unknownMacros: Lowering.UnknownMacros = .comment
  package var dropsComments = false
  package var writesOutline = false
  package var listsAttachments = true

  package init(
    unknownMacros: Lowering.UnknownMacros = .comment, dropsComments: Bool = false,
    writesOutline: Bool = false, listsAttachments: Bool = true
  ) {
    self.unknownMacros = unknownMacros
    self.dropsComments = dropsComments
    self.writesOutline = writesOutline
    self.listsAttachments = listsAttachments
  }

  var lowering: Lowering {
    Lowering(
      options: Lowering.Options(
        unknownMacros: unknownMacros, dropsComments: dropsComments, writesOutlines: writesOutline),
      slugs: { headings in
        var slugger = Slugger()
        return headings.map { slugger.slug($0) }
      })
  }
}

/// All that `tracdown migrate` was asked for.
package struct MigrateRequest: Sendable {
  package var source: String
  package var destination: String
  /// nil: look for it inside and beside the source.
  package var attachments: String?
  package var trac = TracRequest()
  package var writing = WritingRequest()
  package var isDryRun = false
  /// Empty: all pages.
  package var only: [Glob] = []
  package var exclude: [Glob] = []
  package var withGuide = false
  package var intoExisting = false
  package var force = false
  package var prune = false
  package var jobs = 1
  /// Reports that lie in DEST, as paths in it: no foreign files.
  package var reportsInDestination: Set<String> = []

  package init(source: String, destination: String) {
    self.source = source
    self.destination = destination
  }

  /// Whether a page is asked for by `--only` and `--exclude`.
  package func includes(page: String) -> Bool {
    (only.isEmpty || only.contains { $0.matches(page) }) && !exclude.contains { $0.matches(page) }
  }
}

/// All that `tracdown convert` was asked for.
package struct ConvertRequest: Sendable {
  package var page: Page
  package var trac = TracRequest()
  /// The wiki's pages; nil: all that are linked to exist.
  package var knownPages: [String]?
  /// The wiki's attachments; nil: all that are linked to exist.
  package var knownAttachments: [AttachmentName]?
  /// The text of the page `InterMapTxt`.
  package var interMap: String?
  package var writing = WritingRequest()

  package init(page: Page) {
    self.page = page
  }
}
