/// The site that a page is written for, as needed by messages about losses.
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
        "\(site.first) does not number or highlight lines of code; left out: \(names.joined(separator: ", ")).",
        "The code itself is complete.")
    case .lineNumbers:
      Finding(
        .lookDropped, "\(site.first) does not number lines of code: number-lines was left out.",
        "The code itself is complete.")
    case .drawing(let name):
      Finding(
        .processorForeign, "The \(name) diagram was kept as source in a code block.",
        "Trac showed the diagram. Draw it with that tool"
          + (site.drawsMermaid ? ", or rewrite it in Mermaid, which \(site.title) draws." : "."))
    case .formula(let formula):
      Finding(
        .processorForeign, "The formula \(formula) was kept as code.",
        "Trac showed the formula."
          + (site.drawsFormulas
            ? " To do the same on \(site.title), write it between $` and `$." : ""))
    case .formulaOfRST:
      Finding(
        .lookDropped, "An inline formula was kept as code.",
        site.drawsFormulas ? "To show a formula on \(site.title), write it as $`…`$." : "")
    case .embedded(let file):
      Finding(
        .lookDropped, "\(site.first) cannot embed \(file) in a page.",
        "A link to it was written.")
    case .menu(let macro, let pages):
      Finding(
        .lookDropped,
        "The menu of [[\(macro)]] became a link to \(pages.joined(separator: ", ")).",
        "\(site.first) has no menu next to the page.")
    case .highlight(let phrase):
      Finding(.lookDropped, "\(site.first) shows text without colors: \(phrase) was made bold.")
    case .icon(let name):
      Finding(
        .lookDropped, "The icon \(name) has no emoji; its name or mark was written.",
        "Replace it with an emoji or an image.")
    case .tooltip(let acronym, let meaning):
      Finding(
        .lookDropped, "\(site.first) does not show a tooltip for \(acronym): “\(meaning)”.",
        "The page with the definitions explains it. Add it to the glossary.")
    case .unknownPrefix(let prefix):
      Finding(.prefixUnknown, "A link has the prefix “\(prefix):”, which the wiki does not know.")
    case .html(let dropped) where dropped.allSatisfy { $0.hasSuffix("=") }:
      Finding(
        .lookDropped,
        "\(site.first) ignores HTML colors and styles; left out: \(dropped.joined(separator: ", "))."
      )
    case .html(let dropped):
      Finding(
        .htmlDropped, "\(site.first) does not show this HTML: \(dropped.joined(separator: ", ")).",
        "The rest was kept. Check that the page still says what it should."
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

  /// What is in the place of a macro.
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
        "A table with \(columns) columns was not written as a Markdown table: parsers take too long on that many columns or short rows.",
        "Check whether it should be a table at all.")
    case .sidesOfCellsLost:
      Finding(
        .lookDropped,
        "The cells of a column are aligned differently in Trac; in Markdown, a column has one alignment."
      )
    case .footnoteInHTML:
      Finding(
        .lookDropped,
        "A footnote in HTML became text in parentheses: \(site.title) does not support footnotes there."
      )
    case .outlineLeftOut:
      Finding(
        .lookDropped,
        "The table of contents was left out.",
        "To write it as a list of links, use --toc.")
    case .numberingLost:
      Finding(
        .lookDropped,
        "\(site.first) does not number lists with letters or Roman numerals: plain numbers were written."
      )
    case .boxLost(let name, let look):
      Finding(
        .lookDropped,
        look.isEmpty
          ? "\(site.first) cannot show the style of “\(name)”: only its content was kept."
          : "\(site.first) cannot show “\(look)” of “\(name)”: only its content was kept.")
    case .macroDynamic(let name, let form):
      Finding(.macroDynamic, "Only Trac itself can produce the output of \(name).", form.words)
    case .macroUnknown(let name, let isProcessor, let form):
      Finding(
        isProcessor ? .processorUnknown : .macroUnknown,
        "\(name) is unknown and has no Markdown equivalent.", form.words)
    case .macroDropped(let name):
      Finding(
        .lookDropped, "\(name) was left out: it has no content that \(site.title) could show.")
    case .codeLanguageLost(let language):
      Finding(
        .lookDropped,
        "The language “\(language)” of a code block was left out: \(site.title) does not highlight it."
      )
    case .footnoteLost:
      Finding(
        .lookDropped,
        "A footnote became text in parentheses: \(site.title) does not support footnotes.")
    case .imageSizeLost:
      Finding(
        .lookDropped,
        "The size or alignment of an image was left out: \(site.title) may not show it.")
    case .underlineLost:
      Finding(.lookDropped, "Underlined text is plain: \(site.title) may not show underlines.")
    case .raisedLost:
      Finding(
        .lookDropped,
        "Superscript or subscript text is plain: \(site.title) may not show it raised or lowered.")
    case .foldLost:
      Finding(
        .lookDropped,
        "A collapsed section is shown expanded, below its title: \(site.title) may not collapse it."
      )
    case .tableSpanLost:
      Finding(
        .lookDropped,
        "A table with merged cells, or with blocks in cells, was written with plain cells: \(site.title) may not show it otherwise."
      )
    case .tableSpansTooWide(let columns):
      Finding(
        .tableTooWide,
        "A table with merged cells has \(columns) columns, which is too many for Markdown parsers, or thousands of empty cells."
      )
    case .rowsBecameParagraphs:
      Finding(
        .lookDropped,
        "The rows of a table with too many columns became paragraphs, with slashes between the cells."
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
