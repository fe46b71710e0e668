import Stores

/// The code that a document is about: files and folders that it links to, or names by their path.
///
///     See [the parser](../src/parser.c) and `src/net/`.
struct CodeNames {
  private let files: ProjectFiles
  /// How many files of code are in a folder, its own folders included.
  private var folders: [Substring: Int] = [:]

  /// A folder with more files of code than that is a place, and not what a page is about.
  private static let largestFolder = 30

  init(files: ProjectFiles) {
    self.files = files
    for file in files.all where file.kind == .file && Self.isCode(file.path) {
      var folder = file.path.folderWithSlash
      while !folder.isEmpty {
        folders[folder, default: 0] += 1
        folder = String(folder.dropLast()).folderWithSlash
      }
    }
  }

  /// Paths from the root; those of folders end with a slash.
  func paths(in document: DocumentFacts) -> Set<String> {
    var paths: Set<String> = []
    func add(_ name: Substring, onlyFromHere: Bool) {
      let place = document.path.folderWithSlash
      for base in onlyFromHere ? [place] : [place, ""] {
        if let path = Self.join(base, name).flatMap(code) {
          paths.insert(path)
          return
        }
      }
    }
    for link in document.links where link.kind == .link {
      let name = link.destination.prefix { $0 != "#" && $0 != "?" }
      // `https://x`, `mailto:x`
      if name.isEmpty || name.utf8.contains(UInt8(ascii: ":")) { continue }
      add(Substring(Self.withoutPercents(name)), onlyFromHere: true)
    }
    for block in document.blocks where !block.isCode {
      for name in Self.names(in: block.text) { add(name, onlyFromHere: false) }
    }
    return paths
  }

  /// The path as the tree has it; nil: no code is there.
  private func code(_ path: String) -> String? {
    if let file = files[path] { return file.kind == .file && Self.isCode(path) ? path : nil }
    let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    guard let count = folders[Substring(folder)], count <= Self.largestFolder else { return nil }
    return folder
  }

  /// Words with a slash within, as paths have.
  private static func names(in text: String) -> [Substring] {
    var names: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var hasSlash = false
    func take(_ end: String.Index) {
      if hasSlash {
        let name = text[start..<end]
        names.append(name.utf8.last == UInt8(ascii: ".") ? name.dropLast() : name)
      }
      hasSlash = false
    }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "/"): hasSlash = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), 0x80...:
        break
      default:
        take(index)
        start = bytes.index(after: index)
      }
    }
    take(bytes.endIndex)
    return names
  }

  /// nil: it leads out of the tree.
  private static func join(_ folder: Substring, _ name: Substring) -> String? {
    var parts = name.utf8.first == UInt8(ascii: "/") ? [] : folder.split(separator: "/")
    for part in name.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private static func withoutPercents(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Files that a programmer writes; settings and data change without what a page says of them being wrong.
  private static let suffixes: Set<Substring> = [
    "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "m", "mm", "swift", "rs", "go", "zig", "d",
    "java", "kt", "kts", "scala", "groovy", "clj", "cljs", "cs", "fs", "vb", "py", "pyx", "rb",
    "pl",
    "pm", "php", "js", "mjs", "cjs", "jsx", "ts", "tsx", "vue", "svelte", "dart", "lua", "r", "jl",
    "ex", "exs", "erl", "hrl", "hs", "ml", "mli", "elm", "nim", "cr", "sh", "bash", "zsh", "fish",
    "ps1", "bat", "sql", "proto", "thrift", "graphql", "asm", "s", "f90", "f", "pas", "tcl", "v",
    "vhd", "sv", "sol", "ino",
  ]

  static func isCode(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return suffixes.contains(Substring(path[path.utf8.index(after: dot)...].lowercased()))
  }
}
