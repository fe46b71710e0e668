import Markup

/// `#!rst`: reStructuredText, read as markup.
enum RSTProcessor {
  /// What Trac takes for that MIME type.
  static let processor = Processor(
    "rst", "rest", "restructuredtext", "text/x-rst", "text/prs.fallenstein.rst"
  ) { call in
    guard let blocks = RSTReader.read(call.content, context: call.context) else {
      return ForeignMarkupProcessor.keep(call, language: "rst")
    }
    return .document(blocks)
  }
}
