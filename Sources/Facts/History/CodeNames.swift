import Basics
import Files
import Links
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
    func add(_ name: String, onlyFromHere: Bool) {
      let place = document.path.folderPart
      for base in onlyFromHere ? [place] : [place, ""] {
        let way = TreePath.walk(name, from: base)
        if way.above == 0, let path = code(way.path) {
          paths.insert(path)
          return
        }
      }
    }
    for link in document.links where link.kind == .link {
      let name = link.destination.prefix { $0 != "#" && $0 != "?" }
      // `https://x`, `mailto:x`
      if name.isEmpty || name.utf8.contains(UInt8(ascii: ":")) { continue }
      add(RelativeURL.decode(name), onlyFromHere: true)
    }
    for block in document.blocks where !block.isCode {
      for name in Self.names(in: block.text) {
        add(String(name), onlyFromHere: false)
      }
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
