import Basics
import Targets

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
