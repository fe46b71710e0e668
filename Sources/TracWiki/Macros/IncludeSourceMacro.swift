import Markup

/// `[[IncludeSource(trunk/main.c, start=3)]]`, a plugin's: lines of a file of the repository.
enum IncludeSourceMacro {
  static let macro = Macro(
    "IncludeSource", "SourceFile", "ViewSource", becomes: "a link to the file", isForeign: true,
    needsParentheses: true
  ) { call in
    let path = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    guard !path.isEmpty else { return call.call(.unknown) }
    return IncludeMacro.link(path.hasPrefix("source:") ? path : "source:" + path, call)
  }
}
