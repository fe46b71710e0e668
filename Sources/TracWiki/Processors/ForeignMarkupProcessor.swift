import Markup

/// `#!textile`: other markup, kept as code.
enum ForeignMarkupProcessor {
  static let processor = Processor(
    "textile", "text/x-textile", becomes: "a fence of that name"
  ) { call in
    keep(call, language: "textile")
  }

  static func keep(_ call: ProcessorCall, language: String) -> Processor.Result {
    call.context.report(
      .processorForeign, call.range, "Text in \(language) was kept as a code block.",
      help: "Trac showed it rendered; convert it with a tool for that markup.")
    return call.code(language: language)
  }
}
