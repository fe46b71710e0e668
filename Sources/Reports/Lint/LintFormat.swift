/// The formats of `tracdown lint`, by the names that `--format` takes.
package enum LintFormat: String, OutputFormat {
  /// For people at a terminal.
  case text
  /// For programs; `tracdown report merge` reads it.
  case json
  /// Code scanning (OASIS SARIF 2.1.0).
  case sarif
  /// Test reports of CI systems.
  case junit
  /// Annotations in a log of GitHub Actions.
  case github
  /// Annotations of Jenkins and others.
  case checkstyle
  /// GitLab Code Quality.
  case codequality
  /// For a comment, or a step summary.
  case markdown

  /// The whole output in UTF-8. The same input gives the same bytes: no clock, no absolute path.
  package func write(_ result: LintResult, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .text: LintText.write(result, options)
    case .json: ResultJSON.write(result)
    case .sarif: LintSARIF.write(result)
    case .junit: LintJUnit.write(result)
    case .github: GitHubAnnotations.write(result)
    case .checkstyle: LintCheckstyle.write(result)
    case .codequality: LintCodeQuality.write(result)
    case .markdown: LintMarkdown.write(result)
    }
  }
}
