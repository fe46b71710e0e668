import Markup

/// `{{{#!name arguments` … `}}}`: a processor that this program knows, as a value.
struct Processor: Sendable {
  enum Result {
    case blocks([Block])
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

  var blocks: [Block] { context.blocks(content) }

  func code(language: String?) -> Processor.Result {
    .blocks([Block(.code(CodeBlock(language: language, text: content.text)), at: range)])
  }
}

/// All processors but languages and macros. Whoever adds one adds its file and its name here.
enum ProcessorTable {
  private static let all: [Processor] = [
    DefaultProcessor.processor, HTMLProcessor.processor, CommentProcessor.processor,
    DivProcessor.processor, SpanProcessor.processor, CellProcessor.processor,
    RowProcessor.processor, TableProcessor.processor, ForeignMarkupProcessor.processor,
    WikiProcessor.processor, BoxProcessor.processor,
  ]

  private static let byName: [String: Processor] = Dictionary(
    uniqueKeysWithValues: all.flatMap { processor in processor.names.map { ($0, processor) } })

  /// Trac asks its processors first, then macros, then languages.
  static func process(_ call: ProcessorCall) -> Processor.Result {
    if let processor = byName[call.name] { return processor.process(call) }
    if let macro = MacroTable.processor(named: call.name) {
      return MacroProcessor.process(call, macro)
    }
    return LanguageProcessor.process(call)
  }
}
