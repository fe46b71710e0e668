/// Messages of the linter about comments that hide findings. The messages of a rule are in its check, whose
/// examples show it.
package enum SuppressionFact: FindingFact {
  case namesNoRule(verb: String)
  case givesNoReason(verb: String, rule: String)
  case namesUnknownRule(String)
  case hidesNothing(rule: String)

  package var finding: Finding {
    switch self {
    case .namesNoRule(let verb):
      Self.invalid("does not name a rule", "Name the rule after `\(verb)`.")
    case .givesNoReason(let verb, let rule):
      Self.invalid("does not give a reason", "Add it after two hyphens: `\(verb) \(rule) -- why`.")
    case .namesUnknownRule(let rule):
      Self.invalid(
        "names “\(rule)”, which is not a rule", "To list all rules, run `tracdown explain`.")
    case .hidesNothing(let rule):
      Finding(
        id: "suppression-unused", severity: .warning,
        message: "This comment does not hide any finding of “\(rule)”.", help: "Remove it.")
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
