/// The files of Trac's folder `htdocs`, and where each is in the output: `htdocs:images/logo.png`.
package struct SiteFiles: Sendable, ExpressibleByDictionaryLiteral {
  /// What they are called there → file of the output.
  private let paths: [String: String]
  /// By their names in lower case.
  private let byFolded: [String: [String]]
  private let nearMisses: NearMissCache

  /// - Parameter paths: the name in `htdocs`, with slashes, to the file of the output.
  package init(_ paths: [String: String]) {
    self.paths = paths
    let names = paths.keys.sorted(by: bytesPrecede)
    byFolded = Dictionary(grouping: names) { $0.lowercased() }
    nearMisses = NearMissCache(names)
  }

  /// As `init(_:)`.
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  /// The wiki came without them.
  package var isEmpty: Bool { paths.isEmpty }

  /// The file of exactly that name.
  package subscript(_ name: String) -> String? { paths[name] }

  /// The one file whose name is the same but for case: a server with Windows showed it.
  func inOtherCase(_ name: String) -> (name: String, path: String)? {
    guard let names = byFolded[name.lowercased()], names.count == 1, let path = paths[names[0]]
    else { return nil }
    return (names[0], path)
  }

  /// Names like that of a missing one.
  func near(_ name: String) -> [String] { nearMisses.candidates(for: name) }
}
