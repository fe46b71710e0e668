import ArgumentParser
import Lint
import Markup
import Reports
import Stores

/// `tracdown lint [PROJECT…]`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say which documents are missing, thin or broken.",
    discussion: """
      Reads the documents of each project, the checklist first: how to install, how to ship a change, the \
      roadmap, the changelog, the glossary, where to get help, how to contribute. Then links, pictures, \
      leftovers of Trac and more; docs/rules.md lists the rules. Nothing is changed without --fix or --scaffold.

      EXAMPLES:
        tracdown lint
        tracdown lint docs --projects 'docs/*' --fail-on warning
        tracdown lint --format text --format sarif:out.sarif
        tracdown lint --baseline known.json --update-baseline
        tracdown lint --shard 2/4 --format json:lint-2.json
      """)

  @OptionGroup var options: LintOptions

  @Option(
    help: ArgumentHelp(
      """
      \(LintFormat.allCases.map(\.rawValue).joined(separator: ", ")); with :FILE into a file. May be \
      given several times. (default: text)
      """, valueName: "format[:file]"),
    completion: .list(LintFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp("Only findings in what changed since that commit.", valueName: "rev"))
  var changedSince: String?

  @Option(
    help: ArgumentHelp("Findings in that file are known and do not count.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(help: "Write all findings of now to the file of --baseline, and say what came and went.")
  var updateBaseline = false

  @Flag(help: "Mend what has one clear answer: links with one near miss, letter case.")
  var fix = false

  @Flag(help: "Write the documents that are missing: headings, and questions to answer.")
  var scaffold = false

  @Flag(help: "Show each finding by itself, notes too; without it notes are only counted by rule.")
  var verbose = false

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  func validate() throws {
    if updateBaseline, baseline == nil {
      throw ValidationError("--update-baseline needs the file: --baseline FILE.")
    }
    if fix || scaffold, options.rev != nil {
      throw ValidationError("A commit cannot be changed: give --rev, or --fix and --scaffold.")
    }
    if try options.share(of: .files) != nil, fix || scaffold || updateBaseline {
      throw ValidationError(
        "A share does not see the whole: leave --shard out, or --fix, --scaffold and --update-baseline."
      )
    }
    _ = try Outputs<LintFormat>(format, preset: .text)
  }

  mutating func run() throws {
    let outputs = try Outputs<LintFormat>(format, preset: .text)
    var request = try options.request()
    request.changedSince = changedSince
    request.shard = try options.share(of: .files)
    if fix || scaffold {
      let changes = try WorkspaceChanges(request, isFixing: fix, isScaffolding: scaffold)
      if !messages.quiet { Console.message(changes.message) }
    }
    var outcome = try LintRun.run(request)
    if let baseline {
      let file = BaselineFile(baseline)
      if updateBaseline {
        let message = try file.update(with: outcome.result)
        if !messages.quiet { Console.message(message) }
      }
      let known = try file.read()
      for index in outcome.result.projects.indices {
        known.hide(in: &outcome.result.projects[index])
      }
    }
    try outputs.write(outcome.result) { format, result, isTerminal in
      format.write(
        result,
        ReportOptions(
          isColored: isTerminal && Console.isColored(noColor: messages.noColor, stream: 1),
          width: Console.width, findingsPerRule: verbose ? nil : 5,
          // Whoever names rules wants to see what they find.
          showsNotes: verbose || !options.select.isEmpty,
          place: isTerminal ? Console.address(ofFolder: ".") : nil))
    }
    if outputs.formats.contains(.github) { try StepSummaryFile.append(outcome.result) }
    try ExitLine(messages.failOn, outcome.result.severities).end(
      isQuiet: messages.quiet, isTerse: true)
  }
}
