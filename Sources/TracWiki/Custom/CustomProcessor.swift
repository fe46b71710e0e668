import Markup

/// `{{{#!name` in the form that the user chose for it.
enum CustomProcessor {
  static func process(_ call: ProcessorCall, _ form: CustomForm) -> Processor.Result {
    switch form {
    case .drop:
      call.context.reportChosen(call.name, "left out", at: call.range)
      return .blocks([])
    case .comment:
      call.context.reportChosen(call.name, "kept as a comment", at: call.range)
      return .blocks([Block(.comment(call.written), at: call.range)])
    case .code: return call.code(language: nil)
    case .content: return .blocks(call.blocks)
    case .template(let template):
      guard let text = template.filled(TemplateValues(call)) else {
        call.context.reportTooLarge(call.name, line: call.line)
        return call.code(language: nil)
      }
      guard let blocks = call.context.expand(text, of: call.name, line: call.line) else {
        return call.code(language: nil)
      }
      return .blocks(blocks)
    }
  }
}
