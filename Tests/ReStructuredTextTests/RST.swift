import Markup
import ReStructuredText

@testable import TracWiki

private var options: ReaderOptions {
  var options = ReaderOptions()
  options.processors = [RSTProcessor.processor]
  return options
}

/// The blocks that rst text makes, in one line.
func rst(_ text: String) -> String { brief("{{{#!rst\n\(text)\n}}}", options) }

/// The inlines of the one paragraph that rst text makes.
func rstInline(_ text: String) -> String { inline("{{{#!rst\n\(text)\n}}}", options) }

/// The kinds of finding that rst text makes.
func rstFindings(_ text: String) -> [String] { findings("{{{#!rst\n\(text)\n}}}", options) }

/// What the text has that no Markdown can show, in order.
func rstLosses(_ text: String) -> [Loss.Kind] {
  let page = Array("{{{#!rst\n\(text)\n}}}".utf8)
  return TracReader(options: options).read(page, page: "Page").document.losses.map(\.kind)
}

/// A page with rst text in it, read.
func rstPage(_ page: [UInt8]) -> String {
  TracReader(options: options).read(page, page: "Page").document.blocks.brief
}
