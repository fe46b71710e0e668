import ArgumentParser
import Markup
import Migration
import Reports
import Settings
import Stores

/// `tracdown convert [FILE]`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Convert one page; the Markdown goes to standard output.",
    discussion: """
      Without FILE, or with -, the page is read from standard input. A single page does not know which \
      others there are: links to pages are written as if all of them existed.

      EXAMPLE:
        tracdown convert --page Net/Switches < Switches.txt > Switches.md
      """)

  @Argument(help: ArgumentHelp("The page's file.", valueName: "FILE"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The page's name, which relative links need. Known from FILE if that is given.",
      valueName: "name"))
  var page: String?

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "WHERE THINGS WENT") var realms: RealmOptions
  @OptionGroup(title: "WRITING") var writing: WritingOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions
  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  mutating func run() throws {
    let input = try PageInput(file: file, page: page)
    var request = ConvertRequest(page: input.page)
    let settings = try settings.settings(inFolder: nil)
    request.trac = try settings.trac(trac, realms)
    request.writing = settings.writing(writing)
    let (markdown, found) = try PageConversion.run(request)
    let findings = input.findings + found
    try Console.output(markdown)
    if !messages.quiet {
      Console.message(
        ConvertMessages.write(findings, name: input.label, isColored: messages.isColored))
    }
    if messages.failOn.isReached(by: findings.map(\.severity).max()) { throw ExitCode(1) }
  }
}
