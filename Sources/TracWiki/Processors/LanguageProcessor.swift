import Markup

/// A language, or a name that nobody knows.
enum LanguageProcessor {
  static func process(_ call: ProcessorCall) -> Processor.Result {
    if Language.isKnown(call.name) { return call.code(language: Language.named(call.name)) }
    call.context.report(
      .processorUnknown, call.range, "The processor \(call.name) is not known.",
      help: "Its text was kept as a code block.")
    // Trac shows an error and the text; without a text nothing is worth showing.
    if call.content.lines.allSatisfy({ $0.range.isEmpty }) { return .blocks([]) }
    return call.code(language: Language.named(call.name))
  }
}
