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

extension ReadingContext {
  /// The blocks of the text that a template made; nil, with a finding, where its templates call templates without
  /// end.
  func expand(_ text: String, of name: String, line: Int) -> [Block]? {
    guard expansion.begin(text) else { return nil }
    let blocks = blocks(SourceLines(text, line: line))
    expansion.end()
    guard expansion.isTooMuch else { return blocks }
    // The outermost call is the one that stands in the page.
    guard expansion.isEmpty else { return nil }
    report(
      .macroInvalid, SourceRange(lines: line, line), once: name,
      "The template of \(name) calls templates without end.",
      help: "The call was kept as it is. Change the templates in the settings.")
    return nil
  }

  /// A call whose template makes too much of it.
  func reportTooLarge(_ name: String, line: Int) {
    report(
      .macroInvalid, SourceRange(lines: line, line), once: name,
      "The template of \(name) makes more than 1 MiB of text of a call.",
      help: "The call was kept as it is. Change the template in the settings, or the call.")
  }

  /// A loss that the user asked for.
  func reportChosen(_ name: String, _ what: String, at range: SourceRange) {
    report(.lookDropped, range, once: name, "\(name) was \(what), as the settings say.")
  }
}
