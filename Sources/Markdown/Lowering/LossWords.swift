import Markup
import Targets

extension LoweringPass {
  /// Tells what the reader had no place for in the tree.
  mutating func tell(_ loss: Loss) {
    let source = loss.source
    switch loss.kind {
    case .imageLook(let argument):
      tell(
        .lookDropped, at: source,
        "\(siteFirst) shows images without borders and margins: \(argument) was left out.")
    case .codeLook(let names):
      tell(
        .lookDropped, at: source,
        "\(siteFirst) numbers and marks no lines of code: \(names.joined(separator: ", ")) was left out.",
        help: "The code itself is complete.")
    case .lineNumbers:
      tell(
        .lookDropped, at: source,
        "\(siteFirst) numbers no lines of code: number-lines was left out.",
        help: "The code itself is complete.")
    case .drawing(let name): tellDrawing(name, at: source)
    case .formula(let formula):
      let help = draws(.formulas) ? "; \(site) draws formulas between $` and `$." : "."
      tell(
        .processorForeign, at: source, "The formula \(formula) was kept as code.",
        help: "Trac showed it drawn" + help)
    case .formulaOfRST:
      tell(
        .lookDropped, at: source, "A formula inside a line was kept as code.",
        help: draws(.formulas) ? "Write it as $`…`$ if \(site) should show a formula." : "")
    case .embedded(let file):
      tell(
        .lookDropped, at: source, "\(siteFirst) shows nothing of \(file) inside a page.",
        help: "A link to it was written.")
    case .menu(let macro, let pages):
      tell(
        .lookDropped, at: source,
        "The menu of [[\(macro)]] became a link to \(pages.joined(separator: ", ")).",
        help: "\(siteFirst) has no menu beside a page.")
    case .highlight(let phrase):
      tell(
        .lookDropped, at: source,
        "\(siteFirst) shows text without colors: \(phrase) became bold.")
    case .icon(let name):
      tell(
        .lookDropped, at: source, "The icon \(name) has no emoji; its name or mark stands there.",
        help: "Put an emoji or a picture in its place.")
    case .tooltip(let acronym, let meaning):
      tell(
        .lookDropped, at: source,
        "\(siteFirst) shows no tooltip for \(acronym): “\(meaning)”.",
        help: "The page of the definitions explains it; name it in the glossary.")
    case .html(let dropped):
      tell(
        .htmlDropped, at: source,
        "\(siteFirst) does not show this HTML: \(dropped.joined(separator: ", ")).",
        help: "The rest of it was kept; see whether the page still says what it should.")
    }
  }

  private mutating func tellDrawing(_ name: String, at source: SourceRange) {
    let isMermaid = name.lowercased() == "mermaid"
    guard !(isMermaid && draws(.mermaid)) else { return }
    let help = draws(.mermaid) ? ", or as mermaid, which \(site) draws." : "."
    tell(
      .processorForeign, at: source,
      "The drawing in \(name) was kept as its source in a code block.",
      help: "Trac showed it drawn; draw it with that tool" + help)
  }

  /// The target in messages.
  var site: String { lowering.target.title }

  /// The same at the start of a sentence.
  var siteFirst: String { site.prefix(1).uppercased() + site.dropFirst() }

  func draws(_ extra: Target.Extra) -> Bool { lowering.target.extras.contains(extra) }
}
