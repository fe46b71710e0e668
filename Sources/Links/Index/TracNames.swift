import Basics

/// How Trac finds the page that a link names: `../Sibling` on `A/B` is `A/Sibling`.
///
/// Source: Trac's manual page WikiPageNames and the behavior of Trac 1.6.
package enum TracNames {
  /// The page that an empty name means.
  package static let startPage = "WikiStart"

  /// The full name of the page that `name` means on the page `referrer`. The page need not exist.
  package static func resolve(_ name: String, on referrer: String, hasPage: (String) -> Bool)
    -> String
  {
    let trimmed = withoutSlashesAtEnd(name)
    let name = trimmed.isEmpty ? startPage : trimmed
    if name.begins(with: "/") {
      let rest = name.utf8.drop { $0 == UInt8(ascii: "/") }
      return String(Substring(rest))
    }
    if isRelative(name) {
      return resolveRelative(name, on: referrer)
    }
    return resolveScoped(name, on: referrer, hasPage: hasPage)
  }

  /// The full names that `name` may mean on the page `referrer`, in the order in which Trac tries them.
  package static func candidates(_ name: String, on referrer: String) -> [String] {
    let trimmed = withoutSlashesAtEnd(name)
    let name = trimmed.isEmpty ? startPage : trimmed
    if name.begins(with: "/") || isRelative(name) {
      return [resolve(name, on: referrer) { _ in false }]
    }
    let folders = referrer.parts.dropLast()
    // `Second/Other` on `First/Second/Third`, too, is a name below one of the folders.
    return folders.indices.reversed().map { folders[...$0].joined(separator: "/") + "/" + name }
      + [name]
  }

  /// Whether a name is seen from the referring page: `.`, `..`, `./Sub`, `../Sibling`.
  package static func isRelative(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: ".") else { return false }
    return name == "." || name == ".." || name.begins(with: "./") || name.begins(with: "../")
  }

  /// `./Sub` is a page below the referring one, `../Sibling` one next to it.
  package static func resolveRelative(_ name: String, on referrer: String) -> String {
    var base = referrer.parts
    let steps = name.parts
    for (index, step) in steps.enumerated() {
      if step == ".." {
        _ = base.popLast()
      } else if step != "." {
        base += steps[index...]
        break
      }
    }
    return base.joined(separator: "/")
  }

  /// A bare name is looked for below the referring page's folders, from the inside out; where there is no
  /// such page, it is a new sibling of the referring one.
  private static func resolveScoped(_ name: String, on referrer: String, hasPage: (String) -> Bool)
    -> String
  {
    // From the inside out: A/B/name, A/name.
    var scope = referrer[...]
    var isNested = false
    while let slash = scope.utf8.lastIndex(of: UInt8(ascii: "/")) {
      scope = scope[..<slash]
      isNested = true
      let candidate = scope + "/" + name
      if hasPage(String(candidate)) { return String(candidate) }
    }
    guard isNested else { return name }
    if hasPage(name) { return name }
    let scopes = referrer.parts
    if let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) {
      // On First/Second/Third, Second/Other means First/Second/Other.
      for depth in scopes.indices where scopes[depth] == name[..<slash] {
        let anchor = scopes[...depth].joined(separator: "/")
        if hasPage(anchor) { return anchor + name[slash...] }
      }
    }
    return scopes.dropLast().joined(separator: "/") + "/" + name
  }

  static func withoutSlashesAtEnd(_ name: String) -> String {
    guard name.utf8.last == UInt8(ascii: "/") else { return name }
    let slashes = name.utf8.reversed().prefix { $0 == UInt8(ascii: "/") }.count
    return String(Substring(name.utf8.dropLast(slashes)))
  }
}
