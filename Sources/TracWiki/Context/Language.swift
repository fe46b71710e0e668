import Resources

/// Names of languages: Trac accepts Pygments aliases, file extensions, and MIME types; GitHub uses Linguist names.
package enum Language {
  /// Whether Trac colors code of that name.
  package static func isKnown(_ name: String) -> Bool {
    let name = name.lowercased()
    // `html+smarty`: a language inside another.
    let parts = name.split(separator: "+", omittingEmptySubsequences: false)
    return known.contains(name) || isMIME(name)
      || parts.count == 2 && parts.allSatisfy { known.contains(String($0)) }
  }

  /// The name to write after a fence; nil for plain text.
  package static func named(_ name: String) -> String? {
    var name = name.lowercased()
    if isMIME(name), let slash = name.firstIndex(of: "/") {
      name = String(name[slash...].dropFirst())
      if name.hasPrefix("x-") { name.removeFirst(2) }
    }
    if plain.contains(name) { return nil }
    if let renamed = renamed[name] { return renamed }
    let isWord = name.utf8.allSatisfy {
      ByteClass.isAlphanumeric($0) || "-+#_.".utf8.contains($0)
    }
    return isWord && !name.isEmpty ? name : nil
  }

  private static func isMIME(_ name: String) -> Bool {
    name.hasPrefix("text/") || name.hasPrefix("application/")
  }

  /// Shown without colors.
  private static let plain: Set = [
    "text", "plain", "txt", "default", "none", "output", "readme", "install", "authors", "copying",
    "changelog", "release",
  ]

  /// GitHub takes Linguist's names; those that it does not know by Trac's.
  private static let renamed = Dictionary(
    Resource.languagesTSV.split(separator: "\n").map { line in
      let names = line.split(separator: "\t").map(String.init)
      return (names[0], names[1])
    }, uniquingKeysWith: { $1 })

  private static let known = Set(Resource.pygmentsTXT.split(separator: "\n").map(String.init))
    .union(["text", "plain", "txt"])
}
