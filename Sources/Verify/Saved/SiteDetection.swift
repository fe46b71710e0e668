import Basics
import Links
import Markdown
import Stores

/// Where the Trac is that pages were saved from: their heads say it, or the links to other pages do.
enum SiteDetection {
  static func site(of folder: SavedFolder, tracURLs: [String]) -> TracSite {
    let files = folder.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.value)
    var bases = Set(files.compactMap(\.head.base))
    if bases.isEmpty, let found = files.lazy.prefix(200).compactMap(base).first {
      bases = [found]
    }
    return TracSite(tracURLs.compactMap { TracAddress($0) }, bases: bases.sorted())
  }

  /// From a part of a page: what stands before `/wiki/` in the first link that Trac marks as one to a page.
  private static func base(_ file: SavedFile) -> String? {
    guard let page = try? SavedPage.read(file) else { return nil }
    for node in page.nodes {
      guard case .element("a", let attributes) = node.content,
        let classes = attributes["class"]?.split(separator: " "), classes.contains("wiki"),
        let address = attributes["href"], address.hasPrefix("/") || address.contains("://"),
        let wiki = address.rangeOfLast("/wiki/")
      else { continue }
      return String(address[..<wiki.lowerBound])
    }
    return nil
  }
}
