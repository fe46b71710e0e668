/// Messages of the reader about the markup of a page: Trac's, the reStructuredText and HTML in it, and the pages
/// that it includes.
package enum MarkupFact: FindingFact {
  // Blocks
  case blockNotClosed
  case blocksTooDeep(limit: Int)
  case listsTooDeep(limit: Int)
  case rstTooDeep
  // Macros
  case imageWithoutFile(String)
  case includesNoPage(call: String, isLinked: Bool)
  case templateEndless(macro: String)
  case templateTooLarge(macro: String)
  case droppedBySettings(call: String, isComment: Bool)
  // Processors
  case processorUnknown(String)
  case foreignMarkup(language: String)
  case tableWithMore(processor: String)
  case noTable(processor: String)
  // reStructuredText
  case rstNotRead(RSTPart, String)
  case rstWithoutMeaning(String)
  case rstWithoutTarget(String)
  case rstWithoutNote(String)
  case rstWithoutEnd(String)
  case rstGridNotClosed
  case rstColumnsUnclear
  // Includes
  case includeCycle(call: String)
  case includeMissing(call: String)
  case includeLimit(call: String, pages: Int)
  case includeOfMarkdown(call: String)
  // HTML
  case htmlNotShown([String])
  case htmlNotClosed(HTMLFault, tags: [String])

  /// What reStructuredText leaves to dialects.
  package enum RSTPart: String, Hashable, Sendable { case role, directive, substitution }

  /// What is wrong with the end of an element.
  package enum HTMLFault: Hashable, Sendable {
    case unclosed, goingOn, overstretched, unendedTag, unendedComment
  }

  package var finding: Finding {
    switch self {
    case .blockNotClosed:
      Finding(
        .blockUnclosed, "The block that starts here is never closed.",
        "It was closed at the end of the page.")
    case .blocksTooDeep(let limit):
      Finding(
        .nestingTooDeep, "Blocks are nested deeper than \(limit) levels.", Self.isCode)
    case .listsTooDeep(let limit):
      Finding(
        .nestingTooDeep, "Lists and quotes are nested deeper than \(limit) levels.",
        "The deeper levels were merged.")
    case .rstTooDeep: Finding(.nestingTooDeep, "Blocks are nested too deeply.", Self.isCode)
    case .imageWithoutFile(let image):
      Finding(
        .macroInvalid, "The image \(image) does not name a file.", "Trac showed an error there.")
    case .includesNoPage(let call, let isLinked):
      Finding(
        isLinked ? .macroLinked : .macroDynamic,
        "\(call) includes something that is not a page of this wiki.",
        isLinked ? "A link to it was written." : "Its text was kept.")
    case .templateEndless(let name):
      Finding(
        .macroInvalid,
        "The template for \(name) calls itself, directly or through other templates.",
        "The call was kept unchanged. Change the templates in the settings.")
    case .templateTooLarge(let name):
      Finding(
        .macroInvalid, "The template for \(name) expands a call to more than 1 MiB of text.",
        "The call was kept unchanged. Change the template in the settings, or the call.")
    case .droppedBySettings(let name, let isComment):
      Finding(
        .lookDropped,
        "\(name) was \(isComment ? "kept as a comment" : "left out"), as configured in the settings."
      )
    case .processorUnknown(let name):
      Finding(
        .processorUnknown, "The processor \(name) is unknown.",
        "Its text was kept as a code block.")
    case .foreignMarkup(let language):
      Finding(
        .processorForeign, "Text in \(language) was kept as a code block.",
        "Trac showed it rendered; convert it with a tool for that markup.")
    case .tableWithMore(let name):
      Finding(
        .macroInvalid, "#!\(name) contains more than the cells of one table.",
        "Text after the table was left out: Trac did not show it either.")
    case .noTable(let name):
      Finding(
        .macroInvalid, "#!\(name) must contain the cells of one table and nothing else.",
        "Trac showed an error there; the content was put into one cell.")
    case .rstNotRead(let part, let name):
      Finding(
        .processorForeign,
        "The \(part.rawValue) “\(name)”\(part == .substitution ? "" : " of reStructuredText") is not supported.",
        Self.isAsWritten)
    case .rstWithoutMeaning(let name): Self.invalid("“|\(name)|” is not defined.")
    case .rstWithoutTarget(let link): Self.invalid("The target of \(link) does not exist.")
    case .rstWithoutNote(let label): Self.invalid("The footnote for [\(label)]_ does not exist.")
    case .rstWithoutEnd(let mark): Self.invalid("“\(mark)” is never closed.")
    case .rstGridNotClosed: Self.invalid("The borders of a table do not connect.")
    case .rstColumnsUnclear: Self.invalid("The columns of a table do not match its borders.")
    case .includeCycle(let call):
      Finding(
        .includeCycle, "\(call) includes a page that is already being included.", Self.isComment)
    case .includeMissing(let call):
      Finding(
        .includeMissing, "\(call) includes a page or section that does not exist.", Self.isComment)
    case .includeLimit(let call, let pages):
      Self.notIncluded(
        call, "the page already includes \(pages) pages or 1 MiB of text",
        "Split the page, or include less.")
    case .includeOfMarkdown(let call):
      Self.notIncluded(
        call, "its content is or contains Markdown", "If readers need the text here, copy it.")
    case .htmlNotShown(let names):
      Finding(
        .htmlDropped,
        "Trac does not show this HTML or its content: \(names.joined(separator: ", ")).",
        "If your wiki did show it, provide a trac.ini that sets render_unsafe_content under [wiki]."
      ).leavingOut(names)
    case .htmlNotClosed(let fault, let tags):
      Finding(
        .htmlUnclosed, fault.words(tags.map { "<\($0)>" }.joined(separator: ", ")),
        fault.help)
    }
  }

  private static let isCode = "The inner text was kept as code."
  private static let isComment = "The call was kept as a comment."
  private static let isAsWritten = "The text was kept as written."

  private static func invalid(_ message: String) -> Finding {
    Finding(.rstInvalid, message, isAsWritten)
  }

  private static func notIncluded(_ call: String, _ reason: String, _ advice: String) -> Finding {
    Finding(
      .includeLimit, "\(call) was not included: \(reason).",
      "A link was written in its place. \(advice)")
  }
}

extension MarkupFact.HTMLFault {
  fileprivate func words(_ tags: String) -> String {
    switch self {
    case .unclosed: "HTML is never closed: \(tags). Each element ends with its HTML block."
    case .goingOn:
      "HTML is never closed: \(tags). The element ends with the last HTML block that continues it."
    case .overstretched:
      "The closing tag of \(tags) comes after wiki text, which the element cannot contain. It ends with its HTML block."
    case .unendedTag: "An HTML tag has no “>” and was kept as text."
    case .unendedComment: "An HTML comment has no “-->” and ends with its HTML block."
    }
  }

  fileprivate var help: String {
    switch self {
    case .unclosed, .goingOn, .overstretched:
      "The text after the block is unchanged. Check whether some of it belongs inside the element."
    case .unendedTag: "If it was meant as HTML, add the “>”."
    case .unendedComment:
      "The text after the block is unchanged. Check whether some of it belongs inside the comment."
    }
  }
}

extension Finding {
  /// A fact about a page's markup in words.
  package init(_ fact: MarkupFact, page: String = "", at source: SourceRange = .unknown) {
    self = fact.finding(page, source)
  }
}
