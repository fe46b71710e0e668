import Basics
import Targets

extension Target {
  /// The address of a page's file, as a link in another file of the output names it.
  ///
  /// - Parameters:
  ///   - source: the file that holds the link, from the output's root.
  ///   - file: the page's file.
  package func address(from source: String, to file: String) -> String {
    let way = RelativeURL.from(source, to: file)
    guard links.pages == .byName, way.hasSuffix(files.pageSuffix) else { return way }
    return String(way.dropLast(files.pageSuffix.utf8.count))
  }
}
