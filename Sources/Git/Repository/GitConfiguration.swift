import Files

/// The settings of the person who runs the program and of a repository: `user.name`, `user.email` (git-config, Files).
struct GitConfiguration {
  /// What the environment says: `HOME`, `GIT_CONFIG_GLOBAL` and the like.
  private let environment: (String) -> String?
  private let gitFolder: Path
  /// Later files win.
  private var values: [String: String] = [:]

  /// A setting, named in lower case; nil: it is not set, or to nothing. Those of subsections are not kept.
  subscript(_ name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Reads all files that are there; what cannot be read says nothing.
  ///
  /// - Parameters:
  ///   - gitFolder: that of the working tree.
  ///   - commonFolder: that of all its working trees.
  package init(gitFolder: Path, commonFolder: Path, environment: @escaping (String) -> String?) {
    self.environment = environment
    self.gitFolder = gitFolder.resolved ?? gitFolder
    if !["1", "true", "yes", "on"].contains(environment("GIT_CONFIG_NOSYSTEM") ?? "") {
      read(Path(environment("GIT_CONFIG_SYSTEM") ?? "/etc/gitconfig"))
    }
    if let file = environment("GIT_CONFIG_GLOBAL") {
      read(Path(file))
    } else {
      let folder = environment("XDG_CONFIG_HOME").map { Path($0) } ?? home?.appending(".config")
      if let folder { read(folder.appending("git/config")) }
      if let home { read(home.appending(".gitconfig")) }
    }
    read(commonFolder.appending("config"))
    if self["extensions.worktreeconfig"]?.lowercased() == "true" {
      read(gitFolder.appending("config.worktree"))
    }
    for number in 0..<min(environment("GIT_CONFIG_COUNT").flatMap(Int.init) ?? 0, 1000) {
      if let key = environment("GIT_CONFIG_KEY_\(number)") {
        values[key.lowercased()] = environment("GIT_CONFIG_VALUE_\(number)")
      }
    }
  }

  private var home: Path? { environment("HOME").flatMap { $0.isEmpty ? nil : Path($0) } }

  private mutating func read(_ file: Path, depth: Int = 0) {
    // git stops there too: files can include one another.
    guard depth <= 10, let bytes = try? Descriptor.file(file, followingLinks: true).readAll() else {
      return
    }
    let folder = Path(bytes: Array(file.bytes[...(file.bytes.lastIndex(of: 0x2F) ?? -1)]))
    for entry in GitConfigText(bytes).entries {
      let isInclude =
        switch (entry.section, entry.key) {
        case ("include", "path"): entry.subsection.isEmpty
        case ("includeif", "path"): holds(entry.subsection, in: folder)
        default: false
        }
      if isInclude, let path = path(entry.value, from: folder) {
        read(path, depth: depth + 1)
      } else if entry.subsection.isEmpty {
        values["\(entry.section).\(entry.key)"] = entry.value
      }
    }
  }

  /// `~/x` is in the home folder, `x` beside the file; nil: somebody else's home folder, or none at all.
  private func path(_ text: String, from folder: Path) -> Path? {
    if text.hasPrefix("~/") { return home?.appending(String(text.dropFirst(2))) }
    if text.hasPrefix("~") || text.isEmpty { return nil }
    return text.hasPrefix("/") ? Path(text) : folder.appending(text)
  }

  /// Whether the condition of an include holds (git-config, Conditional includes): `gitdir:` is where the repository
  /// is. Those about branches and remotes never do.
  private func holds(_ condition: String, in folder: Path) -> Bool {
    let parts = condition.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "gitdir" || parts[0] == "gitdir/i" else { return false }
    var pattern = String(parts[1])
    if pattern.hasPrefix("~/") || pattern.hasPrefix("./") {
      let start = pattern.hasPrefix("~") ? home : folder
      guard let start = start.map({ $0.resolved ?? $0 }) else { return false }
      pattern = start.appending(String(pattern.dropFirst(2))).text
    } else if !pattern.hasPrefix("/") {
      pattern = "**/" + pattern
    }
    if pattern.hasSuffix("/") { pattern += "**" }
    var path = gitFolder.text
    if parts[0] == "gitdir/i" { (pattern, path) = (pattern.lowercased(), path.lowercased()) }
    return GitFolderPattern(pattern).matches(path)
  }
}
