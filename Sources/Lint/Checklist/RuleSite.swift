import Targets

extension Rule {
  /// The rule as it speaks where documents are read: `{site}` in its file stands for the site's name, `{fragments}` for how
  /// that site makes the fragments of headings. What is true of one site alone names it.
  package func naming(_ target: Target) -> Rule {
    func named(_ text: String) -> String {
      text.replacing("{site}", with: target.title)
        .replacing("{fragments}", with: target.anchors.slugs.words)
    }
    var rule = self
    rule.why = named(why)
    rule.how = named(how)
    return rule
  }
}

extension Target.Slugs {
  /// What becomes of a heading's text.
  fileprivate var words: String {
    switch self {
    case .github: "lower case, punctuation left out, a hyphen for each blank"
    case .gollum: "lower case, one hyphen for all that stands between two words"
    case .mdwiki: "as it is, with `_` for each blank"
    case .pythonMarkdown: "lower case, ASCII alone, one hyphen for blanks"
    case .docutils: "lower case, one hyphen for all that stands between two words"
    case .kramdown: "lower case, punctuation left out, a hyphen for each blank"
    case .asciidoctor: "lower case, punctuation left out, one `_` for blanks, and a `_` in front"
    case .vitePress: "lower case, one hyphen for blanks and punctuation"
    case .docsify: "lower case, punctuation left out, one hyphen for blanks"
    case .gitLab: "lower case, punctuation left out, one hyphen for blanks"
    case .forgejo: "lower case, punctuation left out, a hyphen for each blank"
    }
  }
}
