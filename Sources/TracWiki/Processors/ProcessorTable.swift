import Basics
import Markup

/// All processors except languages, macros, and those that `ReaderOptions` adds. To add one, add its name
/// here and its value to the file of its family.
enum ProcessorTable {
  static let all: [Processor] = [
    DefaultProcessor.processor, HTMLProcessor.processor, CommentProcessor.processor,
    DivProcessor.processor, SpanProcessor.processor, CellProcessor.processor,
    RowProcessor.processor, TableProcessor.processor, WikiProcessor.processor,
    WorkflowProcessor.processor, ForeignMarkupProcessor.processor, BoxProcessor.processor,
    QuoteProcessor.processor,
    HighlightProcessor.processor, DiagramProcessor.processor, FormulaProcessor.processor,
    CSVProcessor.processor, FoldProcessor.processor, ShellProcessor.processor,
    OutputProcessor.processor,
  ]

  private static let byName: [String: Processor] = Dictionary(
    uniqueKeysWithValues: all.flatMap { processor in processor.names.map { ($0, processor) } })

  /// Trac asks its processors first, then macros, then languages. The user's own win over all of them.
  static func process(_ call: ProcessorCall) -> Processor.Result {
    call.note()
    let custom = call.context.options.custom
    if let form = custom.form(ofProcessor: call.name) { return CustomProcessor.process(call, form) }
    if let form = custom.form(ofMacroAsProcessor: call.name) {
      return MacroProcessor.process(call, CustomMacro.macro(call.name, form))
    }
    let syntax = call.context.options.syntax
    if let processor = byName[call.name] {
      return syntax.hasProcessor(call.name)
        ? processor.process(call) : LanguageProcessor.process(call)
    }
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

/// A macro's name as a processor: the content is the arguments.
enum MacroProcessor {
  static func process(_ call: ProcessorCall, _ macro: Macro) -> Processor.Result {
    let invocation = MacroInvocation(
      context: call.context, name: call.name, arguments: call.content.text, written: call.written,
      line: call.line)
    switch macro.expand(invocation) {
    case .blocks(let blocks): return .blocks(blocks)
    case .inlines(let inlines):
      return .blocks(inlines.isEmpty ? [] : [Block(.paragraph(inlines), at: call.range)])
    }
  }
}

/// A language, or a name that nobody knows.
enum LanguageProcessor {
  static func process(_ call: ProcessorCall) -> Processor.Result {
    if Language.isKnown(call.name) { return call.code(language: Language.named(call.name)) }
    call.context.report(.processorUnknown(call.name), at: call.range)
    // Trac shows an error and the text; without a text nothing is worth showing.
    if call.content.lines.allSatisfy({ $0.range.isEmpty }) { return .blocks([]) }
    return call.code(language: Language.named(call.name))
  }
}

extension ProcessorCall {
  /// Notes it for those who ask what a page calls; code without a name is nobody's call.
  func note() {
    guard name != "default" else { return }
    context.note {
      let (standing, becomes, isKept) = ProcessorTable.standing(of: self)
      let arguments = argumentText.trimmedBlanks
      return MarkupCall(
        name: name, isProcessor: true, standing: standing, becomes: becomes, isKept: isKept,
        line: line, written: "#!\(name)\(arguments.isEmpty ? "" : " " + arguments)")
    }
  }
}

extension ProcessorTable {
  /// Who knows a processor, in the order in which they are asked, and how to convert it.
  fileprivate static func standing(
    of call: ProcessorCall
  ) -> (MarkupCall.Standing, becomes: String, isKept: Bool) {
    let options = call.context.options
    if options.custom.form(ofProcessor: call.name) != nil
      || options.custom.form(ofMacroAsProcessor: call.name) != nil
    {
      return (.settings, "as configured in the settings", false)
    }
    let known = (all + options.processors).first { $0.names.contains(call.name) }
    if let known, options.syntax.hasProcessor(call.name) {
      return (known.isForeign ? .plugin : .trac, known.becomes, false)
    }
    if known == nil, let macro = MacroTable.processor(named: call.name) {
      return (
        macro.isForeign ? .plugin : .trac, macro.becomes, macro.becomes == DynamicMacros.becomes
      )
    }
    guard Language.isKnown(call.name) else {
      return (.nobody, "a fence with its text", true)
    }
    let language = Language.named(call.name)
    return (.language, language.map { "a fence `\($0)`" } ?? "a fence without a language", false)
  }
}
