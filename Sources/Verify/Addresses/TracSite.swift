import Basics
import Links

/// Where the Trac is that the pages were saved from: which addresses are its own.
struct TracSite: Hashable, Sendable {
  /// `https://example.org/proj`
  var addresses: [TracAddress] = []
  /// Paths on its server, without a slash at the end: `/proj`, or empty.
  var paths: [String] = []

  /// - Parameter bases: as the heads of pages say them; addresses or paths.
  init(_ addresses: [TracAddress], bases: [String]) {
    self.addresses = addresses
    paths = addresses.map(\.path)
    for base in bases {
      if let address = TracAddress(base) {
        self.addresses.append(address)
        paths.append(address.path)
      } else {
        paths.append(base)
      }
    }
    // The longest first: one project may lie below another.
    paths = Set(paths).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// What an address has below the project, with its leading slash; nil: it is elsewhere.
  func below(_ address: String) -> String? {
    if RelativeURL.scheme(of: address) != nil {
      return addresses.lazy.compactMap { $0.pathBelow(address) }.first
    }
    for path in paths where address.hasPrefix(path) {
      let rest = address.dropFirst(path.count)
      if rest.isEmpty { return "/" }
      if let first = rest.first, "/?#".contains(first) {
        return first == "/" ? String(rest) : "/" + rest
      }
    }
    return paths.isEmpty ? guess(address) : nil
  }

  /// What an absolute address has behind the server of the Trac, with its leading slash; nil: it is elsewhere.
  func path(onServer address: String) -> String? {
    addresses.lazy.compactMap { TracAddress($0.origin)?.pathBelow(address) }.first
  }

  /// Without any word of where the project is, its own kinds of addresses tell.
  private func guess(_ address: String) -> String? {
    let (path, query, fragment) = RelativeURL.split(address)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let start = steps.firstIndex(where: { Self.realms.contains($0) }) else { return nil }
    return "/" + steps[start...].joined(separator: "/") + query + fragment
  }

  /// The first steps of addresses below a project.
  static let realms: Set<Substring> = [
    "wiki", "ticket", "changeset", "browser", "log", "milestone", "roadmap", "report", "query",
    "attachment", "raw-attachment", "zip-attachment", "timeline", "search", "export", "chrome",
    "intertrac", "newticket", "diff", "about", "admin", "prefs",
  ]
}
