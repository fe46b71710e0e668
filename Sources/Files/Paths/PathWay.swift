extension Path {
  /// The way from a folder to another: from `reports` to `docs` it is `["..", "docs"]`. Links are resolved, and
  /// the folders need not exist. nil: there is none that can be told.
  package func way(to folder: Path) -> [[UInt8]]? {
    guard let here = absolute, let there = folder.absolute else { return nil }
    let common = zip(here, there).prefix { $0 == $1 }.count
    return Array(repeating: Array("..".utf8), count: here.count - common) + there[common...]
  }

  /// The parts of the absolute path: those of the nearest folder that exists, then what is still to be made.
  private var absolute: [[UInt8]]? {
    let isAbsolute = bytes.first == UInt8(ascii: "/")
    var existing = parts.map { Array($0) }
    var missing: [[UInt8]] = []
    while true {
      let start = Path(bytes: isAbsolute ? [UInt8(ascii: "/")] : [0x2E])
      if let resolved = existing.reduce(start, { $0.appending($1) }).resolved {
        // What `..` leads to is known only where the folder before it exists.
        if missing.contains(Array("..".utf8)) { return nil }
        return resolved.parts.map { Array($0) } + missing.reversed().filter { $0 != [0x2E] }
      }
      guard let last = existing.popLast() else { return nil }
      missing.append(last)
    }
  }
}
