import Markup

extension LoweringPass {
  mutating func macro(_ call: MacroCall, at source: SourceRange, into result: inout [Block]) {
    guard tell(call, at: source) else { return }
    switch lowering.options.unknownMacros {
    case .comment: comment(call.written, at: source, into: &result)
    case .drop: break
    case .code:
      let written = LoweredText.code(call.written)
      let isOneLine = place.isOneLine || !written.utf8.contains(Sign.newline)
      result.append(
        Block(
          isOneLine
            ? .paragraph([.code(oneLine(written))]) : .code(CodeBlock(text: written)),
          at: source))
    }
  }

  mutating func append(_ call: MacroCall, at source: SourceRange, to text: inout LoweredText) {
    guard tell(call, at: source) else { return }
    switch lowering.options.unknownMacros {
    case .comment: append(comment: call.written, to: &text)
    case .drop: break
    case .code: text.append(.code(oneLine(call.written)))
    }
  }

  /// Tells that a macro has no form, and whether it leaves a trace.
  private mutating func tell(_ call: MacroCall, at source: SourceRange) -> Bool {
    let isProcessor = call.written.utf8.starts(with: "{{{".utf8)
    let name = isProcessor ? "{{{#!\(call.name)" : "[[\(call.name)]]"
    let help =
      switch lowering.options.unknownMacros {
      case .comment: "Its text was kept as a comment."
      case .code: "Its text was kept as code."
      case .drop: "It was left out."
      }
    switch call.kind {
    case .dynamic:
      tell(.macroDynamic, at: source, "What \(name) shows comes from the running Trac.", help: help)
      return true
    case .unknown:
      tell(
        isProcessor ? .processorUnknown : .macroUnknown, at: source,
        "\(name) is not known and has no form in Markdown.", help: help)
      return true
    case .dropped:
      tell(
        .lookDropped, at: source, once: call.name,
        "\(name) was left out: it shows nothing that GitHub could keep.")
      return false
    }
  }
}
