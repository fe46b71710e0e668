import Basics
import Files

/// The settings of the person who runs the program and of a repository: `user.name`, `user.email` (git-config, Files).
struct GitConfiguration {
  /// What the environment says: `HOME`, `GIT_CONFIG_GLOBAL` and similar.
  private let environment: (String) -> String?
  private let gitFolder: Path
  /// Later files win.
  private var values: [String: String] = [:]

  /// A setting, named in lower case; nil if it is not set, or to nothing. Those of subsections are not kept.
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

  /// `~/x` is in the home folder, `x` next to the file; nil means somebody else's home folder, or none at all.
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

/// The text of a git configuration file: `[includeIf "gitdir:~/work/"]`, then `path = work.inc` (git-config, Syntax).
///
/// libgit2 has a reader too, but one that takes `~` for the folder where it looks for settings, and it looks for none
/// so that its answers are the same for everybody. What is not a syntax is passed over.
struct GitConfigText {
  /// A setting in its section.
  struct Entry: Hashable {
    /// In lower case, as they are the same in any.
    var section: String
    var key: String
    /// As it is; empty: none.
    var subsection: String
    var value: String
  }

  /// In the order of the file: later ones win.
  private(set) var entries: [Entry] = []
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: [UInt8]) {
    bytes = text.filter { $0 != 0x0D }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var section = (name: "", subsection: "")
    while let byte = next {
      if byte == UInt8(ascii: "[") {
        section = readSection()
      } else if Self.isName(byte) {
        let key = readName()
        skipBlanks()
        var value = ""
        if next == UInt8(ascii: "=") {
          position += 1
          value = readValue()
        }
        entries.append(
          Entry(section: section.name, key: key, subsection: section.subsection, value: value))
      } else if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") {
        skipLine()
      } else {
        position += 1
      }
    }
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func skipLine() {
    while let byte = next, byte != 0x0A { position += 1 }
  }

  private mutating func skipBlanks() {
    while next == 0x20 || next == 0x09 { position += 1 }
  }

  private mutating func readName() -> String {
    let start = position
    while let byte = next, Self.isName(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// `[user]`, `[remote "origin"]`, and `[remote.origin]` as it was long ago.
  private mutating func readSection() -> (name: String, subsection: String) {
    position += 1
    let name = readName()
    var subsection: [UInt8] = []
    var isQuoted = false
    while let byte = next, byte != 0x0A, isQuoted || byte != UInt8(ascii: "]") {
      position += 1
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\\"), let escaped = next {
        subsection.append(escaped)
        position += 1
      } else if isQuoted || byte != 0x20 && byte != 0x09 && byte != 0x2E {
        subsection.append(byte)
      }
    }
    if next == UInt8(ascii: "]") { position += 1 }
    return (name, String(decoding: subsection, as: UTF8.self))
  }

  /// To the end of the line, or of a line that it goes on in: without comments, quotes and the blanks around it.
  private mutating func readValue() -> String {
    skipBlanks()
    var value: [UInt8] = []
    // Blanks that are not quoted count only where something follows.
    var end = 0
    var isQuoted = false
    reading: while let byte = next, byte != 0x0A {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "#") where !isQuoted, UInt8(ascii: ";") where !isQuoted:
        skipLine()
        break reading
      case UInt8(ascii: "\\"):
        guard let escaped = next else { break reading }
        position += 1
        switch escaped {
        case 0x0A: continue reading
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "t"): value.append(0x09)
        case UInt8(ascii: "b"): value.append(0x08)
        default: value.append(escaped)
        }
      default:
        value.append(byte)
        if !isQuoted && byte.isSpaceOrTab { continue reading }
      }
      end = value.count
    }
    return String(decoding: value[..<end], as: UTF8.self)
  }
}

extension GitRepository {
  /// Who the configuration says we are, as git has it: `GIT_AUTHOR_NAME` and `GIT_AUTHOR_EMAIL`, else `author.name` and
  /// `author.email`, else `user.name` and `user.email`; for the address `EMAIL` comes last (git-commit-tree).
  ///
  /// - Parameters:
  ///   - seconds: since 1970; the offset is that of UTC.
  ///   - role: committers have settings of their own.
  ///   - environment: the values of environment variables.
  /// - Returns: nil if it does not say. git would guess from the machine; nobody means that.
  package func signature(
    at seconds: Int, as role: Signature.Role = .author,
    environment: @escaping (String) -> String? = ProcessEnvironment.value
  ) throws(GitError) -> Signature? {
    let (own, common) = try ask { (handle) in (handle.gitFolder, handle.commonFolder) }
    let settings = GitConfiguration(gitFolder: own, commonFolder: common, environment: environment)
    func value(_ name: String) -> String? {
      if let value = environment("GIT_\(role.rawValue)_\(name)".uppercased()), !value.isEmpty {
        return value
      }
      return settings["\(role.rawValue).\(name)"] ?? settings["user.\(name)"]
    }
    guard let name = value("name"), let email = value("email") ?? environment("EMAIL") else {
      return nil
    }
    return Signature(name: name, email: email, seconds: seconds)
  }
}

extension Signature {
  /// Whose name it is.
  package enum Role: String, Sendable { case author, committer }
}
