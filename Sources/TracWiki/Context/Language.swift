import Resources

/// Names of languages: Trac takes Pygments' aliases and MIME types, GitHub takes Linguist's names.
package enum Language {
  /// Whether Trac colors code of that name.
  package static func isKnown(_ name: String) -> Bool { LanguageNames.isKnown(name.lowercased()) }

  /// The name to write after a fence; nil for plain text.
  package static func named(_ name: String) -> String? {
    var name = name.lowercased()
    if isMIME(name), let slash = name.firstIndex(of: "/") {
      name = String(name[slash...].dropFirst())
      if name.hasPrefix("x-") { name.removeFirst(2) }
    }
    if LanguageNames.plain.contains(name) { return nil }
    if let renamed = LanguageNames.renamed[name] { return renamed }
    let isWord = name.utf8.allSatisfy {
      ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
    return isWord && !name.isEmpty ? name : nil
  }

  private static func isMIME(_ name: String) -> Bool {
    name.hasPrefix("text/") || name.hasPrefix("application/")
  }
}

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

  /// Shown without colors.
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
