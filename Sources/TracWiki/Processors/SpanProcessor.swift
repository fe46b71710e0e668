import Markup

/// `#!span`: inline markup over several lines.
enum SpanProcessor {
  static let processor = Processor("span", "Span", becomes: "its text") { call in
    let text = call.content.text
    let content = call.context.inlines(TextView(text), line: call.line)
    let span = Span(name: "span", attributes: call.attributes, content: content)
    return .blocks([Block(.paragraph([.span(span)]), at: call.range)])
  }
}
