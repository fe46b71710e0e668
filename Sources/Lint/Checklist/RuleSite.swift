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
