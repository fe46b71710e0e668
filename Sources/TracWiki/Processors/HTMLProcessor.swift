import Markup

/// `#!html`
enum HTMLProcessor {
  static let processor = Processor("html", becomes: "what GitHub shows of it") { call in
    .blocks([Block(.rawHTML(call.content.text), at: call.range)])
  }
}
