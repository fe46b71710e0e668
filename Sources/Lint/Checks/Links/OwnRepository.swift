import Basics
import Links

/// The project's own repository on GitHub, known by the address of its remote.
///
///     git@github.com:harbour/tides.git
///     https://github.com/harbour/tides/blob/main/docs/Install.md  → docs/Install.md
struct OwnRepository: Hashable {
  /// In lower case, as GitHub does not tell case: `harbour/tides`.
  let name: String

  /// - Parameter remote: without credentials.
  init?(_ remote: String) {
    let remote = remote.lowercased()
    for start in [
      "git@github.com:", "https://github.com/", "http://github.com/", "git://github.com/",
      "ssh://git@github.com/",
    ] where remote.hasPrefix(start) {
      var name = remote.dropFirst(start.utf8.count)
      if name.hasSuffix("/") { name = name.dropLast() }
      if name.hasSuffix(".git") { name = name.dropLast(4) }
      guard name.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 else { return nil }
      self.name = String(name)
      return
    }
    return nil
  }

  /// The path in this repository that an address names on its default branch; nil if it names something else.
  func path(of address: String) -> String? {
    let (way, _, _) = RelativeURL.split(address)
    let parts = RelativeURL.decode(way).utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    guard parts.count > 5, parts[0] == "https:" || parts[0] == "http:" || parts[0].isEmpty,
      "\(parts[3])/\(parts[4])".lowercased() == name
    else { return nil }
    var rest = parts[5...]
    switch parts[2].lowercased() {
    case "github.com", "www.github.com":
      guard let kind = rest.popFirst(), ["blob", "tree", "raw"].contains(kind) else { return nil }
    case "raw.githubusercontent.com": break
    default: return nil
    }
    guard let branch = rest.popFirst(), PathResolver.branches.contains(branch) else { return nil }
    let path = rest.filter { !$0.isEmpty }.joined(separator: "/")
    return path.isEmpty ? nil : path
  }
}
