import Markup

/// The grammar of one version of Trac: what is markup there, and what is text.
///
/// The rules are those of `trac/wiki/parser.py` and `formatter.py` of each release; docs/versions.md tells them.
package struct TracSyntax: Sendable {
  /// Trac 1.6, for whoever knows no better.
  package static let newest = TracSyntax(.v160)

  package let version: TracVersion

  // Since 0.11

  /// `joe@example.org` is a link.
  let linksMail: Bool
  /// `#1-3` and `#1,2` mean several tickets.
  let hasTicketRanges: Bool
  /// `wiki:Page@2` and `wiki:Page?format=txt` mean a version and a view of a page, `/wiki/Page` the page.
  let hasPageVersions: Bool
  /// `[../Page]` begins at the page that holds it; in 0.10 a browser resolved it, from the page's folder.
  let resolvesRelativeLinks: Bool
  /// `trac:ticket:1` means Trac's own project without any setting, and links to other Tracs go through their
  /// `/intertrac`; `[intertrac]` of 0.10 had `compat` on.
  let hasInterTrac: Bool
  /// `#!name` is a processor only where the first line of a block begins with it.
  let anchorsProcessors: Bool
  /// Upper and lower case in `CamelCase` are Unicode's.
  let hasUnicodePageNames: Bool
  /// Text may stand behind a heading's closing `=`.
  let allowsTextBehindHeadings: Bool

  // Since 0.12

  /// `**bold**`, `//italic//`, `\\`, `[[Page|label]]`, `<wiki:Page>`, `[=#anchor]`: what came from WikiCreole.
  let isCreole: Bool
  /// Lists may start at the margin, and each item ends the emphasis that it opened.
  let hasListsAtMargin: Bool
  /// `||||` spans two columns, `||=` begins a header, `|----` separates rows, `\` goes on with a row, `!||` is text.
  let hasCellSpans: Bool
  /// `{{{#!name` opens a block.
  let hasProcessorsBehindBraces: Bool
  /// The blanks before the braces are taken off the lines of a block.
  let dedentsBlocks: Bool
  /// `>` may be indented, and what stands behind it is read as a page of its own.
  let nestsCitations: Bool
  /// `= Title` is a heading, `====== Title ======` one of level six.
  let opensHeadings: Bool
  /// `wiki:Page` on `A/B` may mean `A/Page`.
  let scopesPageNames: Bool
  /// `[wiki:Page#part]` shows `Page`; before, its whole target.
  let shortensLabels: Bool
  /// `[?query label]`, `["page" label]`, `r12/path` and `scheme:realm:"target"` are links, and a scheme begins with
  /// a letter: before, `12:30,__x__` was one word with the scheme `12`.
  let hasLongForms: Bool

  // Since 1.0

  /// `•` is a bullet, ` 0.` starts at nought.
  let hasBullets: Bool
  /// Blanks may stand before the closing bracket of `[wiki:Page ]`.
  let allowsBlanks: Bool
  /// `[PageName "label"]` shows its label without the quotes.
  let unquotesPageLabels: Bool
  /// `[[span(…)]]` and its like work in headings.
  let hasInlineMacros: Bool
  /// A line at the margin ends quotes before it is read.
  let endsQuotesAtMargin: Bool

  package init(_ version: TracVersion) {
    self.version = version
    let since011 = version >= .v011
    let since012 = version >= .v012
    let since100 = version >= .v100
    linksMail = since011
    hasTicketRanges = since011
    hasPageVersions = since011
    resolvesRelativeLinks = since011
    hasInterTrac = since011
    anchorsProcessors = since011
    hasUnicodePageNames = since011
    allowsTextBehindHeadings = since011
    isCreole = since012
    hasListsAtMargin = since012
    hasCellSpans = since012
    hasProcessorsBehindBraces = since012
    dedentsBlocks = since012
    nestsCitations = since012
    opensHeadings = since012
    scopesPageNames = since012
    shortensLabels = since012
    hasLongForms = since012
    hasBullets = since100
    allowsBlanks = since100
    unquotesPageLabels = since100
    hasInlineMacros = since100
    endsQuotesAtMargin = since100
  }

  /// Whether links may begin with the name of a realm.
  func hasRealm(_ name: String) -> Bool {
    version >= .v120 || version >= TracSyntax.newRealms[name] ?? .v010
  }

  /// Names of realms that came with a version.
  private static let newRealms: [String: TracVersion] = [
    "raw-attachment": .v011, "timeline": .v011, "issue": .v120,
  ]
}
