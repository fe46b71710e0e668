import Markup

/// `#!textile`: other markup, kept as code.
enum ForeignMarkupProcessor {
  static let processor = Processor(
    "textile", "text/x-textile", becomes: "a fence of that name"
  ) { call in
    call.keep(language: "textile")
  }
}

extension ProcessorCall {
  /// Other markup as code, with a finding.
  package func keep(language: String) -> Processor.Result {
    context.report(
      .processorForeign, range, "Text in \(language) was kept as a code block.",
      help: "Trac showed it rendered; convert it with a tool for that markup.")
    return code(language: language)
  }
}
