import ArgumentParser
import Basics
import Lint
import Targets

/// `tracdown explain RULE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a rule asks, why, and how to satisfy it.",
    discussion: """
      Without a rule all of them are listed.

      EXAMPLE:
        tracdown explain roadmap
      """)

  @Argument(help: ArgumentHelp("The id of a rule.", valueName: "rule"), completion: .rules)
  var rule: String?

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Rules of one's own instead of those built in.", valueName: "dir"),
    completion: .directory)
  var rulesFolder: String?

  @Option(
    help: ArgumentHelp(
      "What the documents are read with: \(Target.all.map(\.name).joined(separator: ", ")). (default: \(Target.github.name))",
      valueName: "reader"))
  var target: Target?

  mutating func run() throws {
    let rules = try RuleFolder.rules(rulesFolder)
    guard let rule else {
      let width = rules.map(\.id.utf8.count).max() ?? 0
      for rule in rules {
        let gap = String(repeating: " ", count: width - rule.id.utf8.count + 2)
        Console.output("\(rule.id)\(gap)\(rule.what)\n")
      }
      return
    }
    guard let found = rules.first(where: { $0.id == rule }) else {
      throw Failure(RuleText.unknown(rule, among: rules))
    }
    Console.output(RuleText.explain(found.naming(target ?? .github)))
  }
}
