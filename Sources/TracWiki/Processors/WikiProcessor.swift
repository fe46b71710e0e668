import Markup

/// `#!text/x-trac-wiki`: Trac's own markup; `#!wiki` of plugins.
enum WikiProcessor {
  static let processor = Processor(
    "text/x-trac-wiki", "application/x-trac-wiki", "wiki", becomes: "what it contains"
  ) { call in
    .blocks(call.blocks)
  }
}
