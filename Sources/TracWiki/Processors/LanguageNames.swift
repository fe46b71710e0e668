import Resources

/// The names of languages that Trac takes (Pygments' aliases, endings of files), in lower case.
enum LanguageNames {
  static func isKnown(_ name: String) -> Bool {
    known.contains(name) || name.hasPrefix("text/") || name.hasPrefix("application/")
      || isTemplate(name)
  }

  /// `html+smarty`: a language inside another.
  private static func isTemplate(_ name: String) -> Bool {
    let parts = name.split(separator: "+", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { known.contains(String($0)) }
  }

  /// Shown without colours.
  static let plain: Set = [
    "text", "plain", "txt", "default", "none", "output", "readme", "install", "authors", "copying",
    "changelog", "release",
  ]

  /// GitHub takes Linguist's names; those that it does not know by Trac's.
  static let renamed: [String: String] = {
    var renamed: [String: String] = [:]
    for line in Resource.languagesTSV.split(separator: "\n") {
      let names = line.split(separator: "\t")
      renamed[String(names[0])] = String(names[1])
    }
    return renamed
  }()

  private static let known = Set(Resource.pygmentsTXT.split(separator: "\n").map(String.init))
    .union(["text", "plain", "txt"])
}
