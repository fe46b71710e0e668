import Basics
import Markup

/// `[[Name(arguments)]]` in the form that the user chose for it.
enum CustomMacro {
  static func macro(_ name: String, _ form: CustomForm) -> Macro {
    Macro([name], becomes: "", isForeign: true, isInline: Macro.always) { call in
      expand(call, form)
    }
  }

  private static func expand(_ call: MacroInvocation, _ form: CustomForm) -> MacroExpansion {
    switch form {
    case .drop:
      call.context.reportChosen(call.name, "left out", at: call.range)
      return .inlines([])
    case .comment:
      call.context.reportChosen(call.name, "kept as a comment", at: call.range)
      return .inlines([.comment(call.written)])
    case .code: return .inlines([.code(call.written)])
    case .content: return expanded(call.text.trimmedBlanks, call)
    case .template(let template):
      guard let text = template.filled(TemplateValues(macro: call.text)) else {
        call.context.reportTooLarge(call.name, line: call.line)
        return .inlines([.comment(call.written)])
      }
      return expanded(text, call)
    }
  }

  /// Wiki text in the place of the call: one paragraph goes on in the line.
  private static func expanded(_ text: String, _ call: MacroInvocation) -> MacroExpansion {
    guard let blocks = call.context.expand(text, of: call.name, line: call.line) else {
      return .inlines([.comment(call.written)])
    }
    if blocks.isEmpty { return .inlines([]) }
    if blocks.count == 1, case .paragraph(let content) = blocks[0].content {
      return .inlines(content)
    }
    return .blocks(blocks)
  }
}
