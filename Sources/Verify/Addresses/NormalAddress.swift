import Basics
import Links

/// Addresses in one spelling: `HTTP://Example.org:80/a%20b` is `http://example.org/a b`.
enum NormalAddress {
  static func of(_ address: String) -> String {
    guard let scheme = RelativeURL.scheme(of: address) else { return RelativeURL.decode(address) }
    let rest = address.dropFirst(scheme.utf8.count + 1)
    guard rest.hasPrefix("//") else { return scheme + ":" + RelativeURL.decode(rest) }
    let (whole, query, fragment) = RelativeURL.split(rest.dropFirst(2))
    var host = whole.prefix { $0 != "/" }.lowercased()
    for (known, port) in [("http", ":80"), ("https", ":443")] {
      if scheme == known, host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
    }
    let path = RelativeURL.withoutDots(String(whole.drop { $0 != "/" }))
    return scheme + "://" + host + (path.isEmpty ? "/" : RelativeURL.decode(path))
      + (query.utf8.count > 1 ? RelativeURL.decode(query.replacing("+", with: " ")) : "")
      + (fragment.utf8.count > 1 ? RelativeURL.decode(fragment) : "")
  }

  /// The arguments of a query in the order of their names. Trac adds an order of its own to ticket queries, and
  /// says the sort of a listing.
  static func arguments(_ query: String) -> String {
    guard query.utf8.count > 1 else { return "" }
    let parts = query.dropFirst().split(separator: "&")
      .map { RelativeURL.decode($0.replacing("+", with: " ")) }
      .filter { !$0.hasPrefix("order=") }
    return parts.isEmpty ? "" : "?" + parts.sorted().joined(separator: "&")
  }
}
