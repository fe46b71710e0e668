import Basics

/// Where hosts of repositories give out a file's bytes: `…/blob/main/plan.png` only shows it, `…/raw/main/plan.png` is it.
extension SiteAddress {
  /// The address of a file's own bytes, where the host has one; else the file's address.
  ///
  /// GitHub and GitLab: `blob` and `raw`; Gitea and Forgejo: `src/branch` and `raw/branch`.
  package func rawAddress(ofFile file: String) -> String {
    let parts = url.parts
    // `https:`, nothing, host, owner, repository, and then it.
    for index in parts.indices.dropFirst(5) {
      let isGitLab = parts[index] == "blob" && parts[index - 1] == "-"
      let isGitHub = parts[index] == "blob" && index == 5
      let isGitea =
        parts[index] == "src" && index == 5 && index + 1 < parts.count
        && ["branch", "tag", "commit"].contains(parts[index + 1])
      guard isGitLab || isGitHub || isGitea else { continue }
      let root = (parts[..<index] + ["raw"] + parts[(index + 1)...]).joined(separator: "/")
      return root + "/" + RelativeURL.encode(file, keepingSlashes: true)
    }
    return address(ofFile: file)
  }
}
