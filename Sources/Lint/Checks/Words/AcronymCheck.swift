import Markup

/// Names the acronyms that readers meet most often and find explained nowhere: one finding a project.
enum AcronymCheck: Check {
  static let rules = ["acronym-undefined"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard let rule = context.rules["acronym-undefined"] else { return [] }
    let acronyms = Acronyms(context.project.documents, everyday: everyday(rule))
    let most = acronyms.undefined.prefix(10)
    guard most.count >= 3, let first = most.first else { return [] }
    let list = most.map { "\($0.name) (\($0.count) times, first in \($0.path), line \($0.line))" }
    let count = acronyms.undefined.count
    return [
      context.finding(
        "acronym-undefined", in: first.path, at: SourceRange(lines: first.line, first.line),
        "\(count) acronyms are used and never explained: \(list.joined(separator: ", "))"
          + (count > most.count ? ", …" : "."),
        help:
          "Write each out once, as in 'service level agreement (SLA)', or list them in a glossary.")
    ].compactMap(\.self)
  }

  static func everyday(_ rule: Rule) -> Set<String> { Set(rule.words.values.flatMap(\.self)) }
}

extension AcronymCount {
  /// What the documents of a project leave unexplained.
  init(_ project: ProjectFacts, everyday: Set<String>) {
    let acronyms = Acronyms(project.documents, everyday: everyday)
    self.init(undefined: acronyms.undefined.count, words: acronyms.words)
  }
}
