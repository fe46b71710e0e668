import ArgumentParser
import Basics
import Files
import Links
import Markup
import Migration
import Reports
import Settings
import Stores
import Targets
import TracWiki
import Verify

/// `tracdown verify DEST --html DIR`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare migrated pages with pages saved from the old Trac.",
    discussion: """
      DEST is the folder that 'tracdown migrate' wrote. Compares each page, as \(Target.github.title) shows it, with the page \
      that Trac itself rendered: text, headings, code, links, images, tables. Save those pages with wget or from \
      a browser; see docs/verify.md. Saved files are matched to pages by the page name in them or by their path: \
      wiki/A/B.html, A%2FB.html, A_B.html.

      Give the same --trac-url, --tickets, --plugins, and similar options as for the migration, or its settings \
      with --config. With them, links into the old Trac are checked and images of plugins are recognized; without \
      them, links that became plain text do not count as differences.

      EXAMPLE:
        wget --mirror --adjust-extension --no-parent --reject-regex '[?]' \\
          https://trac.example.org/project/wiki/TitleIndex
        tracdown verify docs --html trac.example.org/project --report verify.md
      """)

  @Argument(
    help: ArgumentHelp("The folder that 'tracdown migrate' wrote.", valueName: "DEST"),
    completion: .directory)
  var destination: String

  @Option(
    help: ArgumentHelp("The folder of the saved pages.", valueName: "dir"), completion: .directory)
  var html: String

  @OptionGroup var pages: PageOptions
  @OptionGroup var jobs: JobsOption

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "NEW ADDRESSES") var realms: RealmOptions

  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @OptionGroup var report: ReportsOption

  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  mutating func run() throws {
    let start = ProcessEnvironment.seconds
    var request = VerifyRequest(destination: destination, html: html)
    let settings = try settings.settings(inFolder: nil)
    let trac = try settings.trac(trac, realms)
    let wiki = WikiSettings(ini: try trac.readIni(), request: trac)
    request.tracURLs = wiki.addresses(trac) + trac.tracAliases
    request.resources = trac.resources
    request.code = wiki.links(trac).code
    request.plugins = wiki.reader.plugins
    request.pages = settings.pages(pages)
    request.jobs = jobs.count
    let progress = ProgressLine(isQuiet: messages.quiet)
    let result = try Verification.run(request) { progress.show($0) }
    progress.clear()
    var summary = Summary(
      result.pages, others: result.others, site: Target.github.title,
      seconds: ProcessEnvironment.seconds - start)
    summary.verification = result.counts
    let material = ReportMaterial(result.pages, others: result.others, summary: summary)
    try report.write(material, destination: destination)
    if !messages.quiet {
      Console.message(
        ConsoleSummary.write(
          summary, isColored: messages.isColored, width: Console.messageWidth,
          place: Console.address(ofFolder: destination)))
    }
    try ExitLine(messages.failOn, summary.severities).end(isQuiet: messages.quiet)
  }
}
