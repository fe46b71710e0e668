import ArgumentParser
import Lint
import Markup
import Reports
import Stores

/// `tracdown lint [PROJECT…]`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find missing, incomplete, and broken documentation.",
    discussion: """
      Checks the documents of each project against a checklist: how to install, how to ship a change, the \
      roadmap, the changelog, the glossary, where to get help, how to contribute. Then checks links, images, \
      remaining Trac markup, and more; docs/rules.md lists the rules. Without --fix or --scaffold, nothing is \
      changed.

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
      \(LintFormat.allCases.map(\.rawValue).joined(separator: ", ")); with :FILE, written to a file. \
      Repeatable. (default: text)
      """, valueName: "format[:file]"),
    completion: .list(LintFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp("Only report findings in lines changed since that commit.", valueName: "rev")
  )
  var changedSince: String?

  @Option(
    help: ArgumentHelp("Ignore the known findings in that file.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(
    help: "Write all current findings to the --baseline file, and show what was added and removed.")
  var updateBaseline = false

  @Flag(
    help:
      "Fix findings that have only one possible fix: broken links with a single similar target, wrong letter case."
  )
  var fix = false

  @Flag(help: "Create the missing documents with headings and questions to answer.")
  var scaffold = false

  @Flag(help: "Show each finding, including notes; by default, notes are only counted by rule.")
  var verbose = false

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  func validate() throws {
    if updateBaseline, baseline == nil {
      throw ValidationError("--update-baseline requires --baseline FILE.")
    }
    if fix || scaffold, options.rev != nil {
      throw ValidationError(
        "--rev checks a commit, which cannot be changed. Remove --rev, or remove --fix and --scaffold."
      )
    }
    if try options.share(of: .files) != nil, fix || scaffold || updateBaseline {
      throw ValidationError(
        "A shard covers only a part of the files. Remove --shard, or remove --fix, --scaffold, and --update-baseline."
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
          width: Console.width, isFolded: isTerminal && Console.isOutputFolded,
          findingsPerRule: verbose ? nil : 5,
          // Whoever names rules wants to see what they find.
          showsNotes: verbose || !options.select.isEmpty,
          place: isTerminal ? Console.address(ofFolder: ".") : nil))
    }
    if outputs.formats.contains(.github) { try StepSummaryFile.append(outcome.result) }
    try ExitLine(messages.failOn, outcome.result.severities).end(
      isQuiet: messages.quiet, isTerse: true)
  }
}
