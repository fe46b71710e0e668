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
    abstract: "Convert one page and print the Markdown.",
    discussion: """
      Without FILE, or with -, reads the page from standard input. Links to other pages are written as if all \
      of those pages existed.

      EXAMPLE:
        tracdown convert --page Net/Switches < Switches.txt > Switches.md
      """)

  @Argument(help: ArgumentHelp("The file of the page.", valueName: "FILE"), completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The name of the page, needed for relative links. (default: taken from FILE)",
      valueName: "name"))
  var page: String?

  @Option(
    help: ArgumentHelp(
      """
      The page that defines acronyms, for AcronymsPlugin, which this option enables. With --plugins acronyms, \
      or if trac.ini enables the plugin, the page AcronymDefinitions next to FILE is used.
      """, valueName: "file"))
  var acronyms: String?

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "NEW ADDRESSES") var realms: RealmOptions
  @OptionGroup(title: "WRITING") var writing: WritingOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions
  @OptionGroup(title: "MESSAGES") var messages: MessageOptions

  mutating func run() throws {
    let input = try PageInput(file: file, page: page)
    var request = ConvertRequest(page: input.page)
    let settings = try settings.settings(inFolder: nil)
    request.trac = try settings.trac(trac, realms, target: writing.target)
    if acronyms != nil { request.trac.plugins.plugins.insert(.acronyms) }
    request.acronyms = try definitions(request.trac, beside: input)
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

extension Convert {
  /// The text of the page that defines acronyms; nil if not requested or if there is none.
  private func definitions(_ trac: TracRequest, beside input: PageInput) throws -> String? {
    var path = acronyms.map { Path($0) }
    if path == nil, let file = input.file, let name = try WikiSettings.acronymPage(trac) {
      path = NeighborPage.file(name, beside: file, of: input.page.name)
    }
    return try path.map { String(decoding: try PageInput.text($0).utf8, as: UTF8.self) }
  }
}

/// `tracdown dump --tokens|--tree [FILE]`
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how a page was parsed, for developing tracdown.",
    discussion: """
      EXAMPLE:
        echo "'''bold''' WikiStart" | tracdown dump --tree
      """)

  enum View: String, EnumerableFlag {
    case tokens, tree

    static func help(for view: View) -> ArgumentHelp? {
      switch view {
      case .tokens: "Show each token: line, column, kind, and text."
      case .tree: "Show the document as a tree."
      }
    }
  }

  @Flag var view: View

  @Argument(
    help: ArgumentHelp("The file of the page. (default: standard input)", valueName: "FILE"),
    completion: .file())
  var file: String?

  @OptionGroup var version: VersionOption
  @OptionGroup var settings: SettingsOptions

  mutating func run() throws {
    let input = try PageInput(file: file, page: nil)
    try Console.output(try dump(input.page))
  }

  private func dump(_ page: Page) throws -> [UInt8] {
    let options = try settings.settings(inFolder: nil).reader(version)
    switch view {
    case .tree:
      let reader = TracReader(options: options)
      return Array(reader.read(page.text, page: page.name).document.dump.utf8)
    case .tokens:
      return Array(tokens(page.text, TracSyntax(options.version(of: page.name))).utf8)
    }
  }

  private func tokens(_ text: [UInt8], _ syntax: TracSyntax) -> String {
    var line = 1
    var lineStart = 0
    var lines = ""
    for token in PageTokens.tokenize(text, syntax) {
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
  /// nil means standard input.
  var file: Path?

  /// For messages.
  var label: String { file?.text ?? "-" }

  /// - Parameters:
  ///   - file: nil and `-`: standard input.
  ///   - page: the page's name; nil means that of the file.
  init(file: String?, page: String?) throws {
    let path = file == "-" ? nil : file.map { Path($0) }
    self.file = path
    let text = try Self.text(path)
    let name = path?.parts.last.map { PageFileName(path: Path(bytes: Array($0))) }
    self.page = Page(
      name: page ?? name?.text ?? "WikiStart", file: path?.text ?? "-", text: text.utf8,
      isMarkdown: name?.suffix == ".md" && MarkupEvidence(text.utf8).isMarkdown(amongTrac: false))
    findings = text.findings
  }

  /// - Parameter file: nil means standard input.
  static func text(_ file: Path?) throws -> PageText {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes =
        if let file {
          try Descriptor.file(file, followingLinks: true).readAll()
        } else {
          try Console.input()
        }
    } catch {
      throw Failure("\(error). \(error.advice)")
    }
    guard let text = PageText(ifText: bytes) else {
      throw Failure("\(file?.text ?? "Standard input") is not text. Give the text of a wiki page.")
    }
    return text
  }
}
