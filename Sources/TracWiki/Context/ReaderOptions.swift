import Basics
import Markup

/// The settings of a wiki that affect its markup.
package struct ReaderOptions: Sendable {
  /// The grammar of the wiki's own Trac.
  package var syntax = TracSyntax.newest
  /// Pages whose grammar is another.
  package var pageVersions = PageVersions()
  /// Schemes whose `scheme://…` addresses become links: `[wiki] safe_schemes` of `trac.ini`.
  package var safeSchemes: Set<String>
  /// `[wiki] split_page_names`: `CamelCase` shows as "Camel Case".
  package var splitsPageNames = false
  /// `[wiki] ignore_missing_pages`: `CamelCase` and `[CamelCase label]` are text where there is no such page.
  package var ignoresMissingPages = false
  /// `[wiki] render_unsafe_content`: raw HTML goes through as it is.
  package var rendersUnsafeContent = false
  /// `MeatBall:Page`; empty: such words stay text.
  package var interWiki = InterWikiMap()
  /// `genshi:ticket:3`; empty: only `trac:` means a Trac elsewhere.
  package var interTrac = InterTracMap()
  /// The least number of digits of a bare git hash that links; nil in wikis without git.
  package var commitHashLength: Int?
  /// What plugins add.
  package var plugins = PluginSyntax()
  /// The user's own macros and processors.
  package var custom = CustomMarkup()
  /// Processors that other modules have, such as that of reStructuredText.
  package var processors: [Processor] = []
  /// Blocks nested deeper than this are read as text.
  package var nestingLimit = 100

  /// Trac 1.6's own defaults.
  package init() {
    safeSchemes = [
      "cvs", "file", "ftp", "git", "irc", "http", "https", "news", "sftp", "smb", "ssh", "svn",
      "svn+ssh",
    ]
  }

  /// The version of Trac that a page was written for: its own, or that of the wiki.
  package func version(of page: String) -> TracVersion { pageVersions[page] ?? syntax.version }

  /// The same for one page.
  func of(page: String) -> ReaderOptions {
    guard !pageVersions.isEmpty else { return self }
    var options = self
    options.syntax = TracSyntax(version(of: page))
    return options
  }

  /// Whether Trac links to an address: relative, or of a safe scheme.
  package func allows(_ address: String) -> Bool {
    guard !rendersUnsafeContent, let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return true
    }
    return safeSchemes.contains(String(address[..<colon]))
  }
}

/// What all readers of one page share: its settings, its findings, how deep they are. The one door through which
/// the content of boxes, cells and macros is read as markup again is next to `TracReader`.
package final class ReadingContext {
  /// Of the wiki.
  package let options: ReaderOptions
  let pageName: String
  private(set) var findings: [Finding] = []
  private(set) var losses: [Loss] = []
  private(set) var depth = 0
  var footnotes = Footnotes()
  /// How far templates of the settings have gone.
  var expansion = Expansion()
  /// What the page calls; nil if nobody asks.
  private(set) var calls: [MarkupCall]?
  /// What was told already of what is told once a page.
  private var told: Set<String> = []

  init(options: ReaderOptions, pageName: String) {
    self.options = options
    self.pageName = pageName
  }

  /// From now on what the page calls is noted.
  func noteCalls() { calls = [] }

  func note(_ call: () -> MarkupCall) {
    guard calls != nil else { return }
    calls?.append(call())
  }

  /// What `read` makes, some levels deeper; nil beyond the limit of nesting, where it is not called.
  func nested<Result>(levels: Int = 1, _ read: () -> Result) -> Result? {
    guard depth + levels <= options.nestingLimit else { return nil }
    depth += levels
    defer { depth -= levels }
    return read()
  }

  /// How many levels of blocks may still be nested here.
  package var levelsLeft: Int { options.nestingLimit - depth }

  func reportTooDeep(_ range: SourceRange) {
    report(.blocksTooDeep(limit: options.nestingLimit), at: range)
  }

  /// Adds a finding; with a key, once a page.
  package func report(_ fact: MarkupFact, at range: SourceRange, once key: String? = nil) {
    let finding = Finding(fact, page: pageName, at: range)
    if let key, !told.insert(finding.id + " " + key).inserted { return }
    findings.append(finding)
  }

  /// Keeps what the tree has no place for; with a key, once a page.
  package func lose(_ loss: Loss.Kind, _ range: SourceRange, once key: String? = nil) {
    if let key, !told.insert("loss " + key).inserted { return }
    losses.append(Loss(loss, at: range))
  }
}

/// `{{{#!name arguments` … `}}}`: a processor that this program knows, as a value.
package struct Processor: Sendable {
  /// What a block becomes.
  package enum Result {
    case blocks([Block])
    /// Blocks that are whole: a paragraph among them does not join the text around it.
    case document([Block])
    /// `#!td`, `#!th`: a cell of the table that is open.
    case cell(Table.Cell)
    /// `#!tr`: rows of the table that is open.
    case rows([Table.Row])
  }

  /// All names it goes by; letter case counts.
  let names: [String]
  /// What a reader of the Markdown gets of it, in a few words: for docs/macros.md.
  let becomes: String
  /// A processor of a plugin.
  let isForeign: Bool
  let process: @Sendable (ProcessorCall) -> Result

  /// - Parameters:
  ///   - names: with blanks between them.
  ///   - becomes: in Markdown.
  package init(
    _ names: String, becomes: String, isForeign: Bool = false,
    process: @escaping @Sendable (ProcessorCall) -> Result
  ) {
    self.names = names.words
    self.becomes = becomes
    self.isForeign = isForeign
    self.process = process
  }
}

/// One block with its processor.
package struct ProcessorCall {
  /// Of its page.
  package let context: ReadingContext
  let name: String
  let attributes: [Attribute]
  /// What follows the name, as written.
  let argumentText: String
  /// The lines between the braces.
  package let content: SourceLines
  let range: SourceRange

  subscript(_ attribute: String) -> String? {
    attributes.last { $0.name == attribute }?.value
  }

  /// A number that HTML's spans take.
  func span(_ attribute: String) -> Int {
    min(1000, max(1, self[attribute].flatMap { Int($0) } ?? 1))
  }

  /// The line of the braces.
  var line: Int { Int(range.start.line) }

  var blocks: [Block] { context.blocks(content) }

  func code(language: String?) -> Processor.Result {
    let lost = ["lineno", "marks"].filter { self[$0] != nil }
    if !lost.isEmpty { context.lose(.codeLook(lost), range) }
    return .blocks([Block(.code(CodeBlock(language: language, text: content.text)), at: range)])
  }

  /// The whole block as written.
  var written: String {
    let arguments = argumentText.trimmedBlanks
    return "{{{#!\(name)\(arguments.isEmpty ? "" : " " + arguments)\n\(content.text)\n}}}"
  }
}
