/// A piece of Trac markup: what it is, and which bytes of the source it covers.
///
/// The tokens of a page tile it: every byte belongs to exactly one token.
package struct Token: Hashable, Sendable {
  /// By its own bytes alone: what a mark opens or closes is the tree builder's business.
  package var kind: Kind
  /// Offsets into the page's bytes.
  package var range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What a token can be; the raw value is what `tracdown dump --tokens` prints.
  package enum Kind: String, Hashable, Sendable {
    // Whole lines
    case ruler, citation, blockStart, blockText, blockEnd, lineEnd

    // Starts of lines
    /// `= Title = #id`
    case heading
    /// `# Title #`, of a plugin
    case numberedHeading
    /// ` * ` and ` 1. `
    case listItem
    /// ` term:: `
    case definition
    /// Leading blanks.
    case indent

    // Tables
    /// `||`, `||=`, `=||`
    case tableCell
    /// `|----`
    case tableRowSeparator

    // Emphasis
    /// `'''''`
    case boldItalic
    /// `'''`
    case bold
    /// `**`
    case boldCreole
    /// `''`
    case italic
    /// `//`
    case italicCreole
    /// `__`
    case underline
    /// `~~`
    case strike
    /// `,,`
    case `subscript`
    /// `^`
    case superscript

    // Code
    /// `{{{code}}}` on one line
    case codeBraces
    /// `` `code` ``
    case codeBackquote

    // Links
    /// `CamelCase`
    case pageName
    /// `[CamelCase label]`
    case labeledPageName
    /// `["free name" label]`
    case freeLink
    /// `#12`, `#1,3-5`, `#T12`
    case ticket
    /// `{1}`
    case report
    /// `[12]`, `[12/path]`
    case changeset
    /// `r12`
    case revision
    /// `[12:15]`
    case log
    /// `r12:15`
    case revisionRange
    /// A git hash; only in wikis that have git.
    case commitHash
    /// `a@example.org`
    case mail
    /// `<wiki:Page with blanks>`
    case angleLink
    /// `wiki:Page`, `http://example.org`
    case shortLink
    /// `[wiki:Page label]`, `[/path label]`
    case bracketLink
    /// `[=#id label]`
    case anchor
    /// `[[Macro(args)]]` and `[[Page|label]]`
    case macroOrLink

    /// `\\`
    case lineBreak
    /// `:-)`, `FIXME`: what a plugin shows otherwise
    case pluginMark
    /// `!` before any of the above: shown as it is.
    case escape
    case text
  }
}
