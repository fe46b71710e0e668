/// Source content that the tree cannot represent, as facts: the lowering reports it with the title of its target.
package struct Loss: Hashable, Sendable {
  /// What it was.
  package enum Kind: Hashable, Sendable {
    /// `[[Image(plan.png, border=2)]]`: the argument as written.
    case imageLook(String)
    /// `{{{#!python lineno marks=3`: the names of the arguments that number or mark lines.
    case codeLook([String])
    /// `:number-lines:` of reStructuredText's code.
    case lineNumbers
    /// A drawing whose source is in a code block now: the name as written, `graphviz`.
    case drawing(String)
    /// `[[math(x^2)]]`: a formula in a line, which is code now.
    case formula(String)
    /// The same in reStructuredText: ``:math:`x^2` ``.
    case formulaOfRST
    /// `[[Iframe(https://…)]]`: a page or file inside the page, to which a link leads now.
    case embedded(String)
    /// `[[TracNav(Menu)]]`: a menu next to the page; links to the pages that list it are there now.
    case menu(macro: String, pages: [String])
    /// `FIXME` of WikiExtras, which is set off from the text by its color: the phrase.
    case highlight(String)
    /// `(|safe|)` of WikiExtras: an image without an emoji, by its name.
    case icon(String)
    /// An acronym, and what its tooltip said.
    case tooltip(String, String)
    /// `[api:Clock the clock]`: a prefix that names no realm, Trac or wiki; the link is text in Trac too.
    case unknownPrefix(String)
    /// `<script>`, `onclick=`: elements and attributes that are left out of HTML.
    case html([String])
  }

  package var kind: Kind
  /// Where it was written.
  package var source: SourceRange

  /// Plain data.
  package init(_ kind: Kind, at source: SourceRange) {
    self.kind = kind
    self.source = source
  }
}
