import ArgumentParser
import Basics
import Files
import Links
import Markdown
import Markup
import Migration
import Reports
import Stores
import Targets

/// `--fail-on`: the weight of findings from which on the exit code is 1.
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
  @Option(help: "Exit with 1 from this weight of findings on.")
  var failOn: FailLevel = .error

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "No colors. The variable NO_COLOR does the same.")
  var noColor = false

  var isColored: Bool { Console.isColored(noColor: noColor) }
}

/// Which pages are taken.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only pages whose names match. May be given several times.", valueName: "glob"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out pages whose names match. May be given several times.", valueName: "glob"))
  var exclude: [String] = []
}

/// How links find pages.
struct LooseNamesOption: ParsableArguments {
  @Option(
    name: .customLong("loose-names"),
    help: ArgumentHelp(
      """
      Whether links find pages whose names an export changed: in letter case, or in what stands between words. \
      Names in a database are never changed. (default: auto)
      """, valueName: "auto|never"))
  var choice: LooseNamesChoice?
}

extension LooseNamesChoice: ExpressibleByArgument {}

/// How many threads work.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Pages or files worked on at once. (default: the processors)", valueName: "n"))
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
      "Write a report of everything; .html, .md or .json. May be given several times.",
      valueName: "file"), completion: .file())
  var files: [String] = []

  func validate() throws {
    for file in files {
      do throws(Failure) { _ = try ReportFormat(file: file) } catch {
        throw ValidationError("\(error)")
      }
    }
  }

  /// - Parameter destination: links of the reports lead there.
  func write(_ material: ReportMaterial, destination: String) throws {
    for file in files { try ReportFile(file).write(material, destination: destination) }
  }
}

/// How pages are written.
struct WritingOptions: ParsableArguments {
  @Option(
    help: """
      What becomes of macros that are not known: an HTML comment, a code span with their text, nothing, or \
      code in a sentence and a comment where it is alone. (default: auto)
      """)
  var unknownMacros: Lowering.UnknownMacros?

  @Flag(
    inversion: .prefixedNo,
    help: "Leave out #!comment blocks; else they become HTML comments.")
  var dropComments: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Write a table of contents for [[PageOutline]]; \(Target.github.title) has its own.")
  var toc: Bool?

  @Option(
    help: ArgumentHelp(
      """
      What the documents are read with: \(Target.names.joined(separator: ", ")); portable is \
      what GitHub, Gollum and MDwiki show alike. (default: \(Target.github.name))
      """, valueName: "reader"), completion: .list(Target.names))
  var target: Target?
}

extension Target: ExpressibleByArgument {
  /// By its name.
  public init?(argument: String) { self.init(named: argument) }
  public static var allValueStrings: [String] { all.map(\.name) }
}

extension Lowering.UnknownMacros: ExpressibleByArgument {}

/// What is known of the Trac that the pages come from.
struct TracOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The project's trac.ini. Found by itself beside the pages.", valueName: "file"),
    completion: .file())
  var tracIni: String?

  @Option(
    help: ArgumentHelp(
      """
      The address of the Trac project. Tickets, changesets and the like link to the first; links to \
      any of them count as links into the wiki.
      """, valueName: "url"))
  var tracUrl: [String] = []

  @Option(
    help: ArgumentHelp(
      "Another address of the same Trac project, old or new. May be given several times.",
      valueName: "url"))
  var tracAlias: [String] = []

  @OptionGroup var version: VersionOption

  @Option(
    help: ArgumentHelp(
      """
      Plugins of Trac that add syntax, besides those that trac.ini switches on: \
      \(TracPlugin.allCases.map(\.rawValue).joined(separator: ", ")). With none, trac.ini does not count.
      """, valueName: "name,…"), completion: .list(TracPlugin.allCases.map(\.rawValue)))
  var plugins: [String] = []

  /// nil: nothing was said.
  var choice: PluginChoice? { plugins.isEmpty ? nil : PluginChoice(words: plugins) }

  func validate() throws {
    if !plugins.isEmpty, choice == nil {
      throw ValidationError("--plugins: \(PluginChoice.advice(plugins))")
    }
    for url in tracUrl + tracAlias where !url.hasPrefix("http://") && !url.hasPrefix("https://") {
      throw ValidationError(
        "The Trac address '\(url)' must begin with http:// or https://, as in "
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
      The version of Trac that the pages were written for: 0.10.5, 0.11, 1.6 … Known by itself from a \
      database, and where pages of Trac's own guide tell it. (default: 1.6)
      """, valueName: "release"))
  var release: String?

  /// nil: nothing was said.
  var version: TracVersion? { release.flatMap { TracVersion(release: $0) } }

  func validate() throws {
    if let release, version == nil { throw ValidationError(TracVersion.advice(release)) }
  }
}
