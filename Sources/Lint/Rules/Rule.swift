import Markup

/// One rule, as its file in `rules/` says it; the file's name is its id.
///
///     what: Links lead to files that exist
///     severity: error
///     why: A reader who meets a dead link stops reading.
///     how: Correct the path; the near miss is often right.
///     examples:
///       - bad: "[Install](instal.md)"
package struct Rule: Sendable {
  /// `link-dead`
  package var id: String
  /// One line: what it asks for.
  package var what: String
  /// Sentences.
  package var why: String
  /// Sentences: how to satisfy it.
  package var how: String
  /// The usual one; settings may change it.
  package var severity: Severity
  /// When it applies at all.
  package var applies = Applicability()
  /// Lists of words that its check looks for, by language: `en`, `de`, `fr`, `es`, `zh`, `ja`; `any` for all.
  package var words: [String: [String]] = [:]
  /// How it is satisfied, if it is an item of the checklist.
  package var item: ItemRule?
  /// Its tests, shown by `explain` and in the documentation.
  package var examples: [Example] = []

  /// For which projects a rule speaks.
  package struct Applicability: Hashable, Sendable {
    /// Only to open source projects.
    package var onlyOpenSource = false
    /// Only to these kinds of project; empty: to all.
    package var kinds: [String] = []
    /// Only where documents are read with one of these; empty: with whatever.
    package var targets: [String] = []

    /// To all projects.
    package init() {}
  }

  /// Files that satisfy the rule, or do not.
  package struct Example: Hashable, Sendable {
    package var isGood: Bool
    /// By path; a single text stands for `README.md`.
    package var files: [String: String]
  }
}
