import ArgumentParser
import Basics
import Files
import Markup
import Migration
import Reports
import Settings
import Stores
import Targets

/// `tracdown migrate SOURCE DEST`
struct Migrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert a wiki to a folder of Markdown, or to commits in a git repository.",
    discussion: """
      SOURCE is a Trac environment, its trac.db, or an export with one file per page, as written by 'trac-admin \
      wiki dump' or a script: A%2FB, A/B.txt, A?format=txt … The folder attachments and the file trac.ini are \
      found in SOURCE or next to it. A second run updates only what has changed and keeps files that were edited.

      In GLOB, * matches any text, including /: --only 'Team/*' selects all pages below Team. ? matches one \
      character, [abc] one of the listed characters.

      EXAMPLES:
        tracdown migrate wiki-dump docs --attachments files \\
          --tickets 'https://github.com/team/project/issues/{id}' --report report.md
        tracdown migrate /srv/trac/project docs
        tracdown migrate /srv/trac/project --git docs.git --authors authors.txt
      """)

  @Argument(
    help: ArgumentHelp(
      "The exported wiki, a Trac environment, or its trac.db.", valueName: "SOURCE"),
    completion: .file())
  var source: String

  @Argument(
    help: ArgumentHelp(
      "The folder to write, created if needed. Not used with --git.", valueName: "DEST"),
    completion: .directory)
  var destination: String?

  @Option(
    help: ArgumentHelp(
      "The folder of attachments, as PAGE/FILE. (default: found in SOURCE or next to it)",
      valueName: "dir"), completion: .directory)
  var attachments: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup(title: "PAGES") var selection: SelectionOptions
  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "NEW ADDRESSES") var realms: RealmOptions
  @OptionGroup(title: "WRITING") var writing: WritingOptions
  @OptionGroup(title: "WRITING") var looseNames: LooseNamesOption

  @Flag(
    inversion: .prefixedNo,
    help: "At the end of each page, list the attachments that it does not link to. (default)")
  var attachmentList: Bool?

  @OptionGroup(title: "WRITING") var roadmap: RoadmapOption
  @OptionGroup(title: "OLD ADDRESSES") var redirects: RedirectOptions
  @OptionGroup(title: "HISTORY") var history: HistoryOptions
  @OptionGroup(title: "DESTINATION") var target: DestinationOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @OptionGroup var report: ReportsOption

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  /// How many findings of each severity there are; nil if nothing was migrated. Not an option.
  private var severities: [String: Int]?

  func validate() throws {
    if destination == nil, history.git == nil, history.writeAuthors == nil {
      throw ValidationError(
        "The destination is missing. Give DEST, the folder to write, or --git REPO.")
    }
  }

  mutating func run() throws {
    try PlaceAdvice.checkWiki(source, destination)
    try history.writeAuthors(source, database.address)
    if let destination {
      let start = ProcessEnvironment.seconds
      let request = try request(destination)
      let progress = ProgressLine(isQuiet: messages.quiet)
      let result = try Migration.run(request) { progress.show($0) }
      progress.clear()
      try finish(result, request, since: start)
    }
    if let options = try history.request(
      options: HistoryInputs.bytes(
        besides: [source] + [destination].compactMap { $0 }, settings: source))
    {
      try run(options)
    }
    let end =
      severities.map { ExitLine(messages.failOn, named: $0) }
      ?? ExitLine(code: 0, history.git == nil ? "the file was written" : "nothing has changed")
    try end.end(isQuiet: messages.quiet)
  }

  private mutating func run(_ options: HistoryRequest) throws {
    let start = ProcessEnvironment.seconds
    let request = try request("")
    let progress = ProgressLine(isQuiet: messages.quiet)
    let (result, history) = try History.run(request, options) { progress.show($0) }
    progress.clear()
    if !history.isUpToDate { try finish(result, request, since: start) }
    // It is the result, as files would be: there is nothing else to see.
    if !messages.quiet {
      Console.output(HistorySummary.text(history, options.repository))
      Console.message(HistorySummary.advice(history, options.repository))
    }
  }

  private mutating func finish(
    _ result: MigrationResult, _ request: MigrateRequest, since start: Double
  ) throws {
    var result = result
    // DEST and the history have the same pages: once is enough.
    if severities == nil { try redirects.write(of: &result, request) }
    let summary = Summary(
      result.pages, others: result.others, site: request.writing.target.title,
      counts: result.counts,
      seconds: ProcessEnvironment.seconds - start, isDryRun: request.isDryRun)
    let material = ReportMaterial(
      result.pages, others: result.others, summary: summary,
      compare: { [migration = result.migration] in migration?.comparison(of: $0) })
    try report.write(material, destination: request.destination)
    if !messages.quiet {
      Console.message(result.notes)
      Console.message(
        ConsoleSummary.write(
          summary, isColored: messages.isColored, width: Console.messageWidth,
          place: Console.address(ofFolder: request.destination)))
      let kinds = summary.findings.filter { $0.severity >= .warning }
      if report.files.isEmpty, let first = kinds.first {
        Console.message(
          "\nFor each finding with its lines, add --report report.html; to explain one: tracdown explain \(first.id)\n"
        )
      }
    }
    // Both have the same pages; where one finds more, that counts.
    for (severity, count) in summary.severities {
      severities = (severities ?? [:]).merging([severity.rawValue: count], uniquingKeysWith: max)
    }
    severities = severities ?? [:]
  }

  private func request(_ destination: String) throws -> MigrateRequest {
    var request = MigrateRequest(source: source, destination: destination)
    let settings = try settings.settings(inFolder: source)
    request.attachments = attachments ?? settings.attachments
    request.database = database.address
    request.trac = try settings.trac(trac, realms, target: writing.target)
    if let choice = looseNames.choice { request.trac.looseNames = choice }
    request.writing = settings.writing(writing, attachmentList: attachmentList)
    request.isDryRun = target.dryRun
    request.pages = settings.pages(selection.pages)
    request.withGuide = selection.withGuide ?? settings.withGuide ?? false
    request.excludesRestricted =
      selection.excludeRestricted || settings.excludesRestricted ?? false
    request.roadmap = roadmap.file
    request.assumesTrac = selection.assumeTrac
    request.intoExisting = target.intoExisting
    request.force = target.force
    request.prune = target.prune
    request.jobs = selection.jobs.count
    try redirects.prepare(&request)
    if destination.isEmpty { return request }
    let folder = OutputFolder(destination)
    request.reportsInDestination = Set(
      (report.files + redirects.files).compactMap { folder.relative(Path($0)) })
    return request
  }
}
