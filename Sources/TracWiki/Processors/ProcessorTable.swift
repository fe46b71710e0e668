/// All processors but languages and macros. Whoever adds one adds its file and its name here.
enum ProcessorTable {
  private static let all: [Processor] = [
    DefaultProcessor.processor, HTMLProcessor.processor, CommentProcessor.processor,
    DivProcessor.processor, SpanProcessor.processor, CellProcessor.processor,
    RowProcessor.processor, TableProcessor.processor, ForeignMarkupProcessor.processor,
    WikiProcessor.processor, BoxProcessor.processor, RSTProcessor.processor,
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
