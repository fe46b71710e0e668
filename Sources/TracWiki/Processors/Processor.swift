import Markup

/// `{{{#!name arguments` … `}}}`: a processor that this program knows, as a value.
struct Processor: Sendable {
  enum Result {
    case blocks([Block])
    /// Blocks that are whole: a paragraph among them does not join the text around it.
    case document([Block])
    /// `#!td`, `#!th`: a cell of the table that is open.
    case cell(Table.Cell)
    /// `#!tr`: rows of the table that is open.
    case rows([Table.Row])
  }

  let names: [String]
  let process: @Sendable (ProcessorCall) -> Result

  init(_ names: String..., process: @escaping @Sendable (ProcessorCall) -> Result) {
    self.names = names
    self.process = process
  }
}

/// One block with its processor.
struct ProcessorCall {
  let context: ReadingContext
  let name: String
  let attributes: [Attribute]
  /// The lines between the braces.
  let content: SourceLines
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
    if !lost.isEmpty {
      context.report(
        .lookDropped, range,
        "GitHub numbers and marks no lines of code: \(lost.joined(separator: ", ")) was left out.",
        help: "The code itself is complete.")
    }
    return .blocks([Block(.code(CodeBlock(language: language, text: content.text)), at: range)])
  }
}
