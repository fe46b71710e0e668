/// Paths of a tree, parts between slashes: `docs/Install.md`.
extension StringProtocol {
  /// `docs/Install.md` → `Install.md`
  package var lastPart: Substring {
    let text = Substring(self)
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
    return text[text.utf8.index(after: slash)...]
  }

  /// `docs/Install.md` → `docs`; of a path without slash the empty one.
  package var folderPart: String {
    let text = Substring(self)
    return text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? ""
  }

  /// The suffix of the last part in lower case, with its dot: `.md`; empty: none.
  package var suffix: String {
    let name = lastPart
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return ""
    }
    return name[dot...].lowercased()
  }

  /// The path without the suffix of its last part.
  package var stem: String { String(Substring(Substring(self).utf8.dropLast(suffix.utf8.count))) }
}

/// Steps of a path through a tree.
package struct TreePath {
  /// The way from a folder: `../img/a.png` from `docs` is `img/a.png`. `above` counts the steps that would leave the
  /// root; the parts behind them are `path` then. A leading slash means the root.
  package static func walk(_ steps: String, from folder: String) -> (path: String, above: Int) {
    let slash = UInt8(ascii: "/")
    var parts: [Substring] =
      steps.utf8.first == slash
      ? [] : Substring(folder).utf8.split(separator: slash).map { Substring($0) }
    var above = 0
    for part in Substring(steps).utf8.split(separator: slash) {
      let part = Substring(part)
      if part == "." { continue }
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        above += 1
      }
    }
    return (parts.joined(separator: "/"), above)
  }
}
