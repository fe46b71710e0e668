import Markup

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
      "Markdown needs no migration. Check the documents with 'tracdown lint \(path)'. If they still contain Trac "
        + "markup, finish the move with 'tracdown repair \(path)'."
    case .mediaWiki: Self.pandoc("mediawiki")
    case .dokuWiki: Self.pandoc("dokuwiki")
    case .tWiki: Self.pandoc("twiki")
    case .textile: Self.pandoc("textile")
    case .confluence:
      "Convert an HTML export page by page: pandoc --from html --to gfm PAGE.html. For old wiki markup, use "
        + "pandoc --from jira --to gfm PAGE.txt."
    case .moinMoin:
      "Export the pages from MoinMoin as HTML (moin export dump), then run: pandoc --from html --to gfm PAGE.html."
    }
  }

  private static func pandoc(_ format: String) -> String {
    "Convert it page by page, for example: pandoc --from \(format) --to gfm PAGE."
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

/// A piece of text that is markup in some languages and hardly ever plain text: `{|` begins a table in MediaWiki.
struct MarkupSign: Sendable {
  let text: [UInt8]
  /// All languages in which it means something; a sign that Trac shares says nothing against Trac.
  let languages: WikiMarkups
  /// How much it tells: 1 for what may be chance, up to 4 for what nothing else looks like.
  let points: Int

  private init(_ text: String, _ languages: WikiMarkups, _ points: Int) {
    self.text = Array(text.utf8)
    self.languages = languages
    self.points = points
  }

  private static func signs(
    _ languages: WikiMarkups, _ points: Int, _ texts: String...
  ) -> [MarkupSign] {
    texts.map { MarkupSign($0, languages, points) }
  }

  /// Whether it is there.
  func begins(_ bytes: Swift.Span<UInt8>, at index: Int, before end: Int) -> Bool {
    let text = text.span
    guard index + text.count <= end else { return false }
    for offset in text.indices where bytes[index + offset] != text[offset] { return false }
    return true
  }

  /// Signs at the beginning of a line, by their first byte.
  static let atStart = byFirstByte([
    signs(.mediaWiki, 4, "{|", "__TOC__", "__NOTOC__", "__FORCETOC__", "#REDIRECT [["),
    signs(.mediaWiki, 2, "|}", "|-\n", "|- "),
    signs(.mediaWiki, 2, "** ", "*** ", "*# ", "#* ", ":: "),
    signs([.mediaWiki, .moinMoin, .markdown, .textile], 1, "## "),
    signs(
      .moinMoin, 4, "#acl ", "#format ", "#pragma ", "#language ", "#redirect ", "##master-page:"),
    signs([.moinMoin, .mediaWiki], 4, "#REDIRECT "),
    signs(.dokuWiki, 2, "<code>\n", "<file>", "<file "),
    signs(.tWiki, 3, "---+"),
    signs([.textile, .confluence], 3, "h1. ", "h2. ", "h3. ", "h4. ", "h5. ", "h6. "),
    signs([.textile, .confluence], 2, "bq. "),
    signs(.textile, 2, "bc. ", "bc.. ", "pre. ", "p. ", "p(", "fn1. ", "|_. "),
    signs(.markdown, 2, "- [ ] ", "- [x] ", "* [ ] ", "* [x] "),
    signs(.markdown, 3, "| --- ", "|---|", "| :--", "|:--", "| ---|", "--- | ---", "---|---"),
    signs([.trac, .moinMoin], 2, "{{{"),
    signs([.trac, .moinMoin, .confluence], 2, "||"),
    signs([.trac, .moinMoin, .dokuWiki, .tWiki], 1, " * "),
    signs([.trac, .moinMoin], 1, " 1. "),
  ])

  /// Signs anywhere in a line, by their first byte.
  static let anywhere = byFirstByte([
    TracRealm.all.filter { $0.sign != nil }.flatMap(\.names).map {
      MarkupSign("[\($0):", .trac, 2)
    },
    signs(.trac, 3, "[[PageOutline", "[[Image(", "[[TitleIndex", "[[TicketQuery", "[[TracGuideToc"),
    signs([.trac, .moinMoin], 2, "[[BR]]", "{{{#!"),
    signs([.trac, .moinMoin], 1, "[[TOC", "[[Include("),
    signs([.trac, .moinMoin, .mediaWiki], 1, "'''"),
    signs(.mediaWiki, 4, "[[Category:", "[[category:", "<mediawiki "),
    signs(.mediaWiki, 3, "[[File:", "[[Image:", "[[Media:", "<syntaxhighlight", "<source lang"),
    signs(.mediaWiki, 2, "<ref>", "<ref name", "<references", "<gallery", "~~~~", "{{{1|"),
    signs([.mediaWiki, .dokuWiki], 2, "<nowiki>", "[[:"),
    signs(.moinMoin, 3, "<<TableOfContents", "<<BR>>", "<<Include(", "<<Anchor(", "<<Navigation("),
    signs(.moinMoin, 3, "<<FullSearch", "<<RecentChanges", "<<Action(", "<<GetText(", "<<MailTo("),
    signs(.moinMoin, 3, "{{attachment:", "[[attachment:", "[[TableOfContents", "[[FullSearch"),
    signs(
      .moinMoin, 2, "||<#", "||<-", "||<|", "||<style", "||<table", "||<row", "||<bg", "||<width"),
    signs(.moinMoin, 2, "[:", "[[MailTo(", "[[Navigation(", "[[GetText("),
    signs(.dokuWiki, 4, "~~NOTOC~~", "~~NOCACHE~~", "~~DISCUSSION", "~~ODT~~"),
    signs(.dokuWiki, 3, "{{:", "{{ :", "<code bash>", "<code php>", "<code python>", "<code java>"),
    signs(.dokuWiki, 2, "<code ", "</file>"),
    signs(.tWiki, 4, "%META:"),
    signs(
      .tWiki, 3, "%TOC%", "%TOC{", "%INCLUDE{", "%SEARCH{", "%ATTACHURL", "%PUBURL", "%STARTINCLUDE"
    ),
    signs(.tWiki, 2, "<verbatim>", "%BR%", "%ENDCOLOR%", "%STOPINCLUDE", "%WEB%", "%TOPIC%"),
    signs(.textile, 2, "\":http", "\":/", "\":#", "<pre><code class="),
    signs(.textile, 3, "{{toc}}", "{{>toc}}", "{{include(", "{{collapse("),
    signs(
      .confluence, 3, "{code}", "{code:", "{noformat}", "{panel", "{info", "{note", "{tip",
      "{warning"),
    signs(.confluence, 3, "{toc", "{color", "{section}", "{column", "{children", "{excerpt"),
    signs(
      .confluence, 4, "<ac:", "<ri:", "com-atlassian-confluence", "Document generated by Confluence"
    ),
    signs(.confluence, 4, "<hibernate-generic", "confluence-information-macro"),
    signs(.markdown, 2, "]("),
  ])

  /// The bytes that a sign of `anywhere` begins with, or a link. Most bytes of a page are none of them.
  static let firstBytes = anywhere.indices.map {
    !anywhere[$0].isEmpty || $0 == Int(UInt8(ascii: "["))
  }

  private static func byFirstByte(_ lists: [[MarkupSign]]) -> [[MarkupSign]] {
    var table = [[MarkupSign]](repeating: [], count: 256)
    for sign in lists.joined() { table[Int(sign.text[0])].append(sign) }
    return table
  }
}
