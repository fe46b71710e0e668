import ArgumentParser
import Files
import Lint
import Markup
import Migration
import Repair
import Reports
import Settings
import Stores
import Targets

/// `tracdown repair PATH`
struct RepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Finish a half-done migration of documentation from Trac to Markdown.",
    discussion: """
      Checks every text file in PATH, detects its markup from its content, and converts Trac markup to Markdown: \
      whole pages, and pieces in Markdown documents. Repairs links and images whose targets have moved. Text that \
      is already correct is left unchanged. By default, only reports what it would do.

      EXAMPLES:
        tracdown repair docs
        tracdown repair docs --diff | less
        tracdown repair docs --write --report repair.md
        tracdown repair docs --git-branch repaired
        tracdown repair docs --as trac 'old/*.txt'
      """)

  @Argument(
    help: ArgumentHelp("The folder of the documents.", valueName: "PATH"), completion: .file())
  var place: String

  @Flag(help: "Exit with code 1 if there is anything to repair; write nothing.")
  var check = false

  @Flag(help: "Show the changes as a patch for 'git apply'.")
  var diff = false

  @Flag(help: "Change the files. In a git repository, they must not have uncommitted changes.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "Commit the result to that branch; do not change the files.", valueName: "branch"))
  var gitBranch: String?

  @Flag(help: "With --write: also change files outside git or with uncommitted changes.")
  var force = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Treat files as Trac or Markdown, whatever their content: --as trac 'old/*.txt'. Repeatable.",
      valueName: "trac|markdown glob"))
  var stated: [String] = []

  @OptionGroup var jobs: JobsOption

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "NEW ADDRESSES") var realms: RealmOptions
  @OptionGroup(title: "WRITING") var writing: WritingOptions
  @OptionGroup(title: "WRITING") var looseNames: LooseNamesOption
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @OptionGroup var report: ReportsOption

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  func validate() throws {
    let modes = [check, diff, write, gitBranch != nil].count(where: \.self)
    if modes > 1 {
      throw ValidationError("Give only one of --check, --diff, --write, and --git-branch.")
    }
    if force, !write { throw ValidationError("--force requires --write.") }
    _ = try stated.map(Self.statement)
  }

  /// `trac:old/*.txt`, which is how `Main` hands over `--as trac 'old/*.txt'`.
  private static func statement(_ text: String) throws -> StatedMarkup {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let markup = StatedMarkup.Markup(rawValue: String(parts[0])) else {
      throw ValidationError("--as takes a markup and a pattern: --as trac 'old/*.txt'.")
    }
    return StatedMarkup(markup, pattern: String(parts[1]))
  }

  mutating func run() throws {
    let start = ProcessEnvironment.seconds
    try PlaceAdvice.checkDocuments(place, command: "repair")
    let request = try request()
    // A killed run is completed before the files are read.
    let staged =
      write && Path(place).isFolder ? try StagedFolder(OutputFolder(place)) : nil
    if let staged, !messages.quiet { Console.message(staged.notes) }
    let repair = try Repair(request)
    let progress = ProgressLine(isQuiet: messages.quiet, unit: "documents")
    let output = try RepairOutput(mode, repair, place: place, staged)
    let left = RepairLeft(place)
    var result = try repair.run { count in
      progress.show(count)
    } change: { file in
      try output.take(file)
    }
    progress.clear()
    left.add(to: &result)
    var message = try output.finish(result, left)
    if write || result.counts.changed == 0 {
      message += "\nTo check the documents for other problems, run: tracdown lint \(place)\n"
    }
    var summary = Summary(
      result.pages, others: result.others, site: request.writing.target.title,
      seconds: ProcessEnvironment.seconds - start,
      isDryRun: !write && gitBranch == nil)
    summary.repair = result.counts
    let material = ReportMaterial(result.pages, others: result.others, summary: summary)
    try report.write(material, destination: place)
    if !messages.quiet {
      Console.message(
        ConsoleSummary.write(
          summary, isColored: messages.isColored, width: Console.messageWidth,
          place: write ? Console.address(ofFolder: place) : nil) + message)
    }
    let changed = result.counts.changed
    let end =
      check && changed > 0
      ? ExitLine(
        code: 1, "\(changed) document\(changed == 1 ? "" : "s") would be changed (--check)")
      : ExitLine(messages.failOn, summary.severities)
    try end.end(isQuiet: messages.quiet)
  }

  private var mode: RepairOutput.Mode {
    if write { return .write(isForced: force) }
    return gitBranch.map { .branch($0) } ?? (diff ? .diff : .report)
  }

  private func request() throws -> RepairRequest {
    var request = RepairRequest(place: place)
    let settings = try settings.settings(inFolder: place, isConfined: true)
    request.trac = try settings.trac(trac, realms, target: writing.target)
    if let choice = looseNames.choice { request.trac.looseNames = choice }
    request.writing = settings.writing(writing)
    request.paths = settings.lint.paths
    request.stated = try stated.map(Self.statement)
    request.jobs = jobs.count
    return request
  }
}
