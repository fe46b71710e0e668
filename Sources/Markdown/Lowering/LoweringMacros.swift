import Basics
import Markup

/// Macros that have no form in Markdown: `[[Tides(north)]]` becomes a comment, code or nothing.
extension LoweringPass {
  mutating func macro(_ call: MacroCall, at source: SourceRange, into result: inout [Block]) {
    place.isMacrosOnly = true
    switch form(of: call, at: source) {
    case .comment: comment(call.written, at: source, into: &result)
    case .nothing: break
    case .code:
      let written = LoweredText.code(call.written)
      let isOneLine = place.isOneLine || !written.utf8.contains(ASCII.newline)
      result.append(
        Block(
          isOneLine
            ? .paragraph([.code(oneLine(written))]) : .code(CodeBlock(text: written)),
          at: source))
    }
  }

  mutating func append(_ call: MacroCall, at source: SourceRange, to text: inout LoweredText) {
    switch form(of: call, at: source) {
    case .comment: append(comment: call.written, to: &text)
    case .nothing: break
    case .code: text.append(.code(oneLine(call.written)))
    }
  }

  /// What is in the place of a macro, with the finding that says so.
  private mutating func form(
    of call: MacroCall, at source: SourceRange
  ) -> LoweringFact.MacroForm {
    let isAlone = place.isMacrosOnly && !(place.isOneLine || place.isInItem || place.isInCell)
    if call.kind == .dropped || call.kind == .passing && isAlone {
      tell(.macroDropped(call.title), at: source, once: call.name)
      return .nothing
    }
    let form = form(isAlone: isAlone)
    if call.kind == .unknown {
      tell(.macroUnknown(call.title, isProcessor: call.isProcessor, became: form), at: source)
    } else {
      tell(.macroDynamic(call.title, became: form), at: source)
    }
    return form
  }

  private func form(isAlone: Bool) -> LoweringFact.MacroForm {
    switch lowering.options.unknownMacros {
    case .auto: isAlone ? .comment : .code
    case .comment: .comment
    case .code: .code
    case .drop: .nothing
    }
  }
}

extension [Inline] {
  /// Whether it shows nothing but what macros made.
  var isMacrosOnly: Bool {
    var hasMacro = false
    for inline in self {
      switch inline {
      case .macro: hasMacro = true
      case .comment, .softBreak, .lineBreak, .anchor: continue
      case .text where inline.isBlankText: continue
      default: return false
      }
    }
    return hasMacro
  }
}
