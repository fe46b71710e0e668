import Basics
import Links
import Markdown

/// What the head of a page says that Trac sent whole: its name, and where the project is.
///
///     <link rel="start" href="/proj/wiki"/>
///     <link rel="alternate" href="/proj/wiki/A/B?format=txt" type="text/x-trac-wiki" …/>
struct SavedHead: Hashable, Sendable {
  /// The page's name.
  var page: String?
  /// The project's address, or its path on its server: `https://example.org/proj`, `/proj`, or empty.
  var base: String?
  /// The file holds a whole page and not a part of one.
  var isWhole = false

  /// - Parameter bytes: the beginning of the file.
  init(_ bytes: [UInt8]) {
    let start = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    isWhole = ["<html", "<!doctype", "<head", "<body"].contains { start.contains(Array($0.utf8)) }
    guard isWhole else { return }
    for node in HTMLTree.reading(page: bytes).tree.nodes {
      guard case .element("link", let attributes) = node.content,
        let address = attributes["href"]
      else { continue }
      switch attributes["rel"] {
      case "alternate" where page == nil:
        page = Self.page(of: address)
        if page != nil, address.contains("://"), let wiki = address.rangeOfLast("/wiki/") {
          base = String(address[..<wiki.lowerBound])
        }
      case "start": base = base ?? Self.base(of: address, before: "/wiki")
      case "search" where attributes["type"] == nil:
        base = base ?? Self.base(of: address, before: "/search")
      default: break
      }
    }
  }

  private static func page(of address: String) -> String? {
    // A mirror may have changed the link to the name of a file: `A%3Fformat=txt`.
    let whole = address.replacing("%3F", with: "?").replacing("@format=", with: "?format=")
    let (path, query, _) = RelativeURL.split(whole)
    guard query.hasPrefix("?format=txt"), let wiki = path.rangeOfLast("/wiki/") else { return nil }
    let name = RelativeURL.decode(path[wiki.upperBound...])
    return name.isEmpty ? nil : name
  }

  private static func base(of address: String, before end: String) -> String? {
    let path = RelativeURL.split(address).path
    guard path.hasSuffix(end), path.hasPrefix("/") || RelativeURL.scheme(of: path) != nil else {
      return nil
    }
    return String(path.dropLast(end.count))
  }
}
