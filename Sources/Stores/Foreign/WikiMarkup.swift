/// The markup languages that exported wikis are written in: Trac's, and those that are taken for it by mistake.
package enum WikiMarkup: Int, CaseIterable, Sendable {
  case trac, mediaWiki, moinMoin, dokuWiki, tWiki, textile, confluence, markdown

  /// For messages: `MediaWiki`.
  package var title: String {
    switch self {
    case .trac: "Trac"
    case .mediaWiki: "MediaWiki"
    case .moinMoin: "MoinMoin"
    case .dokuWiki: "DokuWiki"
    case .tWiki: "TWiki"
    case .textile: "Textile"
    case .confluence: "Confluence"
    case .markdown: "Markdown"
    }
  }

  /// What to do with a wiki in this markup, as whole sentences.
  ///
  /// - Parameter path: the folder that the user gave.
  func advice(_ path: String) -> String {
    switch self {
    case .trac: ""
    case .markdown:
      "Markdown needs no migration. Check the documents with 'tracdown lint \(path)'; where Trac markup is left "
        + "in them, 'tracdown repair \(path)' finishes the move."
    case .mediaWiki: Self.pandoc("mediawiki")
    case .dokuWiki: Self.pandoc("dokuwiki")
    case .tWiki: Self.pandoc("twiki")
    case .textile: Self.pandoc("textile")
    case .confluence:
      "Convert an HTML export page by page: pandoc --from html --to gfm PAGE.html, or old wiki markup: "
        + "pandoc --from jira --to gfm PAGE.txt."
    case .moinMoin:
      "Let MoinMoin write its pages as HTML (moin export dump), then: pandoc --from html --to gfm PAGE.html."
    }
  }

  private static func pandoc(_ format: String) -> String {
    "Convert it page by page, for instance: pandoc --from \(format) --to gfm PAGE."
  }
}

/// A set of markup languages.
struct WikiMarkups: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let trac = WikiMarkups(.trac)
  static let mediaWiki = WikiMarkups(.mediaWiki)
  static let moinMoin = WikiMarkups(.moinMoin)
  static let dokuWiki = WikiMarkups(.dokuWiki)
  static let tWiki = WikiMarkups(.tWiki)
  static let textile = WikiMarkups(.textile)
  static let confluence = WikiMarkups(.confluence)
  static let markdown = WikiMarkups(.markdown)

  private init(_ markup: WikiMarkup) { rawValue = 1 << markup.rawValue }

  func contains(_ markup: WikiMarkup) -> Bool { rawValue & 1 << markup.rawValue != 0 }
}
