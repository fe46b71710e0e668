import ArgumentParser
import Basics
import Links
import Migration
import Reports
import Targets

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

/// `--redirects FORMAT:FILE`: old addresses kept alive.
struct RedirectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Write redirects from the old addresses for a web server or program: \
      \(RedirectFormat.allCases.map(\.rawValue).joined(separator: ", ")). Requires --trac-url, the old address of the project, and --site-url; gollum requires neither. \
      Repeatable; '-' is standard output.
      """, valueName: "format:file"))
  var redirects: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The web address of DEST, for --redirects: https://github.com/team/docs/blob/main, https://docs.example.org
      """, valueName: "url"))
  var siteUrl: String?

  func validate() throws {
    let requests = try requests
    if let siteUrl, SiteAddress(siteUrl, target: .github) == nil {
      throw ValidationError(
        "The address '\(siteUrl)' must start with http:// or https://, for example "
          + "--site-url https://github.com/team/docs/blob/main.")
    }
    if siteUrl != nil, requests.isEmpty {
      throw ValidationError(
        "--site-url is the target of --redirects. Give those too, for example --redirects nginx:redirects.conf."
      )
    }
    if siteUrl == nil, let request = requests.first(where: \.format.needsAddresses) {
      throw ValidationError(
        "--redirects \(request.format.rawValue) needs the address of the new pages. Give it, for example "
          + "--site-url https://github.com/team/docs/blob/main.")
    }
  }

  /// The files that are written.
  var files: [String] { (try? requests)?.compactMap(\.file) ?? [] }

  /// Says what is missing before anything is done.
  func prepare(_ request: inout MigrateRequest) throws {
    let requests = try requests
    request.wantsRelocations = !requests.isEmpty
    if projects(request).isEmpty, let request = requests.first(where: \.format.needsAddresses) {
      throw Failure(
        "--redirects \(request.format.rawValue) needs the address of the old Trac. Give it, for example "
          + "--trac-url https://trac.example.org/project.")
    }
  }

  /// Writes all of them; what they cannot hold becomes findings of the migration. Files come first, so that standard
  /// output is written only if they could be.
  func write(of result: inout MigrationResult, _ request: MigrateRequest) throws {
    let requests = try requests
    guard !requests.isEmpty else { return }
    let redirects = Redirects(
      result.relocations, projects: projects(request),
      site: siteUrl.flatMap { SiteAddress($0, target: request.writing.target) })
    let texts = requests.map { $0.format.write(redirects) }
    result.others += redirects.findings + texts.flatMap(\.findings)
    if request.isDryRun { return }
    for (request, text) in zip(requests, texts) {
      if let file = request.file { try OutputFile(file).write(text.bytes) }
    }
    for (request, text) in zip(requests, texts) where request.file == nil {
      try Console.output(text.bytes)
    }
  }

  /// All addresses that the old Trac was known by.
  private func projects(_ request: MigrateRequest) -> [TracAddress] {
    (request.trac.tracURLs + request.trac.tracAliases).compactMap { TracAddress($0) }
  }

  private var requests: [FormatRequest<RedirectFormat>] {
    get throws {
      guard !redirects.isEmpty else { return [] }
      do throws(FormatRequestError) {
        return try FormatRequest.all(redirects, preset: .csv)
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }
}
