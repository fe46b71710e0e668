import ArgumentParser
import Basics
import Files
import Stores

/// Options in, exit code out: 0 nothing at or above `--fail-on`, 1 findings, 2 usage error or failure.
@main
enum Main {
  static func main() {
    do {
      try Arguments.checkCommand()
      var command = try Tracdown.parseAsRoot(Arguments.prepared())
      try command.run()
    } catch let code as ExitCode {
      ProcessEnvironment.exit(code.rawValue)
    } catch {
      let isHelp = Tracdown.exitCode(for: error).isSuccess
      let message = Tracdown.fullMessage(for: error)
      if isHelp {
        Console.output(message + "\n")
      } else {
        Console.message(message + "\n")
        ProcessEnvironment.exit(2)
      }
    }
  }
}

/// `tracdown`
struct Tracdown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tracdown",
    abstract:
      "Migrate a Trac wiki to GitHub Markdown, verify each page, and find missing documentation.",
    discussion: """
      EXAMPLES:
        tracdown migrate wiki-dump docs --trac-url https://trac.example.org/project
        tracdown convert WikiStart.txt > README.md
        tracdown repair docs --diff
        tracdown lint docs
        tracdown report docs --projects 'docs/*' --format html:gaps.html

      EXIT CODES: 0 success; 1 findings at or above --fail-on; 2 usage error or failure.
      """,
    version: Version.text,
    subcommands: [
      Migrate.self, Convert.self, VerifyCommand.self, RepairCommand.self, LintCommand.self,
      ReportCommand.self, InitCommand.self,
      FindLinksCommand.self, ExplainCommand.self, Dump.self, Bench.self, BenchGit.self,
    ])

  mutating func run() throws {
    throw ValidationError(
      "Give a command: migrate, convert, verify, repair, lint, report, init, find-links, explain, or dump."
    )
  }
}

/// The words of the command line, as the parser takes them: `--as trac '*.txt'` has a value of two words, and `--roadmap` may
/// have none.
enum Arguments {
  /// - Throws: `Failure`: the first word is not a command.
  static func checkCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
    let commands = Tracdown.configuration.subcommands.compactMap { $0._commandName } + ["help"]
    guard !commands.contains(word) else { return }
    if Path(word).isFolder {
      throw Failure(
        "'\(word)' is a folder, not a command. Put a command before it: tracdown lint \(word), tracdown report \(word), tracdown repair \(word), or tracdown migrate \(word) DEST."
      )
    }
    let shown = commands.filter { !$0.hasPrefix("bench") }
    throw Failure(
      "'\(word)' is not a tracdown command. \(Suggestion.advice(word, among: shown, others: "The commands"))"
    )
  }

  static func prepared() -> [String] {
    var words: [String] = []
    var rest = Array(CommandLine.arguments.dropFirst())[...]
    while let word = rest.popFirst() {
      words.append(word == "--roadmap" ? RoadmapOption.alone : word)
      if word == "--" { break }
      if word == "--as", let markup = rest.popFirst() {
        words.append(
          markup.contains(":") || rest.isEmpty ? markup : markup + ":" + rest.removeFirst())
      }
    }
    return words + rest
  }
}
