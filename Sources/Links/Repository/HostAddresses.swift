import Basics
import Targets

/// The web address of a repository, `https://github.com/team/harbour`, and the form of addresses below it.
///
/// Source: the addresses that GitHub, GitLab, and Gitea give their own pages (`Target.RepositoryForm`).
package struct CodeHost: Hashable, Sendable {
  /// Without a slash at its end.
  package let url: String
  /// Of the host, with the scheme, in lower case.
  package let name: String
  private let form: Target.RepositoryForm

  /// - Parameters:
  ///   - url: of the repository; nil if it is not an `http` or `https` address.
  ///   - target: where the documents are read: its program runs hosts whose names say nothing.
  package init?(_ url: String, target: Target? = nil) {
    guard let address = TracAddress(url) else { return nil }
    let end = address.url.utf8.suffix(4).elementsEqual(".git".utf8) ? 4 : 0
    self.url = String(Substring(address.url.utf8.dropLast(end)))
    name = address.origin.lowercased()
    form = (Target.hosted(on: name, asWiki: false) ?? target ?? .github).repository
  }

  /// - Parameter remote: as git has it: `git@github.com:team/harbour.git`, `https://…`; nil if the name of
  ///   the host does not say which program it runs.
  package init?(remote: String) {
    var url = remote
    if remote.utf8.starts(with: "ssh://".utf8) {
      url = "https://" + Self.withoutUser(String(remote.dropFirst(6)))
    } else if !remote.holds("://"), let colon = remote.firstIndex(of: ":") {
      url =
        "https://" + Self.withoutUser(String(remote[..<colon])) + "/"
        + remote[colon...].dropFirst()
    }
    self.init(url)
    guard Target.hosted(on: name, asWiki: false) != nil else { return nil }
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

/// Where the output is read: `https://github.com/team/docs/blob/main`, and so the address of each of its files.
package struct SiteAddress: Hashable, Sendable {
  /// Without a slash at its end.
  package let url: String
  private let target: Target

  /// - Parameter url: of the output's root, as the reader serves it; nil where it is no `http` or `https` address.
  package init?(_ url: String, target: Target) {
    guard let address = TracAddress(url) else { return nil }
    self.url = address.url
    self.target = target
  }

  /// The address of a file.
  ///
  /// - Parameters:
  ///   - file: a page or an attachment, from the output's root.
  ///   - fragment: without `#`, as the target makes it; empty: none.
  package func address(ofFile file: String, fragment: String = "") -> String {
    let isPage = file.hasSuffix(target.files.pageSuffix)
    let path = RelativeURL.encode(file, keepingSlashes: true)
    let anchor = fragment.isEmpty ? "" : "#" + RelativeURL.encode(fragment)
    switch target.links.serving {
    case .hashBang where isPage: return url + "/#!" + path + anchor
    case .stem where isPage:
      return url + "/" + path.dropLast(target.files.pageSuffix.count) + anchor
    case .wikiName where isPage:
      return url + "/" + WikiName.address(file: file.dropLast(target.files.pageSuffix.count))
        + anchor
    case .html:
      guard file.hasPrefix(target.files.folder) else { return url + "/" + path + anchor }
      let inner = path.dropFirst(target.files.folder.utf8.count)
      guard isPage else { return url + "/" + inner + anchor }
      let page = inner.dropLast(target.files.pageSuffix.utf8.count) + ".html"
      return url + "/" + (page == "index.html" ? "" : page) + anchor
    default: return url + "/" + path + anchor
    }
  }
}

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

extension Target {
  /// The address of a page's file, as a link in another file of the output names it.
  ///
  /// - Parameters:
  ///   - source: the file that holds the link, from the output's root.
  ///   - file: the page's file.
  package func address(from source: String, to file: String) -> String {
    let way = RelativeURL.from(source, to: file)
    guard !links.pages.hasSuffix, way.hasSuffix(files.pageSuffix) else { return way }
    let stem = String(way.dropLast(files.pageSuffix.utf8.count))
    switch links.pages {
    case .byFile, .bySuffixOrNot, .byName: return stem
    // GitLab takes a bare name for one at the wiki's root.
    case .byPath: return source.contains("/") && stem.utf8.first != 0x2E ? "./" + stem : stem
    case .byWikiName:
      return WikiName.address(file: file.dropLast(files.pageSuffix.utf8.count))
    }
  }
}
