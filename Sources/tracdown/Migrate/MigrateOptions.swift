import ArgumentParser
import Migration

/// Where the database of an environment is, if not where its `trac.ini` says.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      """
      The environment's database, written as in trac.ini, which it wins over: \
      postgres://user:password@host/name?schema=wiki or sqlite:PATH. Better keep the password in ~/.pgpass: \
      others on this machine can see the command line.
      """, valueName: "address"))
  var address: String?
}

/// Which pages are migrated.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var pages: PageOptions

  @Flag(
    inversion: .prefixedNo, help: "Migrate the unmodified pages of Trac's own guide too.")
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
      Write the milestones of a Trac environment, and its versions beside them, as documents: --roadmap finds \
      names for them, --roadmap=plan/ROADMAP.md says where in DEST the milestones go. Links to milestones lead \
      there, unless --milestones says otherwise.
      """, valueName: "file"))
  var text: String?

  /// nil: nobody asked.
  var file: RoadmapFile? {
    text.map { $0 == Self.automatic || $0.isEmpty ? .automatic : .file($0) }
  }
}

/// What may happen to DEST.
struct DestinationOptions: ParsableArguments {
  @Flag(help: "Write nothing; say what would be written.")
  var dryRun = false

  @Flag(help: "Write into a DEST that holds other files. Those are kept.")
  var intoExisting = false

  @Flag(help: "Overwrite files that somebody edited since the last run.")
  var force = false

  @Flag(help: "Remove files of the last run whose pages are gone from SOURCE.")
  var prune = false
}
