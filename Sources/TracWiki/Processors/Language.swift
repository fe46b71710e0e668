/// Names of languages: Trac takes Pygments' aliases and MIME types, GitHub takes Linguist's names.
package enum Language {
  /// Whether Trac colours code of that name.
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
