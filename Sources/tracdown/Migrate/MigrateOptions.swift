import ArgumentParser
import Migration

/// Where the database of an environment is, if not where its `trac.ini` says.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      """
      The database of the environment, written as in trac.ini, which it overrides: \
      postgres://user:password@host/name?schema=wiki or sqlite:PATH. Keep the password in ~/.pgpass: other users \
      of this machine can see the command line.
      """, valueName: "address"))
  var address: String?
}

/// Which pages are migrated.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var pages: PageOptions

  @Flag(
    inversion: .prefixedNo, help: "Also migrate unmodified pages of Trac's own guide.")
  var withGuide: Bool?

  @Flag(help: "Leave out pages and attachments that were not public in Trac.")
  var excludeRestricted = false

  @Flag(help: "Migrate SOURCE even if it looks like another program's wiki, or like Markdown.")
  var assumeTrac = false

  @OptionGroup var jobs: JobsOption
}

/// The roadmap that the Trac has.
struct RoadmapOption: ParsableArguments {
  /// What `Main` hands over for `--roadmap` without a file.
  static let alone = "--roadmap=" + automatic
  private static let automatic = "auto"

  @Option(
    name: .customLong("roadmap"),
    help: ArgumentHelp(
      """
      Write the milestones and versions of a Trac environment as documents. To set the path of the milestones in \
      DEST, use --roadmap=plan/ROADMAP.md. Links to milestones point there, unless --milestones is given.
      """, valueName: "file"))
  var text: String?

  /// nil if not requested.
  var file: RoadmapFile? {
    text.map { $0 == Self.automatic || $0.isEmpty ? .automatic : .file($0) }
  }
}

/// What may happen to DEST.
struct DestinationOptions: ParsableArguments {
  @Flag(help: "Write nothing; show what would be written.")
  var dryRun = false

  @Flag(help: "Write to a DEST that contains other files, which are kept.")
  var intoExisting = false

  @Flag(help: "Overwrite files that were edited since the last run.")
  var force = false

  @Flag(help: "Remove files of the last run whose pages no longer exist in SOURCE.")
  var prune = false
}
