import ArgumentParser
import Basics
import Files
import Links
import Lint
import Markdown
import Markup
import Migration
import Reports
import Stores
import Targets

/// `--fail-on`: the exit code is 1 if there are findings of at least this severity.
enum FailLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  func isReached(by worst: Severity?) -> Bool {
    switch self {
    case .error: worst.map { $0 >= .error } ?? false
    case .warning: worst.map { $0 >= .warning } ?? false
    case .note: worst != nil
    case .never: false
    }
  }
}

/// What is said on standard error, and when the exit code is 1.
struct MessageOptions: ParsableArguments {
  @Option(help: "Exit with code 1 if there are findings of at least this severity.")
  var failOn: FailLevel = .error

  @Flag(help: "Print only errors.")
  var quiet = false

  @Flag(help: "Disable colors; so does the variable NO_COLOR.")
  var noColor = false

  var isColored: Bool { Console.isColored(noColor: noColor) }
}

/// Which pages are taken.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only pages whose names match. Repeatable.", valueName: "glob"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exclude pages whose names match. Repeatable.", valueName: "glob"))
  var exclude: [String] = []
}

/// How links find pages.
struct LooseNamesOption: ParsableArguments {
  @Option(
    name: .customLong("loose-names"),
    help: ArgumentHelp(
      """
      Whether to resolve links to pages whose names an export changed in letter case or between words. Names in \
      a database are never changed. (default: auto)
      """, valueName: "auto|never"))
  var choice: LooseNamesChoice?
}

extension LooseNamesChoice: ExpressibleByArgument {}

/// How many threads work.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Number of pages or files to process at once. (default: number of processors)", valueName: "n"
    ))
  var jobs: Int?

  /// At least 1.
  var count: Int { jobs ?? ProcessEnvironment.processorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more, not \(jobs).") }
  }
}

/// Where reports of everything go.
struct ReportsOption: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write a full report; the extension sets the format: .html, .md, or .json. Repeatable.",
      valueName: "file"), completion: .file())
  var files: [String] = []

  func validate() throws {
    for file in files {
      do throws(Failure) { _ = try ReportFormat(file: file) } catch {
        throw ValidationError("\(error)")
      }
    }
  }

  /// - Parameter destination: where links of the reports point.
  func write(_ material: ReportMaterial, destination: String) throws {
    for file in files { try ReportFile(file).write(material, destination: destination) }
  }
}

/// How pages are written.
struct WritingOptions: ParsableArguments {
  @Option(
    help: """
      How to convert unknown macros: to an HTML comment, to code with their text, to nothing, or (auto) to code \
      within a sentence and to a comment on their own. (default: auto)
      """)
  var unknownMacros: Lowering.UnknownMacros?

  @Flag(
    inversion: .prefixedNo,
    help: "Leave out #!comment blocks instead of writing HTML comments.")
  var dropComments: Bool?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Write a table of contents for [[PageOutline]]. By default, it is left out, because \(Target.github.title) shows its own."
  )
  var toc: Bool?

  @Option(
    help: ArgumentHelp(
      """
      The site that shows the documents: \(Target.names.joined(separator: ", ")); portable works on GitHub, \
      Gollum, and MDwiki. (default: \(Target.github.name))
      """, valueName: "site"), completion: .list(Target.names))
  var target: Target?
}

extension Target: ExpressibleByArgument {
  /// By its name.
  public init?(argument: String) { self.init(named: argument) }
  public static var allValueStrings: [String] { all.map(\.name) }
}

extension Lowering.UnknownMacros: ExpressibleByArgument {}

/// Facts about the Trac that the pages come from.
struct TracOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The trac.ini of the project. (default: found next to the pages)", valueName: "file"),
    completion: .file())
  var tracIni: String?

  @Option(
    help: ArgumentHelp(
      """
      The address of the Trac project. Repeatable: links to tickets, changesets, and similar objects use the \
      first; links to any of them count as links into the wiki.
      """, valueName: "url"))
  var tracUrl: [String] = []

  @Option(
    help: ArgumentHelp(
      "Another address of the same Trac project, old or new. Repeatable.",
      valueName: "url"))
  var tracAlias: [String] = []

  @OptionGroup var version: VersionOption

  @Option(
    help: ArgumentHelp(
      """
      Trac plugins that add syntax, in addition to those that trac.ini enables: \
      \(TracPlugin.allCases.map(\.rawValue).joined(separator: ", ")). With none, trac.ini is ignored.
      """, valueName: "name,…"), completion: .list(TracPlugin.allCases.map(\.rawValue)))
  var plugins: [String] = []

  /// nil if not set.
  var choice: PluginChoice? { plugins.isEmpty ? nil : PluginChoice(words: plugins) }

  func validate() throws {
    if !plugins.isEmpty, choice == nil {
      throw ValidationError("--plugins: \(PluginChoice.advice(plugins))")
    }
    for url in tracUrl + tracAlias where !url.hasPrefix("http://") && !url.hasPrefix("https://") {
      throw ValidationError(
        "The Trac address '\(url)' must start with http:// or https://, for example "
          + "--trac-url https://trac.example.org/project.")
    }
  }
}

/// Which Trac the readers of the pages had.
struct VersionOption: ParsableArguments {
  @Option(
    name: .customLong("trac-version"),
    help: ArgumentHelp(
      """
      The version of Trac that the pages were written for: 0.10.5, 0.11, 1.6 … (default: detected from the \
      database or from the pages of Trac's own guide, or 1.6)
      """, valueName: "release"))
  var release: String?

  /// nil if not set.
  var version: TracVersion? { release.flatMap { TracVersion(release: $0) } }

  func validate() throws {
    if let release, version == nil { throw ValidationError(TracVersion.advice(release)) }
  }
}

extension CompletionKind {
  /// Ids of the built-in rules, asked of the program when somebody completes one.
  static var rules: CompletionKind {
    .custom { _, _, _ in ((try? RuleSet.embedded().rules) ?? []).map(\.id) }
  }
}
