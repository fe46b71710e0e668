import Basics
import Facts
import Files

/// What the files `.gitignore` of a tree name without wildcards: `docs/api/`, `_build`. A build makes it, so that no tree of
/// a commit holds it.
struct IgnoredFiles: Sendable {
  /// From the root, without slashes at their ends.
  private var paths: Set<String> = []
  /// Names of files and folders, wherever they are.
  private var names: Set<Substring> = []

  init(_ files: ProjectFiles) {
    for file in files.all where file.kind == .file && file.path.lastPart == ".gitignore" {
      let text = files.contents(of: file.path) ?? []
      for line in text.split(separator: 0x0A) { add(line.trimmedBlanks, in: file.path.folderPart) }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, in folder: String) {
    guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "!"),
      !line.contains(where: { [0x2A, 0x3F, 0x5B, 0x5C].contains($0) })
    else { return }
    let parts = String(decoding: line, as: UTF8.self).filledParts
    // A slash that is not at the end binds a pattern to its folder.
    if parts.count == 1, first != UInt8(ascii: "/") {
      names.insert(parts[0])
    } else {
      paths.insert(TreePath.walk(parts.joined(separator: "/"), from: folder).path)
    }
  }

  func hold(_ path: String) -> Bool {
    if paths.isEmpty, names.isEmpty { return false }
    var rest = path
    while !rest.isEmpty {
      if paths.contains(rest) || names.contains(rest.lastPart) { return true }
      rest = rest.folderPart
    }
    return false
  }
}
