import Markup

/// Templates of issues and pull requests: their links are seen from the page of the pull request, too.
///
///     .github/PULL_REQUEST_TEMPLATE.md: [the guide](../blob/main/CONTRIBUTING.md)
enum TemplatePage {
  static func isOne(_ document: String) -> Bool {
    document.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      let part = Substring(part).lowercased()
      return part.hasPrefix("pull_request_template") || part.hasPrefix("issue_template")
    }
  }

  /// Whether a path leads somewhere from `OWNER/NAME/pull/12` or `OWNER/NAME/compare/main...fix`.
  static func leadsAlong(_ path: String, _ finder: LandingFinder) -> Bool {
    var rest = path[...]
    while rest.utf8.starts(with: "../".utf8) { rest = rest.dropFirst(3) }
    guard rest.utf8.count < path.utf8.count else { return false }
    switch finder.climb(String(rest), steps: 2) {
    case .outside, .missing, .otherCase: return false
    default: return true
    }
  }
}
