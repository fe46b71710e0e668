import Markup

/// A file of redirects.
package struct RedirectText: Hashable, Sendable {
  /// UTF-8.
  package var bytes: [UInt8]
  /// Old addresses that the format cannot hold.
  package var findings: [Finding] = []

  init(_ text: String, findings: [Finding] = []) {
    bytes = Array(text.utf8)
    self.findings = findings
  }
}

extension Redirects {
  /// Those whose entries are short enough for a server to read; of the others a finding each.
  ///
  /// - Parameters:
  ///   - limit: of the entry, in bytes.
  ///   - server: its name, for people.
  func entries(
    limit: Int, of server: String, _ entry: (Redirect) -> String
  ) -> (kept: [(redirect: Redirect, text: String)], findings: [Finding]) {
    var kept: [(redirect: Redirect, text: String)] = []
    var findings: [Finding] = []
    for redirect in byPath {
      let text = entry(redirect)
      if text.utf8.count <= limit {
        kept.append((redirect, text))
      } else {
        findings.append(
          .redirectLeftOut(
            redirect.old, "The redirect of “\(redirect.old.path)” is too long for \(server)",
            help: "\(server) reads \(limit) bytes at most; write a rule of your own for it."))
      }
    }
    return (kept, findings)
  }
}
