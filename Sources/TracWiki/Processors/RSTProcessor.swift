import Markup

/// `#!rst`: reStructuredText, read as markup.
enum RSTProcessor {
  /// What Trac takes for that MIME type.
  static let processor = Processor(
    "rst", "rest", "restructuredtext", "text/x-rst", "text/prs.fallenstein.rst",
    becomes: "what docutils makes of it: see [reStructuredText](restructuredtext.md)"
  ) { call in
    guard let blocks = RSTReader.read(call.content, context: call.context) else {
      return ForeignMarkupProcessor.keep(call, language: "rst")
    }
    return .document(blocks)
  }
}
