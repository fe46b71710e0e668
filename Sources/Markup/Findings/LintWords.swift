/// What the linter can say of the comments that hide its findings. What a rule says stands beside its check, whose
/// examples show it.
package enum SuppressionFact: FindingFact {
  case namesNoRule(verb: String)
  case givesNoReason(verb: String, rule: String)
  case namesUnknownRule(String)
  case hidesNothing(rule: String)

  package var finding: Finding {
    switch self {
    case .namesNoRule(let verb):
      Self.invalid("names no rule", "Name the rule behind '\(verb)'.")
    case .givesNoReason(let verb, let rule):
      Self.invalid("gives no reason", "Add it behind two hyphens: \(verb) \(rule) -- why.")
    case .namesUnknownRule(let rule):
      Self.invalid("names '\(rule)', which is no rule", "'tracdown explain' lists all.")
    case .hidesNothing(let rule):
      Finding(
        id: "suppression-unused", severity: .warning,
        message: "This comment hides no finding of '\(rule)'.", help: "Remove it.")
    }
  }

  private static func invalid(_ what: String, _ help: String) -> Finding {
    Finding(
      id: "suppression-invalid", severity: .warning, message: "This comment \(what).", help: help)
  }
}

extension Finding {
  /// A fact about a comment of a file in words.
  package init(_ fact: SuppressionFact, page: String, at source: SourceRange) {
    self = fact.finding(page, source)
  }
}
