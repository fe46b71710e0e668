/// Why nothing can be read from SOURCE, with what to do next.
package enum SourceError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing(what: String, path: String)
  case notAFolder(path: String)
  /// A running or copied Trac: its pages are in a database.
  case tracEnvironment(path: String)
  case empty(path: String)
  case system(SystemError)

  /// For a person: what is wrong with which path, then what to do next.
  package var description: String {
    switch self {
    case .missing(let what, let path):
      "\(what) '\(path)' does not exist. Check the path."
    case .notAFolder(let path):
      "'\(path)' is a file, not a folder of pages. Give the folder, or use 'tracdown convert' for one page."
    case .tracEnvironment(let path):
      "'\(path)' is a Trac environment, and its pages are in a database. Export them first: "
        + "trac-admin \(path) wiki dump PAGES"
    case .empty(let path):
      "'\(path)' holds no pages. Give the folder that has one file a page."
    case .system(let error):
      "\(error). Check the path and its permissions."
    }
  }
}
