import ArgumentParser
import Basics
import Files
import Markup
import Migration
import Reports
import Settings
import Stores
import TracWiki

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

  @Argument(help: ArgumentHelp("The page's file.", valueName: "FILE"), completion: .file())
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

/// `tracdown dump --tokens|--tree [FILE]`
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the reader saw in a page; for people who mend tracdown.",
    discussion: """
      EXAMPLE:
        echo "'''bold''' WikiStart" | tracdown dump --tree
      """)

  enum View: String, EnumerableFlag {
    case tokens, tree

    static func help(for view: View) -> ArgumentHelp? {
      switch view {
      case .tokens: "Each token: line, column, kind and text."
      case .tree: "The document as a tree."
      }
    }
  }

  @Flag var view: View

  @Argument(
    help: ArgumentHelp("The page's file; standard input without it.", valueName: "FILE"),
    completion: .file())
  var file: String?

  @OptionGroup var version: VersionOption
  @OptionGroup var settings: SettingsOptions

  mutating func run() throws {
    let input = try PageInput(file: file, page: nil)
    try Console.output(try dump(input.page))
  }

  private func dump(_ page: Page) throws -> [UInt8] {
    switch view {
    case .tree:
      let reader = TracReader(options: try settings.settings(inFolder: nil).reader(version))
      return Array(reader.read(page.text, page: page.name).document.dump.utf8)
    case .tokens:
      return Array(tokens(page.text).utf8)
    }
  }

  private func tokens(_ text: [UInt8]) -> String {
    var line = 1
    var lineStart = 0
    var lines = ""
    for token in PageTokens.tokenize(text) {
      let written = String(decoding: text[token.range], as: UTF8.self)
      let column = token.range.lowerBound - lineStart + 1
      lines += "\(line):\(column) \(token.kind.rawValue) \(written.debugDescription)\n"
      if token.kind == .lineEnd {
        line += written.unicodeScalars.count { $0 == "\n" }
        lineStart = token.range.upperBound
      }
    }
    return lines
  }
}

/// The one page that `convert` and `dump` read: a file, or standard input.
struct PageInput {
  var page: Page
  var findings: [Finding]
  /// For messages.
  var label: String

  /// - Parameters:
  ///   - file: nil and `-`: standard input.
  ///   - page: the page's name; nil: that of the file.
  init(file: String?, page: String?) throws {
    let bytes: [UInt8]
    let file = file == "-" ? nil : file
    do throws(SystemError) {
      bytes =
        if let file {
          try Descriptor.file(Path(file), followingLinks: true).readAll()
        } else {
          try Console.input()
        }
    } catch {
      throw Failure("\(error). Check the path and its permissions.")
    }
    if BinaryDetection.isBinary(head: bytes) {
      throw Failure("\(file ?? "Standard input") is no text. Give the text of a wiki page.")
    }
    let text = PageText(decoding: bytes)
    let name = file.flatMap { Path($0).parts.last }.map {
      PageFileName(path: Path(bytes: Array($0)))
    }
    self.page = Page(
      name: page ?? name?.text ?? "WikiStart", file: file ?? "-", text: text.utf8,
      isMarkdown: name?.suffix == ".md" && MarkupEvidence(text.utf8).isMarkdown(amongTrac: false))
    findings = text.findings
    label = file ?? "-"
  }
}
