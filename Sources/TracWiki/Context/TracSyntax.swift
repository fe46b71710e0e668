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
  /// `[../Page]` begins at the page that holds it, `[/path]` at the project; in 0.10 a browser resolved them, from the
  /// page's folder and from the server.
  let resolvesRelativeLinks: Bool
  /// `trac:ticket:1` means Trac's own project without any setting, and links to other Tracs go through their
  /// `/intertrac`; `[intertrac]` of 0.10 had `compat` on.
  let hasInterTrac: Bool
  /// `#!name` is a processor only where the first line of a block begins with it.
  let anchorsProcessors: Bool
  /// Upper and lower case in `CamelCase` are Unicode's.
  let hasUnicodePageNames: Bool
  /// Text may be after a heading's closing `=`.
  let allowsTextBehindHeadings: Bool
  /// The target of `wiki:Café` ends with any letter; before, with one of ASCII.
  let hasUnicodeTargets: Bool
  /// `[1,3-5]` and `r1:3,5` are logs, and a hash has eight digits. In 0.10 a log was of two revisions, and six
  /// digits were a hash, also after `r`.
  let hasRevisionLists: Bool
  /// `[[TitleIndex(Prefix, format=group)]]` has arguments; before, all of it was the prefix.
  let hasIndexArguments: Bool
  /// `[[Image(/path)]]` and `[[Image(//path)]]` are on the server.
  let hasImagePaths: Bool
  /// `[[Image(file, link=wiki:Page)]]`
  let hasImageLinks: Bool

  // In 0.11 only

  /// `[other:page]` shows `other:page` where `other` is a Trac or wiki elsewhere; otherwise links without a label show
  /// no prefix.
  let labelsWithPrefix: Bool

  /// Digits of any script number an item.
  let hasUnicodeListNumbers: Bool

  // Since 0.12

  /// `**bold**`, `//italic//`, `\\`, `[[Page|label]]`, `<wiki:Page>`, `[=#anchor]`: what came from WikiCreole.
  let isCreole: Bool
  /// `\v` and `\f` are blanks; before, they ended a line.
  let hasBlankFormFeeds: Bool
  /// Lists may start at the margin.
  let hasListsAtMargin: Bool
  /// ` c.` starts a list at three, ` 12.` at twelve; before, letters and what begins with 1 started at one.
  let startsListsAnywhere: Bool
  /// Text that is indented as an outer item goes on with it; before, it was an item of its own.
  let continuesOuterItems: Bool
  /// Each item and each block ends the emphasis that it opened; before, only a paragraph did.
  let endsStylesWithBlocks: Bool
  /// `||||` spans two columns, `||=` begins a header, `|----` separates rows, `\` goes on with a row, `!||` is text.
  let hasCellSpans: Bool
  /// A row may begin in running text, and a blank line ends the table; before, the first bars of a line told.
  let hasRowsInText: Bool
  /// `{{{#!name` opens a block.
  let hasProcessorsBehindBraces: Bool
  /// The blanks before the braces are taken off the lines of a block.
  let dedentsBlocks: Bool
  /// `>` may be indented, and what follows it is read as a page of its own.
  let nestsCitations: Bool
  /// `= Title` is a heading, `====== Title ======` one of level six.
  let opensHeadings: Bool
  /// `wiki:Page` on `A/B` may mean `A/Page`.
  let scopesPageNames: Bool
  /// `[wiki:Page#part]` shows `Page`; before, its whole target.
  let shortensLabels: Bool
  /// `[?query label]`, `["page" label]`, `r12/path` and `scheme:realm:"target"` are links.
  let hasLongForms: Bool
  /// A scheme begins with a letter; before, `12:30,__x__` was one word with the scheme `12`.
  let hasStrictSchemes: Bool
  /// The query and the fragment of `Wiki:Page?query#part` go after the address; before, they were part of the name.
  let splitsInterWikiTargets: Bool
  /// A prefix of InterWiki whose address has no safe scheme makes no link.
  let checksInterWikiSchemes: Bool
  /// `[[Image(trac:source:path)]]` is in another Trac.
  let hasInterTracImages: Bool
  /// `[[TitleIndex(Prefix, hideprefix, format=hierarchy)]]`; groups are parted by words and numbers, not by each digit.
  let hasIndexFormats: Bool

  // Since 1.0

  /// `•` is a bullet, ` 0.` starts at nought.
  let hasBullets: Bool
  /// Blanks may be before the closing bracket of `[wiki:Page ]`.
  let allowsBlanks: Bool
  /// `[PageName "label"]` shows its label without the quotes.
  let unquotesPageLabels: Bool
  /// `[[span(…)]]` and its like work in headings.
  let hasInlineMacros: Bool
  /// A line at the margin ends quotes before it is read.
  let endsQuotesAtMargin: Bool
  /// `[12345678:9abcdef0]`: a log between hashes.
  let hasHashRanges: Bool
  /// `Trac:ticket:1` is `trac:ticket:1`.
  let hasHomeInAnyCase: Bool
  /// `[interwiki]` of `trac.ini` has prefixes, and not just the page `InterMapTxt`.
  let hasInterWikiSettings: Bool
  /// `[[Image( file )]]` means `file`; before, the blanks were part of its name.
  let trimsImageNames: Bool
  /// `[[TitleIndex(include=A*, exclude=B)]]`
  let hasIndexPatterns: Bool

  // In 1.0 only

  /// `[[Image([plan].png)]]` means `plan].png`: brackets at the ends go as quotes do (#12762).
  let stripsImageBrackets: Bool

  // Since 1.2

  /// A comma is part of a processor's argument: `{{{#!td colspan=2,`.
  let hasCommasInArguments: Bool

  /// `[[TitleIndex(./)]]` begins at the page that holds it.
  let hasRelativeIndexes: Bool
  /// `[[Image(prefix:file)]]` may have an InterWiki prefix.
  let hasInterWikiImages: Bool
  /// A term ends the paragraph before it with its emphasis.
  let endsParagraphsAtTerms: Bool

  // Since 1.4.3

  /// Each cell ends the emphasis that it opened (#13355); before, the mark that should have closed it later opened
  /// nothing.
  let endsStylesWithCells: Bool

  package init(_ version: TracVersion) {
    self.version = version
    let since011 = version >= .v011
    let since012 = version >= .v012
    let since100 = version >= .v100
    let since120 = version >= .v120
    linksMail = since011
    hasTicketRanges = since011
    hasPageVersions = since011
    resolvesRelativeLinks = since011
    hasInterTrac = since011
    anchorsProcessors = since011
    hasUnicodePageNames = since011
    allowsTextBehindHeadings = since011
    hasUnicodeTargets = since011
    hasRevisionLists = since011
    hasIndexArguments = since011
    hasImagePaths = since011
    hasImageLinks = since011
    labelsWithPrefix = version == .v011
    hasUnicodeListNumbers = version == .v011
    isCreole = since012
    hasBlankFormFeeds = since012
    hasListsAtMargin = since012
    startsListsAnywhere = since012
    continuesOuterItems = since012
    endsStylesWithBlocks = since012
    hasCellSpans = since012
    hasRowsInText = since012
    hasProcessorsBehindBraces = since012
    dedentsBlocks = since012
    nestsCitations = since012
    opensHeadings = since012
    scopesPageNames = since012
    shortensLabels = since012
    hasLongForms = since012
    hasStrictSchemes = since012
    splitsInterWikiTargets = since012
    checksInterWikiSchemes = since012
    hasInterTracImages = since012
    hasIndexFormats = since012
    hasBullets = since100
    allowsBlanks = since100
    unquotesPageLabels = since100
    hasInlineMacros = since100
    endsQuotesAtMargin = since100
    hasHashRanges = since100
    hasHomeInAnyCase = since100
    hasInterWikiSettings = since100
    trimsImageNames = since100
    hasIndexPatterns = since100
    stripsImageBrackets = version == .v100
    hasCommasInArguments = since120
    hasRelativeIndexes = since120
    hasInterWikiImages = since120
    endsParagraphsAtTerms = since120
    endsStylesWithCells = version >= .v160
  }

  /// Whether links may begin with the name of a realm.
  func hasRealm(_ name: String) -> Bool {
    version >= .v120 || version >= TracSyntax.newRealms[name] ?? .v010
  }

  /// Whether a block may have that processor.
  func hasProcessor(_ name: String) -> Bool {
    version >= .v100 || version >= TracSyntax.newProcessors[name] ?? .v010
  }

  /// Names of processors that came with a version.
  private static let newProcessors: [String: TracVersion] = [
    "div": .v011, "span": .v011, "Span": .v011, "td": .v012, "th": .v012, "tr": .v012,
    "table": .v012, "htmlcomment": .v012, "rtl": .v100,
  ]

  /// Names of realms that came with a version.
  private static let newRealms: [String: TracVersion] = [
    "raw-attachment": .v011, "timeline": .v011, "issue": .v120,
  ]
}
