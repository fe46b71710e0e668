import Markup

/// `#!comment`, `#!htmlcomment`
enum CommentProcessor {
  static let processor = Processor("comment", "htmlcomment", becomes: "an HTML comment") { call in
    .blocks([Block(.comment(call.content.text), at: call.range)])
  }
}
