/// Forms for issues and merge requests: they are full of gaps that somebody else fills in.
package enum Forms {
  /// Of GitHub ("About issue and pull request templates") and GitLab ("Description templates").
  package static func contains(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last?.lowercased() else { return false }
    for form in ["issue_template", "pull_request_template", "merge_request_template"]
    where name.hasPrefix(form) { return true }
    return parts.dropLast().contains { part in
      ["issue_template", "pull_request_template", "issue_templates", "merge_request_templates"]
        .contains(part.lowercased())
    }
  }
}
