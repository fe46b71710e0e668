import ArgumentParser
import Markup
import Migration
import Reports
import Settings
import Stores

/// `tracdown migrate SOURCE DEST`
struct Migrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn an exported wiki into a tree of Markdown.",
    discussion: """
      SOURCE has one file a page: A%2FB, A/B.txt, A?format=txt … as 'trac-admin wiki dump' or scripts \
      write them. The folder attachments and the file trac.ini are found by themselves inside SOURCE or \
      beside it. A second run changes only what has changed; files that somebody edited are kept.

      In GLOB * stands for anything, / too, as in a shell's case: --only 'Team/*' means all pages below \
      Team. ? is one character, [abc] one of several.

      EXAMPLE:
        tracdown migrate wiki-dump docs --attachments files \\
          --tickets 'https://github.com/team/project/issues/{id}' --report report.md
      """)

  @Argument(help: ArgumentHelp("The folder of the exported wiki.", valueName: "SOURCE"))
  var source: String

  @Argument(help: ArgumentHelp("The folder to write; it is made.", valueName: "DEST"))
  var destination: String

  @Option(
    help: ArgumentHelp(
      "The attachments, PAGE/FILE in each. Found by itself inside SOURCE or beside it.",
      valueName: "dir"))
  var attachments: String?

  @OptionGroup(title: "PAGES") var selection: SelectionOptions
  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "WHERE THINGS WENT") var realms: RealmOptions
  @OptionGroup(title: "WRITING") var writing: WritingOptions

  @Flag(
    inversion: .prefixedNo,
    help: "List the attachments that no text of a page names at its end. (default)")
  var attachmentList: Bool?

  @OptionGroup(title: "OLD ADDRESSES") var redirects: RedirectOptions
  @OptionGroup(title: "DESTINATION") var target: DestinationOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @Option(
    help: ArgumentHelp(
      "Write a report of everything; .html, .md or .json. May be given several times.",
      valueName: "file"))
  var report: [String] = []

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  func validate() throws {
    for file in report {
      do throws(UnknownReportFormat) {
        _ = try ReportFormat(file: file)
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }

  mutating func run() throws {
    let start = ProcessEnvironment.seconds
    let request = try request()
    var redirects = try redirects.plan(request)
    let progress = ProgressLine(isQuiet: messages.quiet)
    var result = try Migration.run(request) { done, total in progress.show(done, of: total) }
    progress.clear()
    redirects.make(of: &result)
    let summary = Summary(
      result.pages, others: result.others, counts: result.counts,
      seconds: ProcessEnvironment.seconds - start, isDryRun: request.isDryRun)
    if !request.isDryRun { try redirects.write() }
    try finish(result, summary)
  }

  private func finish(_ result: MigrationResult, _ summary: Summary) throws {
    let material = ReportMaterial(
      result.pages, others: result.others, summary: summary, compare: result.compare)
    for file in report { try ReportFile(file).write(material, destination: destination) }
    if !messages.quiet {
      Console.message(ConsoleSummary.write(summary, isColored: messages.isColored))
    }
    if messages.failOn.isReached(by: summary.worstSeverity) { throw ExitCode(1) }
  }

  private func request() throws -> MigrateRequest {
    var request = MigrateRequest(source: source, destination: destination)
    let settings = try settings.settings(inFolder: source)
    request.attachments = attachments ?? settings.attachments
    request.trac = try settings.trac(trac, realms)
    request.writing = settings.writing(writing, attachmentList: attachmentList)
    request.isDryRun = target.dryRun
    request.only = (selection.only.isEmpty ? settings.only : selection.only)
      .map { ShellPattern($0) }
    request.exclude = (selection.exclude.isEmpty ? settings.exclude : selection.exclude)
      .map { ShellPattern($0) }
    request.withGuide = selection.withGuide ?? settings.withGuide ?? false
    request.intoExisting = target.intoExisting
    request.force = target.force
    request.prune = target.prune
    request.jobs = selection.jobs ?? ProcessEnvironment.processorCount
    let folder = OutputFolder(destination)
    request.reportsInDestination = Set(
      (report + redirects.files).compactMap { folder.relative(Path($0)) })
    return request
  }
}
