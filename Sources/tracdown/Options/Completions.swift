import ArgumentParser
import Lint

extension CompletionKind {
  /// Ids of the built-in rules, asked of the program when somebody completes one.
  static var rules: CompletionKind {
    .custom { _, _, _ in ((try? RuleSet.embedded().rules) ?? []).map(\.id) }
  }
}
