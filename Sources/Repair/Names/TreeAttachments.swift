import Basics
import Files
import Links
import Lint
import Markup
import Stores

/// Attachments that lie where a migration or Trac put them: `attachments/Net/Switches/rack.png`.
enum TreeAttachments {
  /// Each with its path in the tree.
  static func find(in files: [TreeFile], pages: [String]) -> [AttachmentName: String] {
    let pages = Set(pages)
    var found: [AttachmentName: String] = [:]
    for file in files where file.kind == .file {
      guard let inner = inner(file.path) else { continue }
      let parts = inner.split(separator: "/").map { RelativeURL.decode($0) }
      guard parts.count > 1, let name = parts.last else { continue }
      let owner = parts.dropLast().joined(separator: "/")
      guard pages.contains(owner) else { continue }
      let key = AttachmentName(owner: owner, file: name)
      if found[key] == nil { found[key] = file.path }
    }
    return found
  }

  /// What stands behind the folder of the attachments; nil: the file is in none.
  private static func inner(_ path: String) -> Substring? {
    var rest = path[...]
    while let slash = rest.firstIndex(of: "/") {
      let folder = rest[..<slash].lowercased()
      rest = rest[rest.index(after: slash)...]
      if folder == "attachments" || folder == "raw-attachment" {
        return rest.hasPrefix("wiki/") ? rest.dropFirst(5) : rest
      }
    }
    return nil
  }
}
