import Markup

/// `#!html`
enum HTMLProcessor {
  static let processor = Processor("html") { call in
    .blocks([Block(.rawHTML(call.content.text), at: call.range)])
  }
}
