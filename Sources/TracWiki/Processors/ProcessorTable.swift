/// All processors but languages, macros, and those that `ReaderOptions` adds. Whoever adds one adds its file and its
/// name here.
enum ProcessorTable {
  static let all: [Processor] = [
    DefaultProcessor.processor, HTMLProcessor.processor, CommentProcessor.processor,
    DivProcessor.processor, SpanProcessor.processor, CellProcessor.processor,
    RowProcessor.processor, TableProcessor.processor, WikiProcessor.processor,
    WorkflowProcessor.processor, ForeignMarkupProcessor.processor, BoxProcessor.processor,
    QuoteProcessor.processor,
    HighlightProcessor.processor, DiagramProcessor.processor, FormulaProcessor.processor,
    CSVProcessor.processor,
  ]

  private static let byName: [String: Processor] = Dictionary(
    uniqueKeysWithValues: all.flatMap { processor in processor.names.map { ($0, processor) } })

  /// Trac asks its processors first, then macros, then languages. The user's own win over all of them.
  static func process(_ call: ProcessorCall) -> Processor.Result {
    let custom = call.context.options.custom
    if let form = custom.form(ofProcessor: call.name) { return CustomProcessor.process(call, form) }
    if let form = custom.form(ofMacroAsProcessor: call.name) {
      return MacroProcessor.process(call, CustomMacro.macro(call.name, form))
    }
    if let processor = byName[call.name] { return processor.process(call) }
    if let processor = call.context.options.processors.first(where: { $0.names.contains(call.name) }
    ) {
      return processor.process(call)
    }
    if let macro = MacroTable.processor(named: call.name) {
      return MacroProcessor.process(call, macro)
    }
    return LanguageProcessor.process(call)
  }
}
