import Basics
import Facts
import Stores

/// The document that a link of another one means; dead links are another rule's matter.
enum LinkedDocument {
  /// Nil: it leads out of the project, to a place in the same document, or to no document.
  static func of(_ destination: String, in document: DocumentFacts, project: ProjectFacts)
    -> String?
  {
    var address = Array(
      destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    guard !address.isEmpty else { return nil }
    if address.contains(Array("://".utf8)) {
      // A page of the repository as its host shows it: …/OWNER/NAME/blob/BRANCH/PATH.
      let parts = address.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard let mark = parts.firstIndex(where: { $0.elementsEqual("blob".utf8) }),
        parts.count > mark + 2
      else { return nil }
      address = [UInt8(ascii: "/")] + parts[(mark + 2)...].joined(separator: [UInt8(ascii: "/")])
    } else if address.contains(UInt8(ascii: ":")) {
      return nil
    }
    var parts: [String] = []
    if address.first != UInt8(ascii: "/") {
      parts = document.path.split(separator: "/").dropLast().map(String.init)
    }
    for part in address.split(separator: UInt8(ascii: "/")) {
      let name = String(decoding: PercentCoding.decode(part), as: UTF8.self)
      if name == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else if name != "." {
        parts.append(name)
      }
    }
    return first(of: parts.joined(separator: "/"), in: project)
  }

  private static func first(of path: String, in project: ProjectFacts) -> String? {
    let folder = path.isEmpty ? "" : path + "/"
    let names = [
      path, path + ".md", path + ".rst", folder + "README.md", folder + "index.md",
      folder + "README.rst", folder + "index.rst",
    ]
    return names.first { project.document($0) != nil }
  }
}
