import Markup

/// `#!rst`, `#!textile`: other markup, kept as code.
enum ForeignMarkupProcessor {
  static let processor = Processor(
    "rst", "text/x-rst", "text/prs.fallenstein.rst", "textile", "text/x-textile",
    becomes: "a fence of that name"
  ) { call in
    let language = call.name.contains("textile") ? "textile" : "rst"
    call.context.report(
      .processorForeign, call.range, "Text in \(language) was kept as a code block.",
      help: "Trac showed it rendered; convert it with a tool for that markup.")
    return call.code(language: language)
  }
}
