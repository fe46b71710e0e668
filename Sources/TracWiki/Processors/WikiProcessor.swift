import Markup

/// `#!wiki`, `#!text/x-trac-wiki`: Trac's own markup.
enum WikiProcessor {
  static let processor = Processor("text/x-trac-wiki", "application/x-trac-wiki") { call in
    .blocks(call.blocks)
  }
}
