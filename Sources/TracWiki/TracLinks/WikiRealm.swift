import Markup

/// `wiki:Page@12?query#fragment`
enum WikiRealm {
  static let realm = Realm("wiki") { link in .target(.page(reference(link.target))) }

  /// The page that a target names, in the target's own words.
  static func reference(_ target: String) -> PageReference {
    let parts = TargetParts(target)
    var reference = PageReference(
      parts.path, query: parts.query, fragment: String(parts.fragment.dropFirst()))
    if let at = parts.path.utf8.firstIndex(of: UInt8(ascii: "@")) {
      reference.name = String(parts.path[..<at])
      reference.version = String(parts.path[at...].dropFirst())
    }
    while reference.name.hasSuffix("/"), reference.name != "/" { reference.name.removeLast() }
    // `wiki:` and `wiki:#fragment` mean the start page; a link into this page is a relative one.
    if reference.name.isEmpty || reference.name == "/" { reference.name = "WikiStart" }
    return reference
  }
}
