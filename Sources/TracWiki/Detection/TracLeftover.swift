/// A piece of Trac markup in a text that is no longer read by Trac: `'''bold'''` in a Markdown document.
package struct TracLeftover: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// Offsets into the text.
  package var range: Range<Int>
  /// The line that it begins in, from 0.
  package var line: Int
  /// Hardly anything else looks so. What is not sure counts only next to something that is.
  package var isSure: Bool

  /// The constructs of Trac's markup that show when nobody reads them.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `'''x'''`
    case bold
    /// `''x''`
    case italic
    /// `== x ==`
    case heading
    /// `{{{` and `}}}` on lines of their own
    case codeBlock
    /// `{{{x}}}`
    case code
    /// `||x||y||`
    case table
    /// `[[BR]]`
    case lineBreak
    /// `[[Image(x.png)]]`
    case image
    /// `[[PageOutline]]`, `[[TOC]]`
    case outline
    /// `[[Name(x)]]`
    case macro
    /// `[wiki:Page x]`, `[ticket:12 x]`
    case tracLink
    /// `[http://example.org x]`
    case webLink
    /// `[[Page|x]]`, `[Page x]`, `["Page" x]`
    case pageLink
    /// `[#id x]`
    case placeLink
    /// `wiki:Page`, `ticket:12`
    case shortLink
    /// `[=#id]`
    case anchor
    /// `!CamelCase`
    case escape
    /// ` term:: x`
    case definition
    /// `^x^`
    case superscript
    /// `,,x,,`
    case `subscript`
    /// What another converter left in the place of a macro: `(XXX macro: "BR")`
    case converterMark

    /// For messages, after “Trac”: `bold text`.
    package var name: String { Self.words[self]?.name ?? rawValue }
    /// What takes its place in Markdown, in Markdown; empty: nothing.
    ///
    /// - Parameter site: where the document is read, as messages call it.
    package func becomes(on site: String) -> String {
      self == .outline ? "nothing: \(site) shows its own" : Self.words[self]?.becomes ?? ""
    }

    private static let words: [Kind: (name: String, becomes: String)] = [
      .bold: ("bold text", "`**x**`"),
      .italic: ("italic text", "`*x*`"),
      .heading: ("heading", "`## x`"),
      .codeBlock: ("code block", "a fence, three backquotes before and after"),
      .code: ("code", "backquotes around it"),
      .table: ("table row", "`| x | y |` below a row of headings and `| --- | --- |`"),
      .lineBreak: ("line break", "`<br>`, or two spaces at the end of the line"),
      .image: ("image", "`![x](x.png)`"),
      .outline: ("table of contents", ""),
      .macro: ("macro", "what it showed, as text"),
      .tracLink: ("link", "`[x](Page.md)`, or the full address"),
      .webLink: ("link", "`[x](https://example.org)`"),
      .pageLink: ("link to a page", "`[x](Page.md)`"),
      .placeLink: ("link to a heading", "`[x](#heading)`"),
      .shortLink: ("link", "`[x](Page.md)`, or the full address"),
      .anchor: ("anchor", "`<a id=\"x\"></a>`"),
      .escape: ("escaped name", "the name without the `!`"),
      .definition: ("term of a definition list", "`**x**: what it is`"),
      .superscript: ("superscript text", "`<sup>x</sup>`"),
      .subscript: ("subscript text", "`<sub>x</sub>`"),
      .converterMark: ("macro left by another converter", "what it showed, as text"),
    ]

    /// Whether other wikis write it so, too: MediaWiki has `'''x'''` and `== x ==`.
    package var isShared: Bool {
      switch self {
      case .bold, .italic, .heading, .webLink, .pageLink, .superscript: true
      default: false
      }
    }
  }
}
