import Basics

/// A path in the bytes of the file system: `pages/A%2FB.txt`. Linux names need not be UTF-8.
package struct Path: Hashable, Comparable, Sendable {
  /// As given: neither normalized nor made absolute, without a NUL at its end.
  package var bytes: [UInt8]

  /// From what the file system gave.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// From what a person typed; its UTF-8.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// For messages; what is not UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// This path with one more part, or several with `/` between them.
  package func appending(_ name: [UInt8]) -> Path {
    if bytes.isEmpty { return Path(bytes: name) }
    if bytes.last == UInt8(ascii: "/") { return Path(bytes: bytes + name) }
    return Path(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The same for a name in UTF-8.
  package func appending(_ name: String) -> Path { appending(Array(name.utf8)) }

  /// The parts between the slashes, empty ones left out.
  package var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  /// The folder that it is in, as it is written: `a` of `a/b` and `a/b/`, `.` of `a`, `/` of `/a`.
  package var parent: Path {
    let slash = UInt8(ascii: "/")
    let name = bytes.lastIndex { $0 != slash } ?? bytes.startIndex
    guard let end = bytes[..<name].lastIndex(of: slash) else {
      return Path(bytes: bytes.first == slash ? [slash] : [0x2E])
    }
    return Path(bytes: end == 0 ? [slash] : Array(bytes[..<end]))
  }

  /// By bytes: the same order everywhere, whatever the locale.
  package static func < (left: Path, right: Path) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension StringProtocol {}

extension Path {
  /// The way from a folder to another: from `reports` to `docs` it is `["..", "docs"]`. Links are resolved, and
  /// the folders need not exist. nil if unknown.
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
        // What `..` points to is known only where the folder before it exists.
        if missing.contains(Array("..".utf8)) { return nil }
        return resolved.parts.map { Array($0) } + missing.reversed().filter { $0 != [0x2E] }
      }
      guard let last = existing.popLast() else { return nil }
      missing.append(last)
    }
  }
}

/// Paths of a tree, parts between slashes: `docs/Install.md`.
extension StringProtocol {
  /// `docs/Install.md` → `Install.md`
  @inlinable package var lastPart: Substring {
    let text = Substring(self)
    guard let end = text.folderEnd else { return text }
    return text[text.utf8.index(after: end)...]
  }

  /// `docs/Install.md` → `docs`; of a path without slash the empty one.
  @inlinable package var folderPart: String {
    let text = Substring(self)
    return text.folderEnd.map { String(text[..<$0]) } ?? ""
  }

  /// The suffix of the last part in lower case, with its dot: `.md`; empty: none.
  @inlinable package var suffix: String {
    let name = lastPart
    guard let dot = name.lastIndex(ofByte: UInt8(ascii: ".")), dot != name.startIndex else {
      return ""
    }
    return name[dot...].lowercased()
  }

  /// The path without the suffix of its last part.
  @inlinable package var stem: String {
    String(Substring(Substring(self).utf8.dropLast(suffix.utf8.count)))
  }
}

extension Substring {
  /// Where the last slash is; nil if there is none.
  @inlinable package var folderEnd: Index? { lastIndex(ofByte: UInt8(ascii: "/")) }
}

/// Steps of a path through a tree.
package struct TreePath {
  /// The way from a folder: `../img/a.png` from `docs` is `img/a.png`. `above` counts the steps that would leave the
  /// root; the parts after them are `path` then. A leading slash means the root.
  package static func walk(_ steps: String, from folder: String) -> (path: String, above: Int) {
    var way = Way()
    way.path.reserveCapacity(folder.utf8.count + steps.utf8.count + 1)
    if steps.utf8.first != slash { way.go(folder, isFollowingDots: false) }
    way.go(steps, isFollowingDots: true)
    return (String(decoding: way.path, as: UTF8.self), way.above)
  }

  private static let slash = UInt8(ascii: "/")

  /// How far a walk has come.
  private struct Way {
    var path: [UInt8] = []
    var above = 0

    mutating func go(_ steps: String, isFollowingDots: Bool) {
      let bytes = steps.utf8.span
      let dot = UInt8(ascii: ".")
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != slash { end += 1 }
        let isDots = isFollowingDots && start < end && end - start <= 2 && bytes[start] == dot
        if isDots, end - start == 1 {
          // It stays where it is.
        } else if isDots, bytes[start + 1] == dot {
          goUp()
        } else if start < end {
          if !path.isEmpty { path.append(slash) }
          for index in start..<end { path.append(bytes[index]) }
        }
        start = end + 1
      }
    }

    private mutating func goUp() {
      if path.isEmpty {
        above += 1
      } else {
        path.removeSubrange((path.lastIndex(of: slash) ?? 0)...)
      }
    }
  }
}

/// A pattern of paths in the settings: `docs/*`, `*.md`, `docs/**/old`, `docs`. `*` also spans slashes; a pattern that
/// matches a folder matches all that is in it.
package struct PathPattern: Hashable, Sendable {
  private let shapes: [ShellPattern]
  /// The parts that name a folder or file as it is.
  package let names: Set<Substring>

  /// `./` and `/` at the beginning and `/` at the end say nothing: paths begin at the root.
  package init(_ pattern: String) {
    let parts = pattern.split(separator: "/").filter { $0 != "." }
    names = Set(parts.filter { part in !part.utf8.contains { Self.wildcards.contains($0) } })
    // `**` may also stand for no folder at all.
    let short = parts.filter { $0 != "**" }
    let texts = Set([parts, short].map { $0.joined(separator: "/") }).filter { !$0.isEmpty }
    shapes =
      texts.isEmpty && !parts.isEmpty
      ? [ShellPattern("*")]
      : texts.sorted().flatMap { [ShellPattern($0), ShellPattern($0 + "/*")] }
  }

  private static let wildcards = Array("*?[".utf8)

  /// - Parameter path: of a file, from the root.
  package func matches(_ path: String) -> Bool { shapes.contains { $0.matches(path) } }
}
