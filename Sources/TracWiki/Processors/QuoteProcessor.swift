import Markup

/// `#!quote`, of plugins: words of somebody else.
enum QuoteProcessor {
  static let processor = Processor(
    "Quote", "blockquote", "quote", becomes: "a quote", isForeign: true
  ) { call in
    .blocks([Block(.quote(call.blocks), at: call.range)])
  }
}
