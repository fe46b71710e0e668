/// The site that a page is written for, as far as messages about losses ask for it.
package struct Viewer: Hashable, Sendable {
  /// As messages call it.
  package var title: String
  package var drawsFormulas: Bool
  package var drawsMermaid: Bool
  /// It shows a table of contents of its own.
  package var hasOutline: Bool

  /// Plain data.
  package init(_ title: String, drawsFormulas: Bool, drawsMermaid: Bool, hasOutline: Bool) {
    self.title = title
    self.drawsFormulas = drawsFormulas
    self.drawsMermaid = drawsMermaid
    self.hasOutline = hasOutline
  }

  /// The title at the start of a sentence.
  fileprivate var first: String { title.prefix(1).uppercased() + title.dropFirst() }
}

extension Loss {
  /// In the words of the site.
  package func finding(on site: Viewer) -> Finding {
    var finding = kind.finding(on: site)
    finding.source = source
    return finding
  }
}

extension Loss.Kind {
  /// In the words of the site, at no place.
  package func finding(on site: Viewer) -> Finding {
    switch self {
    case .imageLook(let argument):
      Finding(
        .lookDropped,
        "\(site.first) shows images without borders and margins: \(argument) was left out.")
    case .codeLook(let names):
      Finding(
        .lookDropped,
        "\(site.first) numbers and marks no lines of code: \(names.joined(separator: ", ")) was left out.",
        "The code itself is complete.")
    case .lineNumbers:
      Finding(
        .lookDropped, "\(site.first) numbers no lines of code: number-lines was left out.",
        "The code itself is complete.")
    case .drawing(let name):
      Finding(
        .processorForeign, "The drawing in \(name) was kept as its source in a code block.",
        "Trac showed it drawn; draw it with that tool"
          + (site.drawsMermaid ? ", or as mermaid, which \(site.title) draws." : "."))
    case .formula(let formula):
      Finding(
        .processorForeign, "The formula \(formula) was kept as code.",
        "Trac showed it drawn"
          + (site.drawsFormulas ? "; \(site.title) draws formulas between $` and `$." : "."))
    case .formulaOfRST:
      Finding(
        .lookDropped, "A formula inside a line was kept as code.",
        site.drawsFormulas ? "Write it as $`…`$ if \(site.title) should show a formula." : "")
    case .embedded(let file):
      Finding(
        .lookDropped, "\(site.first) shows nothing of \(file) inside a page.",
        "A link to it was written.")
    case .menu(let macro, let pages):
      Finding(
        .lookDropped,
        "The menu of [[\(macro)]] became a link to \(pages.joined(separator: ", ")).",
        "\(site.first) has no menu beside a page.")
    case .highlight(let phrase):
      Finding(.lookDropped, "\(site.first) shows text without colors: \(phrase) became bold.")
    case .icon(let name):
      Finding(
        .lookDropped, "The icon \(name) has no emoji; its name or mark stands there.",
        "Put an emoji or a picture in its place.")
    case .tooltip(let acronym, let meaning):
      Finding(
        .lookDropped, "\(site.first) shows no tooltip for \(acronym): “\(meaning)”.",
        "The page of the definitions explains it; name it in the glossary.")
    case .unknownPrefix(let prefix):
      Finding(.prefixUnknown, "The wiki does not know the prefix “\(prefix):” of a link.")
    case .html(let dropped) where dropped.allSatisfy { $0.hasSuffix("=") }:
      Finding(
        .lookDropped,
        "\(site.first) shows no colors and styles of HTML: \(dropped.joined(separator: ", ")) was left out."
      )
    case .html(let dropped):
      Finding(
        .htmlDropped, "\(site.first) does not show this HTML: \(dropped.joined(separator: ", ")).",
        "The rest of it was kept; see whether the page still says what it should."
      ).leavingOut(dropped)
    }
  }
}

/// What the lowering replaced or left out, where the tree has a place for it and the site shows none.
package enum LoweringFact: Hashable, Sendable {
  // What no Markdown shows
  case schemeNotLinked(String, url: String)
  case tableTooWide(columns: Int)
  case sidesOfCellsLost
  case footnoteInHTML
  case outlineLeftOut
  case numberingLost
  case boxLost(String, look: String)
  case macroDynamic(String, became: MacroForm)
  case macroUnknown(String, isProcessor: Bool, became: MacroForm)
  case macroDropped(String)
  // What one site shows less than another
  case codeLanguageLost(String)
  case footnoteLost
  case imageSizeLost
  case underlineLost
  case raisedLost
  case foldLost
  case tableSpanLost
  case tableSpansTooWide(columns: Int)
  case rowsBecameParagraphs

  /// What stands in the place of a macro.
  package enum MacroForm: Hashable, Sendable { case comment, code, nothing }

  /// In the words of the site.
  package func finding(on site: Viewer) -> Finding {
    switch self {
    case .schemeNotLinked(let scheme, let url):
      Finding(
        .linkScheme, "\(site.first) does not link “\(scheme)” addresses: “\(url)”.",
        "The text was kept without the link.")
    case .tableTooWide(let columns):
      Finding(
        .tableTooWide,
        "A table with \(columns) columns is not written with pipes: Markdown's readers take too long over so many columns, or over so many short rows.",
        "Look whether it should be a table at all.")
    case .sidesOfCellsLost:
      Finding(
        .lookDropped,
        "Cells of one column stand on different sides in Trac; in Markdown a column has one side.")
    case .footnoteInHTML:
      Finding(
        .lookDropped,
        "A footnote in HTML became text in parentheses: \(site.title) has no footnotes there.")
    case .outlineLeftOut:
      Finding(
        .lookDropped,
        "The table of contents was left out.",
        "--toc writes it as a list of links.")
    case .numberingLost:
      Finding(
        .lookDropped,
        "\(site.first) counts no list with letters or Roman numbers: plain numbers were written.")
    case .boxLost(let name, let look):
      Finding(
        .lookDropped,
        look.isEmpty
          ? "\(site.first) cannot show the look of “\(name)”: its content was kept."
          : "\(site.first) cannot show “\(look)” of “\(name)”: its content was kept.")
    case .macroDynamic(let name, let form):
      Finding(.macroDynamic, "What \(name) shows comes from the running Trac.", form.words)
    case .macroUnknown(let name, let isProcessor, let form):
      Finding(
        isProcessor ? .processorUnknown : .macroUnknown,
        "\(name) is not known and has no form in Markdown.", form.words)
    case .macroDropped(let name):
      Finding(
        .lookDropped, "\(name) was left out: it shows nothing that \(site.title) could keep.")
    case .codeLanguageLost(let language):
      Finding(
        .lookDropped,
        "The language “\(language)” of a code block was left out: \(site.title) cannot color it.")
    case .footnoteLost:
      Finding(
        .lookDropped,
        "A footnote became text in parentheses: \(site.title) shows no footnotes.")
    case .imageSizeLost:
      Finding(
        .lookDropped,
        "The size or side of an image was left out: \(site.title) may not show it.")
    case .underlineLost:
      Finding(.lookDropped, "Underlined text is plain: \(site.title) may not underline.")
    case .raisedLost:
      Finding(
        .lookDropped,
        "Raised or lowered text stands on the line: \(site.title) may not raise it.")
    case .foldLost:
      Finding(
        .lookDropped,
        "Folded text stands open below its title: \(site.title) may not fold it.")
    case .tableSpanLost:
      Finding(
        .lookDropped,
        "A table with cells over several columns or rows, or with blocks in its cells, has plain cells: \(site.title) may not show it otherwise."
      )
    case .tableSpansTooWide(let columns):
      Finding(
        .tableTooWide,
        "A table whose cells reach over other columns or rows has \(columns) columns, which is too many for Markdown's readers, or thousands of empty cells."
      )
    case .rowsBecameParagraphs:
      Finding(
        .lookDropped,
        "The rows of a table with too many columns became paragraphs, with a slash between the cells."
      )
    }
  }
}

extension LoweringFact.MacroForm {
  fileprivate var words: String {
    switch self {
    case .comment: "Its text was kept as a comment."
    case .code: "Its text was kept as code."
    case .nothing: "It was left out."
    }
  }
}
