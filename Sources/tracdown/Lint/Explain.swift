import ArgumentParser
import Basics
import Lint
import Markup
import Migration
import Reports
import Settings
import Targets

/// `tracdown explain RULE`, `tracdown explain --macros SOURCE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule or finding, or show how a wiki's macros are converted.",
    discussion: """
      Without arguments, lists all rules. Also explains the findings of 'migrate', 'repair', and 'verify'. With --macros, lists the macros and processors that a wiki uses, how \
      often, how each is converted, and settings to paste.

      EXAMPLES:
        tracdown explain roadmap
        tracdown explain macro-unknown
        tracdown explain --macros wiki-dump
      """)

  @Argument(
    help: ArgumentHelp("The id of a rule or finding.", valueName: "rule"), completion: .rules)
  var rule: String?

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("A folder of rules to use instead of the built-in ones.", valueName: "dir"),
    completion: .directory)
  var rulesFolder: String?

  @Option(
    help: ArgumentHelp(
      "The site that shows the documents: \(Target.names.joined(separator: ", ")). (default: \(Target.github.name))",
      valueName: "site"))
  var target: Target?

  @Option(
    help: ArgumentHelp(
      """
      A wiki: an export, a Trac environment, or its trac.db, as for 'migrate'. Show its macros and processors \
      instead of a rule.
      """, valueName: "source"), completion: .file())
  var macros: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var version: VersionOption
  @OptionGroup var settings: SettingsOptions

  func validate() throws {
    if macros != nil, rule != nil {
      throw ValidationError("Give a rule, or --macros SOURCE, not both.")
    }
  }

  mutating func run() throws {
    if let macros { return try explain(macrosOf: macros) }
    let rules = try RuleFolder.rules(rulesFolder)
    guard let rule else {
      let width = rules.map(\.id.utf8.count).max() ?? 0
      for rule in rules {
        let gap = String(repeating: " ", count: width - rule.id.utf8.count + 2)
        Console.output("\(rule.id)\(gap)\(rule.what)\n")
      }
      return
    }
    let kind = FindingKind(rawValue: rule)
    let found = rules.first { $0.id == rule }
    if kind == nil, found == nil {
      throw Failure(
        RuleText.unknown(rule, among: rules, findings: FindingKind.allCases.map(\.rawValue)))
    }
    let site = target ?? .github
    if let found { Console.output(RuleText.explain(found.naming(site))) }
    if let kind {
      Console.output((found == nil ? "" : "\n") + RuleText.explain(kind, on: site.title))
    }
  }
}

extension ExplainCommand {
  private func explain(macrosOf source: String) throws {
    var request = MigrateRequest(source: source, destination: "")
    let settings = try settings.settings(inFolder: source)
    request.database = database.address
    request.trac.custom = settings.custom
    request.trac.tracIni = try settings.checkedTracIni()
    request.trac.plugins = settings.plugins ?? request.trac.plugins
    request.trac.version = version.version ?? settings.version
    if version.version == nil { request.trac.pageVersions = settings.pageVersions }
    request.pages = PageChoice(only: settings.only, exclude: settings.exclude)
    request.withGuide = settings.withGuide ?? false
    Console.output(MarkupUsesText.write(try MarkupSurvey.run(request)))
  }
}
