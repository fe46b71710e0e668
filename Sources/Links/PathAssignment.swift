/// Hands out paths so that no two are equal, not even where case does not count: `A.md`, then `a-2.md`.
///
/// Every folder of the source gets one folder of the output, so different folders never mix.
struct PathAssignment {
  /// Paths in use, folders as well as files, in lower case.
  private var taken: Set<String>
  /// The last number tried for a path, so that many equal names take linear time.
  private var numbers: [String: Int] = [:]
  /// For each root: folder of the source → folder of the output.
  private var folders: [String: [String: String]] = [:]
  /// Folders whose name got a number: source and output.
  private(set) var numberedFolders: [(source: String, path: String)] = []

  init(taken: Set<String>) {
    self.taken = taken
  }

  /// Marks files as used, and with them the folders above.
  mutating func take(_ paths: some Sequence<String>) {
    for path in paths {
      let path = path.lowercased()
      taken.insert(path)
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        taken.insert(String(rest))
      }
    }
  }

  /// Folders of files that stay where they are: pages of these folders come to lie beside them.
  mutating func keepFolders(of paths: some Sequence<String>) {
    for path in paths {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        let folder = rest + "/"
        if folders["", default: [:]].updateValue(String(folder), forKey: String(folder)) != nil {
          break
        }
      }
    }
  }

  /// The output folder (`Guide/`, empty for the root) of a folder of the source. Without `numbering` none
  /// where the name is taken.
  mutating func folder(
    _ parts: some Collection<PathPart>, source: some Collection<String>, below root: String,
    numbering: Bool
  ) -> String? {
    var (path, key) = (root, "")
    for (part, name) in zip(parts, source) {
      key += name + "/"
      if let known = folders[root, default: [:]][key] {
        path = known
        continue
      }
      guard
        let new = claim(part.name, ending: "", in: path, numbering: numbering)
      else { return nil }
      if new.isNumbered || part.isRenamed {
        numberedFolders.append((root + String(Substring(key.utf8.dropLast())), new.path))
      }
      path = new.path + "/"
      folders[root, default: [:]][key] = path
    }
    return path
  }

  /// Takes `folder` + `stem` + `ending`, or the same with a number after the stem.
  mutating func claim(
    _ stem: String, ending: String, in folder: String, numbering: Bool
  ) -> (path: String, isNumbered: Bool)? {
    let wanted = folder + stem + ending
    if taken.insert(wanted.lowercased()).inserted { return (wanted, false) }
    guard numbering else { return nil }
    let key = wanted.lowercased()
    var number = numbers[key] ?? 1
    while true {
      number += 1
      let path = "\(folder)\(stem)-\(number)\(ending)"
      if taken.insert(path.lowercased()).inserted {
        numbers[key] = number
        return (path, true)
      }
    }
  }
}
