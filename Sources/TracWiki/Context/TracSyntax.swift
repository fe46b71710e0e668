/// The versions of Trac between which its markup changed.
package enum TracVersion: String, CaseIterable, Comparable, Sendable {
  case v0_10 = "0.10"
  case v0_11 = "0.11"
  case v0_12 = "0.12"
  case v1_0 = "1.0"
  case v1_2 = "1.2"
  case v1_6 = "1.6"

  /// The version whose markup a release has: `0.10.5`, `0.11`, `1.5.3`. Versions of development belong to the
  /// release that they led to. Nil where the text is no release of Trac.
  package init?(release: String) {
    let parts = release.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0.prefix { $0.isASCII && $0.isNumber }) ?? -1 }
    guard (1...4).contains(parts.count), let major = numbers.first, major >= 0,
      parts[0] == "\(major)",
      numbers.dropLast().allSatisfy({ $0 >= 0 }), parts.last?.first?.isNumber == true
    else { return nil }
    let minor = numbers.count > 1 ? numbers[1] : 0
    switch (major, minor) {
    case (0, ...10): self = .v0_10
    case (0, 11): self = .v0_11
    case (0, _): self = .v0_12
    case (1, 0): self = .v1_0
    case (1, 1...2): self = .v1_2
    default: self = .v1_6
    }
  }

  /// The version that left such a `database_version` in the table `system` (`trac/db_default.py` of each release).
  package init(database number: Int) {
    switch number {
    case ...20: self = .v0_10
    case 21: self = .v0_11
    case ...26: self = .v0_12
    case ...29: self = .v1_0
    case ...41: self = .v1_2
    default: self = .v1_6
    }
  }

  package static func < (left: TracVersion, right: TracVersion) -> Bool {
    order(of: left) < order(of: right)
  }

  private static func order(of version: TracVersion) -> Int {
    allCases.firstIndex(of: version) ?? 0
  }
}

/// The grammar of one version of Trac: what is markup there, and what is text.
///
/// The rules are those of `trac/wiki/parser.py` and `formatter.py` of each release; docs/versions.md tells them.
package struct TracSyntax: Sendable {
  /// Trac 1.6, for whoever knows no better.
  package static let newest = TracSyntax(.v1_6)

  package let version: TracVersion

  // Since 0.11

  /// `joe@example.org` is a link.
  let linksMail: Bool
  /// `#1-3` and `#1,2` mean several tickets.
  let hasTicketRanges: Bool
  /// `wiki:Page@2` and `wiki:Page?format=txt` mean a version and a view of a page, `/wiki/Page` the page.
  let hasPageVersions: Bool
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
  /// `[?query label]`, `["page" label]` and `scheme:realm:"target"` are links.
  let hasLongForms: Bool

  // Since 1.0

  /// `•` is a bullet, ` 0.` starts at nought.
  let hasBullets: Bool
  /// Blanks may stand before the closing bracket of `[wiki:Page ]`, and around the arguments of images.
  let allowsBlanks: Bool
  /// `[PageName "label"]` shows its label without the quotes.
  let unquotesPageLabels: Bool
  /// `[[span(…)]]` and its like work in headings.
  let hasInlineMacros: Bool
  /// A line at the margin ends quotes before it is read.
  let endsQuotesAtMargin: Bool

  // Since 1.2

  /// `issue:1` is `ticket:1`.
  let hasIssues: Bool

  package init(_ version: TracVersion) {
    self.version = version
    let since0_11 = version >= .v0_11
    let since0_12 = version >= .v0_12
    let since1_0 = version >= .v1_0
    linksMail = since0_11
    hasTicketRanges = since0_11
    hasPageVersions = since0_11
    hasUnicodePageNames = since0_11
    allowsTextBehindHeadings = since0_11
    isCreole = since0_12
    hasListsAtMargin = since0_12
    hasCellSpans = since0_12
    hasProcessorsBehindBraces = since0_12
    dedentsBlocks = since0_12
    nestsCitations = since0_12
    opensHeadings = since0_12
    scopesPageNames = since0_12
    shortensLabels = since0_12
    hasLongForms = since0_12
    hasBullets = since1_0
    allowsBlanks = since1_0
    unquotesPageLabels = since1_0
    hasInlineMacros = since1_0
    endsQuotesAtMargin = since1_0
    hasIssues = version >= .v1_2
  }
}
