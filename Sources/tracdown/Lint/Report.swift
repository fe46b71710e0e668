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
    abstract: "Show which project lacks which document, over many projects.",
    discussion: """
      A table of projects and items of the checklist, with the evidence for each verdict and the next step; \
      the worst gaps first. 'tracdown report merge A.json B.json' joins reports that other jobs wrote with \
      --format json, in any format; those of the shares of one run (--shard) become what one run would \
      have given. The exit code is 1 only with --fail-on.

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
      \(GapFormat.allCases.map(\.rawValue).joined(separator: ", ")); with :FILE into a file. May be given \
      several times. (default: text)
      """, valueName: "format[:file]"),
    completion: .list(GapFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge the last commit of each of that many past months, too.", valueName: "months"))
  var trend: Int?

  @Option(
    help: ArgumentHelp(
      "Where the full report will be, for messages that cannot hold it.", valueName: "url"))
  var link: String?

  @Option(help: "Exit with 1 from this weight of findings on.")
  var failOn: FailLevel = .never

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "No colors. The variable NO_COLOR does the same.")
  var noColor = false

  func validate() throws {
    if let trend, !(1...120).contains(trend) {
      throw ValidationError("--trend must be 1 to 120 months, not \(trend).")
    }
    if try options.share(of: .projects) != nil, options.places.first == "merge" {
      throw ValidationError("'report merge' joins all shares: leave --shard out.")
    }
    _ = try Outputs<GapFormat>(format, preset: .text)
  }

  mutating func run() throws {
    let outputs = try Outputs<GapFormat>(format, preset: .text)
    let result = options.places.first == "merge" ? try merged() : try judged()
    try outputs.write(result) { format, result, isTerminal in
      format.write(
        result,
        ReportOptions(
          isColored: isTerminal && Console.isColored(noColor: noColor, stream: 1),
          width: Console.width, link: link))
    }
    try ExitLine(failOn, result.severities).end(isQuiet: quiet, isTerse: true)
  }

  private func judged() throws -> LintResult {
    var request = try options.request()
    request.trend = trend ?? 0
    request.shard = try options.share(of: .projects)
    return try LintRun.run(request).result
  }

  private func merged() throws -> LintResult {
    let files = options.places.dropFirst()
    guard !files.isEmpty else {
      throw Failure(
        "Nothing to merge: name the JSON reports, as in 'tracdown report merge a.json b.json'.")
    }
    var parts: [(source: String, result: LintResult)] = []
    for file in files {
      do {
        let bytes = try Descriptor.file(Path(file), followingLinks: true).readAll()
        parts.append((file, try GapReportReader.read(bytes)))
      } catch let error as GapReportError {
        throw Failure("'\(file)' is no report of tracdown: \(error)")
      }
    }
    let (result, notes) = try LintResult.merged(parts)
    if !quiet { for note in notes { Console.message("\(note)\n") } }
    return result
  }
}
