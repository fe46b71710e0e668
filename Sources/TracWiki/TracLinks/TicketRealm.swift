import Basics
import Markup

/// `ticket:12`, `#12`, `ticket:1,3-5`
enum TicketRealm {
  static let realm = Realm("ticket", "bug", "issue") { link in
    let parts = link.parts
    if !parts.path.isEmpty, parts.path.utf8.allSatisfy(ByteClass.isDigit) {
      let id = withoutZeros(parts.path)
      return link.resource("ticket", id: id, "/ticket/\(id)\(parts.query)\(parts.fragment)")
    }
    guard let ranges = ranges(parts.path) else { return .label }
    let query = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    return link.resource(
      "query", id: "id=" + ranges, "/query?id=" + PercentCoding.quote(ranges, safe: "") + query)
  }

  static func withoutZeros(_ number: String) -> String {
    let digits = number.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  /// `3-5,1,2` → `1-5`: sorted and joined, as Trac shows it; nil for what is no range of several numbers.
  private static func ranges(_ text: String) -> String? {
    if text.isEmpty { return "" }
    var pairs: [(UInt128, UInt128)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.filter { $0 != "\u{200B}" }.split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = UInt128(ends[0]) else { return nil }
      guard let last = ends.count == 1 ? first : UInt128(ends[1]) else { return nil }
      if last >= first { pairs.append((first, last)) }
    }
    pairs.sort { $0 < $1 }
    var joined: [(UInt128, UInt128)] = []
    for pair in pairs {
      if let last = joined.last, pair.0 <= last.1 + 1 {
        joined[joined.count - 1].1 = max(last.1, pair.1)
      } else {
        joined.append(pair)
      }
    }
    if joined.count == 1, joined[0].0 == joined[0].1 { return nil }
    return joined.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)-\($0.1)" }.joined(separator: ",")
  }
}
