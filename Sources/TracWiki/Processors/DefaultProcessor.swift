import Markup

/// `{{{` alone, `#!default`
enum DefaultProcessor {
  static let processor = Processor("default", becomes: "a fence without a language") {
    $0.code(language: nil)
  }
}
