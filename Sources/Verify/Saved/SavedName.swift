import Basics
import Files
import Markup
import Stores

/// The pages that the path of a saved file may stand for: `trac.example.org/proj/wiki/A%2FB.html` is `A/B`.
struct SavedName: Sendable {
  /// Names of pages, the closest first.
  var candidates: [String] = []
  /// Another view of a page: `WikiStart?action=history.html`.
  var isView = false
  /// It ends in `.html` or the like.
  var saysHTML = false
  /// It is below a folder `wiki`, or is its start page.
  var isBelowWiki = false

  private static let suffixes = [".html", ".htm", ".xhtml"].map { Array($0.utf8) }

  /// - Parameter path: relative to the folder of saved pages, in the bytes of the file system.
  init(_ path: Path) {
    var parts = path.parts.map { Array($0) }
    guard let last = parts.popLast() else { return }
    let stem = Self.withoutSuffix(last)
    saysHTML = stem.count < last.count
    isView = Self.isView(last)
    let folders = parts
    let wiki = Array("wiki".utf8)
    // What a mirror of a whole Trac has below `wiki/`. `attachment/wiki/…` is not a page.
    let start = folders.firstIndex(of: wiki)
    if let start, start > 0,
      String(decoding: folders[start - 1], as: UTF8.self).hasSuffix("attachment")
    {
      return
    }
    if let start {
      isBelowWiki = true
      add(Array(folders[(start + 1)...]), stem)
      if saysHTML { add(Array(folders[(start + 1)...]), last) }
    } else if stem == wiki {
      isBelowWiki = true
      candidates.append("WikiStart")
    }
    // Folders above the pages: `mirror/A/B.html` may be `mirror/A/B` or `A/B`.
    for depth in 0...min(folders.count, 8) {
      add(Array(folders[depth...]), stem)
    }
    if saysHTML { add(folders, last) }
  }

  private mutating func add(_ folders: [[UInt8]], _ file: [UInt8]) {
    let isIndex = file == Array("index".utf8)
    let parts = isIndex ? folders : folders + [file]
    if isIndex { add(name(folders + [file])) }
    add(parts.isEmpty ? "WikiStart" : name(parts))
  }

  private mutating func add(_ name: String) {
    if !candidates.contains(name) { candidates.append(name) }
  }

  private func name(_ parts: [[UInt8]]) -> String {
    let bytes = PercentCoding.decode(Array(parts.joined(separator: [UInt8(ascii: "/")])))
    return String(decoding: PageText(decoding: bytes).utf8, as: UTF8.self)
  }

  private static func withoutSuffix(_ name: [UInt8]) -> [UInt8] {
    for suffix in suffixes where name.count > suffix.count {
      let end = name.suffix(suffix.count).map { $0.lowercased }
      if end == suffix { return name.dropLast(suffix.count) }
    }
    return name
  }

  /// `?` or, where that may not be in a name, `@`, and an argument that Trac knows.
  private static func isView(_ name: [UInt8]) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    if text.contains("?") { return true }
    return ["action=", "version=", "format="].contains { text.contains("@" + $0) }
  }

  /// Letters and digits, and one mark for all that separates words: what may be taken for the same name where
  /// nothing is closer.
  static func folded(_ name: String) -> String {
    var folded = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case " ", "_", "-", "+", "/", ":", ".", ",": folded += "/"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}
