/// The web address of a repository, `https://github.com/team/harbour`, and the form of addresses below it.
///
/// Source: the addresses that GitHub and GitLab give their own pages.
package struct CodeHost: Hashable, Sendable {
  /// How a kind of host builds its addresses.
  private struct Form: Hashable {
    var commit, file, folder, log, blame, raw, diff, ticket: String
    /// Between the first line and the last.
    var lines: String
    /// Files that it shows as text show their lines only with this.
    var plain: String
  }

  private static let gitHub = Form(
    commit: "/commit/{rev}", file: "/blob/{rev}/{path}", folder: "/tree/{rev}/{path}",
    log: "/commits/{rev}/{path}", blame: "/blame/{rev}/{path}", raw: "/raw/{rev}/{path}",
    diff: "/compare/{id}", ticket: "/issues/{id}", lines: "-L", plain: "?plain=1")
  private static let gitLab = Form(
    commit: "/-/commit/{rev}", file: "/-/blob/{rev}/{path}", folder: "/-/tree/{rev}/{path}",
    log: "/-/commits/{rev}/{path}", blame: "/-/blame/{rev}/{path}", raw: "/-/raw/{rev}/{path}",
    diff: "/-/compare/{id}", ticket: "/-/issues/{id}", lines: "-", plain: "?plain=1")

  /// Without a slash at its end.
  package let url: String
  private let form: Form

  /// - Parameter url: of the repository; nil where it is no `http` or `https` address.
  package init?(_ url: String) {
    guard let address = TracAddress(url) else { return nil }
    let end = address.url.utf8.suffix(4).elementsEqual(".git".utf8) ? 4 : 0
    self.url = String(Substring(address.url.utf8.dropLast(end)))
    let host = address.origin.lowercased()
    form = host.contains("gitlab") ? Self.gitLab : Self.gitHub
  }

  /// - Parameter remote: as git has it: `git@github.com:team/harbour.git`, `https://…`; nil where the host is not known
  ///   to show repositories.
  package init?(remote: String) {
    var url = remote
    if remote.utf8.starts(with: "ssh://".utf8) {
      url = "https://" + Self.withoutUser(String(remote.dropFirst(6)))
    } else if !remote.contains("://"), let colon = remote.firstIndex(of: ":") {
      url =
        "https://" + Self.withoutUser(String(remote[..<colon])) + "/"
        + remote[colon...].dropFirst()
    }
    self.init(url)
    let host = TracAddress(self.url)?.origin.lowercased() ?? ""
    guard host.contains("github") || host.contains("gitlab") else { return nil }
  }

  private static func withoutUser(_ address: String) -> String {
    let host = address.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else { return address }
    return String(address[at...].dropFirst())
  }

  /// The template of a realm: `{id}`, `{rev}` and `{path}` stand for what a link names.
  package func template(_ realm: String) -> String? {
    switch realm {
    case "changeset": url + form.commit
    case "source": url + form.file
    case "log": url + form.log
    case "export": url + form.raw
    case "diff": url + form.diff
    case "ticket": url + form.ticket
    default: nil
    }
  }

  var folder: String { url + form.folder }
  var blame: String { url + form.blame }

  /// `#L5-L8`
  func fragment(_ lines: ClosedRange<Int>, of path: String) -> String {
    let end = lines.count > 1 ? form.lines + "\(lines.upperBound)" : ""
    return (Self.isShownAsText(path) ? form.plain : "") + "#L\(lines.lowerBound)" + end
  }

  /// Markup whose lines nobody sees.
  private static func isShownAsText(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return [
      "md", "markdown", "mkd", "mkdn", "rst", "adoc", "asciidoc", "textile", "org", "creole",
      "mediawiki", "wiki", "rdoc", "pod", "ipynb",
    ].contains(path[dot...].dropFirst().lowercased())
  }
}

/// Text with names in braces: `https://github.com/team/harbour/blob/{rev}/{path}`.
enum AddressTemplate {
  /// - Parameter value: what stands for a name; nil means the braces stay.
  static func fill(_ template: String, _ value: (String) -> String?) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(Substring(rest.utf8[open..<close].dropFirst()))
      let end = rest.utf8.index(after: close)
      filled += value(name) ?? String(rest[..<end])
      rest = rest[end...]
    }
    return filled + rest
  }
}
