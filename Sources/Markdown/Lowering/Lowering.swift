import Markup
import Targets

/// Replaces what no Markdown can show by what it can, and tells what was lost, in the words of the target: a red box
/// becomes its text, `[[TicketQuery(…)]]` a comment.
///
/// The result is also in the form in which it will be read back: texts joined, blanks at ends gone, tables
/// filled up. So a page can be proved by comparing.
package struct Lowering {
  /// How to convert a macro that has no form in Markdown.
  package enum UnknownMacros: String, Hashable, Sendable, CaseIterable {
    /// Code where a sentence, an item or a cell would lack a word without it, a comment where it is alone.
    case auto
    /// `<!-- [[Macro(arguments)]] -->`
    case comment
    /// `` `[[Macro(arguments)]]` ``
    case code
    /// Nothing.
    case drop
  }

  /// What the user decides.
  package struct Options: Hashable, Sendable {
    /// Also for macros that are known, but whose content only the running Trac has.
    package var unknownMacros: UnknownMacros
    /// Comments, and macros kept as comments, are left out.
    package var dropsComments: Bool
    /// `[[PageOutline]]` becomes a list of links; otherwise nothing: most sites show an outline of their own.
    package var writesOutlines: Bool

    /// The defaults of the command line.
    package init(
      unknownMacros: UnknownMacros = .auto, dropsComments: Bool = false,
      writesOutlines: Bool = false
    ) {
      self.unknownMacros = unknownMacros
      self.dropsComments = dropsComments
      self.writesOutlines = writesOutlines
    }
  }

  /// The slugs of a page's headings, from their texts as they are rendered, in the order of the page.
  package typealias Slugger = @Sendable ([String]) -> [String]

  let options: Options
  let slugs: Slugger?
  let target: Target

  /// `slugs` is needed for outlines only; without it none is written. `target` gives findings their words.
  package init(
    options: Options = Options(), for target: Target = .github, slugs: Slugger? = nil
  ) {
    self.options = options
    self.target = target
    self.slugs = slugs
  }

  /// A page as the target can show it, and a finding for each kind of loss. Findings name no page.
  package func lower(_ document: Document) -> (document: Document, findings: [Finding]) {
    var pass = LoweringPass(lowering: self)
    for loss in document.losses where pass.isLost(loss) {
      pass.findings.append(loss.finding(on: pass.site))
    }
    var blocks = pass.blocks(document.blocks)
    if pass.hasOutline, let slugs {
      let outlines = Outlines(
        blocks, slugs: slugs, siteMakesThem: target.dialect.outlineMark != nil)
      blocks = outlines.written(in: blocks)
    }
    return (Document(blocks), pass.findings)
  }
}

/// The lowering of one page.
struct LoweringPass {
  let lowering: Lowering
  let site: Viewer
  var findings: [Finding] = []
  /// What was told already: kinds of loss are told once a page.
  private var told: Set<String> = []
  var hasOutline = false
  var place = LoweringPlace()

  init(lowering: Lowering) {
    self.lowering = lowering
    site = lowering.target.viewer
  }

  /// Adds a finding; with a key, once a page.
  mutating func tell(_ fact: LoweringFact, at source: SourceRange, once key: String? = nil) {
    var finding = fact.finding(on: site)
    if let key, !told.insert(finding.id + " " + key).inserted { return }
    finding.source = source
    findings.append(finding)
  }

  /// A drawing of a kind that the site draws by itself is not lost.
  fileprivate func isLost(_ loss: Loss) -> Bool {
    if case .drawing(let name) = loss.kind, name.lowercased() == "mermaid" {
      return !site.drawsMermaid
    }
    return true
  }
}

extension Target {
  /// What messages about losses ask for.
  var viewer: Viewer {
    Viewer(
      title, drawsFormulas: extras.contains(.formulas), drawsMermaid: extras.contains(.mermaid),
      hasOutline: extras.contains(.outline))
  }
}

/// Where a text is, as far as its form depends on it.
struct LoweringPlace {
  /// In a heading or cell: one line.
  var isOneLine = false
  var isInLink = false
  /// The first text of an item, where a comment before it would pull the list apart.
  var isInItem = false
  /// In a cell, or in the description of a term.
  var isInCell = false
  /// In a list, a quote, a table or the like: GitHub shows alerts on the page itself only.
  var isNested = false
  /// The text at work is nothing but calls of macros.
  var isMacrosOnly = false
  /// Of the block at work, for findings about its text.
  var source = SourceRange.unknown
}
