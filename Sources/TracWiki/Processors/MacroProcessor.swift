import Markup

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
