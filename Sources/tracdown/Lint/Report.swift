import ArgumentParser
import Basics
import Files
import Lint
import Markup
import Reports
import Stores

/// `tracdown report [PROJECT…]`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show which documents are missing in which projects.",
    discussion: """
      Writes a table of projects and checklist items with the evidence for each verdict and the next step, \
      worst gaps first. To combine reports that other jobs wrote with --format json, use 'tracdown report merge \
      A.json B.json'; merging all shards of a run (--shard) gives the same report as a single run. The exit code \
      is 1 only with --fail-on.

      EXAMPLES:
        tracdown report --list projects.txt --format html:gaps.html --trend 12
        tracdown report docs --projects 'docs/*'
        tracdown report merge */gaps.json --format html:all.html
        tracdown report --list projects.txt --shard 2/8 --format json:gaps-2.json
      """)

  @OptionGroup var options: LintOptions

  @Option(
    help: ArgumentHelp(
      """
      \(GapFormat.allCases.map(\.rawValue).joined(separator: ", ")); with :FILE, written to a file. \
      Repeatable. (default: text)
      """, valueName: "format[:file]"),
    completion: .list(GapFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "Also check the last commit of each of the past N months.", valueName: "months"))
  var trend: Int?

  @Option(
    help: ArgumentHelp(
      "The JSON of an earlier report, to show what has changed since.", valueName: "file"),
    completion: .file())
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "The address of the full report, which short formats such as slack link to.", valueName: "url"
    ))
  var link: String?

  @Option(help: "Exit with code 1 if there are findings of at least this severity.")
  var failOn: FailLevel = .never

  @Flag(help: "Print only errors.")
  var quiet = false

  @Flag(help: "Disable colors; so does the variable NO_COLOR.")
  var noColor = false

  func validate() throws {
    if let trend, !(1...120).contains(trend) {
      throw ValidationError("--trend must be 1 to 120 months, not \(trend).")
    }
    if try options.share(of: .projects) != nil, options.places.first == "merge" {
      throw ValidationError("'report merge' combines all shards. Remove --shard.")
    }
    _ = try Outputs<GapFormat>(format, preset: .text)
  }

  mutating func run() throws {
    let outputs = try Outputs<GapFormat>(format, preset: .text)
    // A file that cannot be read is an error before the projects are checked, which may take long.
    let earlier = try previous.map { ($0, try Self.read($0)) }
    var result = options.places.first == "merge" ? try merged() : try judged()
    if let (file, earlier) = earlier {
      result.changes = GapChanges(result, since: String(file.lastPart), earlier)
    }
    try outputs.write(result) { format, result, isTerminal in
      format.write(
        result,
        ReportOptions(
          isColored: isTerminal && Console.isColored(noColor: noColor, stream: 1),
          width: Console.width, isFolded: isTerminal && Console.isOutputFolded, link: link))
    }
    try ExitLine(failOn, result.severities).end(isQuiet: quiet, isTerse: true)
  }

  private func judged() throws -> LintResult {
    var request = try options.request()
    request.trend = trend ?? 0
    request.shard = try options.share(of: .projects)
    return try LintRun.run(request).result
  }

  private static func read(_ file: String) throws -> LintResult {
    do {
      return try GapReportReader.read(
        Descriptor.file(Path(file), followingLinks: true).readAll())
    } catch let error as GapReportError {
      throw Failure("'\(file)' is not a tracdown report: \(error)")
    }
  }

  private func merged() throws -> LintResult {
    let files = options.places.dropFirst()
    guard !files.isEmpty else {
      throw Failure(
        "There is nothing to merge. Give the JSON reports, for example 'tracdown report merge a.json b.json'."
      )
    }
    var parts: [(source: String, result: LintResult)] = []
    for file in files { parts.append((file, try Self.read(file))) }
    let (result, notes) = try LintResult.merged(parts)
    if !quiet { for note in notes { Console.message("\(note)\n") } }
    return result
  }
}
