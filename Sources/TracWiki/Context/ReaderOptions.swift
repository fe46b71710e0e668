/// What a wiki's own settings say about its markup.
package struct ReaderOptions: Sendable {
  /// The grammar of the wiki's own Trac.
  package var syntax = TracSyntax.newest
  /// Schemes whose `scheme://…` addresses become links: `[wiki] safe_schemes` of `trac.ini`.
  package var safeSchemes: Set<String>
  /// `[wiki] split_page_names`: `CamelCase` shows as "Camel Case".
  package var splitsPageNames = false
  /// `[wiki] ignore_missing_pages`: `CamelCase` and `[CamelCase label]` are text where there is no such page.
  package var ignoresMissingPages = false
  /// `[wiki] render_unsafe_content`: raw HTML goes through as it is.
  package var rendersUnsafeContent = false
  /// `MeatBall:Page`; empty: such words stay text.
  package var interWiki = InterWikiMap()
  /// `genshi:ticket:3`; empty: only `trac:` means a Trac elsewhere.
  package var interTrac = InterTracMap()
  /// The least number of digits of a bare git hash that links; nil in wikis without git.
  package var commitHashLength: Int?
  /// The user's own macros and processors.
  package var custom = CustomMarkup()
  /// Processors that other modules have, such as that of reStructuredText.
  package var processors: [Processor] = []
  /// Blocks nested deeper than this are read as text.
  package var nestingLimit = 100

  /// Trac 1.6's own defaults.
  package init() {
    safeSchemes = [
      "cvs", "file", "ftp", "git", "irc", "http", "https", "news", "sftp", "smb", "ssh", "svn",
      "svn+ssh",
    ]
  }

  /// Whether Trac links to an address: relative, or of a safe scheme.
  package func allows(_ address: String) -> Bool {
    guard !rendersUnsafeContent, let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return true
    }
    return safeSchemes.contains(String(address[..<colon]))
  }
}
