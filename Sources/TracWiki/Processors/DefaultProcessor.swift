import Markup

/// `{{{` alone, `#!default`
enum DefaultProcessor {
  static let processor = Processor("default") { $0.code(language: nil) }
}
