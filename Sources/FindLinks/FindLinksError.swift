import Stores

/// Why nothing could be looked through, with what to do next.
package enum FindLinksError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(String)
  case noManifest(String)

  /// For a person: what is wrong, then what to do next.
  package var description: String {
    switch self {
    case .missing(let path): "There is no '\(path)'. Check the path."
    case .noManifest(let docs):
      "'\(docs)' has no \(Manifest.path), which tells where each page is. Name the folder that 'tracdown migrate' wrote."
    }
  }
}
