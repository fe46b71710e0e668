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
    default: return url + "/" + path + anchor
    }
  }
}
