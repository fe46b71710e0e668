import Basics
import Targets

/// Counts addresses of unknown Tracs: one of them may be an old address of the wiki itself.
package struct OtherTracs: Hashable, Sendable {
  /// Of one of them.
  package struct Count: Hashable, Sendable {
    /// As a user gives it: `https://trac.example.org/harbour`.
    package var url: String
    package var links: Int
    /// Some address is one that only a Trac has, or its name says so.
    var isSure: Bool
  }

  /// By the address without its scheme.
  private var counts: [String: Count] = [:]

  package init() {}

  /// None was seen.
  package var isEmpty: Bool { counts.isEmpty }

  /// Counts an absolute address, if it may be that of something in a Trac.
  package mutating func add(_ url: String) {
    guard let (trac, isSure) = TracAddress.guess(from: url) else { return }
    add(Count(url: trac.url, links: 1, isSure: isSure || trac.url.lowercased().contains("trac")))
  }

  /// Adds those of another page. Of two schemes the safe one is offered.
  package static func += (left: inout Self, right: Self) {
    for count in right.counts.values { left.add(count) }
  }

  private mutating func add(_ count: Count) {
    let key = String(count.url.drop { $0 != ":" }).lowercased()
    guard var known = counts[key] else {
      counts[key] = count
      return
    }
    known.links += count.links
    known.isSure = known.isSure || count.isSure
    known.url = max(known.url, count.url)
    counts[key] = known
  }

  /// Those that more than twenty addresses point to, the most frequent first.
  ///
  /// - Parameter known: addresses of other wikis and Tracs that are known not to be this one.
  package func offers(besides known: [String]) -> [Count] {
    counts.values.filter { count in
      count.isSure && count.links > 20
        && !known.contains { TracAddress(count.url)?.pathBelow($0) != nil }
    }.sorted { one, other in
      one.links != other.links ? one.links > other.links : one.url.precedes(byBytes: other.url)
    }
  }
}

extension TracAddress {
  /// What only a Trac serves is sure; what others serve, too, is a guess.
  private static let steps: [(path: String, isSure: Bool)] = [
    ("/ticket/", true), ("/changeset/", true), ("/wiki/", false), ("/browser/", false),
    ("/milestone/", false), ("/report/", false), ("/attachment/", false),
  ]
  /// Trac's own, which its guide links.
  private static let makers = ["trac.edgewall.org", "trac-hacks.org", "www.edgewall.com"]

  /// The Trac that an absolute address may belong to; nil if it looks like none, or is that of Trac's makers.
  package static func guess(from address: String) -> (trac: TracAddress, isSure: Bool)? {
    let bytes = Array(address.utf8)
    let hits = steps.compactMap { step in
      bytes.firstIndex(of: step.path).map { (start: $0, isSure: step.isSure) }
    }
    guard let hit = hits.min(by: { $0.start < $1.start }),
      let trac = TracAddress(String(decoding: bytes[..<hit.start], as: UTF8.self))
    else { return nil }
    let origin = trac.origin.lowercased()
    if Target.hosted(on: origin, asWiki: false) != nil { return nil }
    let host = origin.filledParts.last.map(String.init) ?? ""
    return makers.contains(host) ? nil : (trac, hit.isSure)
  }
}
