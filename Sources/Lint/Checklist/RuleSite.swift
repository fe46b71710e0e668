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
  /// How to convert a heading's text.
  fileprivate var words: String {
    switch self {
    case .github: "lower case, punctuation removed, a hyphen for each space"
    case .gollum: "lower case, one hyphen between words"
    case .mdwiki: "unchanged, with `_` for each space"
    case .pythonMarkdown: "lower case, ASCII only, one hyphen for spaces"
    case .docutils: "lower case, one hyphen between words"
    case .kramdown: "lower case, punctuation removed, a hyphen for each space"
    case .asciidoctor: "lower case, punctuation removed, one `_` for spaces, and a leading `_`"
    case .vitePress: "lower case, one hyphen for spaces and punctuation"
    case .docsify: "lower case, punctuation removed, one hyphen for spaces"
    case .gitLab: "lower case, punctuation removed, one hyphen for spaces"
    case .forgejo: "lower case, punctuation removed, a hyphen for each space"
    }
  }
}
