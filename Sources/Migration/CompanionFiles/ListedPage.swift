/// A page of the finished tree, as navigation shows it.
package struct ListedPage: Hashable, Sendable {
  /// Trac's name: `A/B`.
  package var name: String
  /// Its file in the output.
  package var path: String
  /// The text of its first heading; empty: it has none.
  package var title: String

  /// Plain data.
  package init(name: String, path: String, title: String) {
    self.name = name
    self.path = path
    self.title = title
  }

  /// What a list of pages shows.
  var label: String {
    let line = title.onOneLine
    return line.isEmpty ? String(name.split(separator: "/").last ?? name[...]) : line
  }
}

extension String {
  /// Words with one blank between them: no line ends, nothing at the ends.
  fileprivate var onOneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
