/// The versions of Trac in which the markup changed.
package enum TracVersion: String, CaseIterable, Comparable, Sendable {
  case v010 = "0.10"
  case v011 = "0.11"
  case v012 = "0.12"
  case v100 = "1.0"
  case v120 = "1.2"
  /// Up to 1.4.2; 1.4.3 and 1.4.4 read as 1.6 does.
  case v140 = "1.4"
  case v160 = "1.6"

  /// The version whose markup a release has: `0.10.5`, `0.11`, `1.5.3`. Versions of development belong to the
  /// release that they pointed to. Nil where the text is not a release of Trac.
  package init?(release: String) {
    let parts = release.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0.prefix { $0.isASCII && $0.isNumber }) ?? -1 }
    guard (1...4).contains(parts.count), let major = numbers.first, major >= 0,
      parts[0] == "\(major)",
      numbers.dropLast().allSatisfy({ $0 >= 0 }), parts.last?.first?.isNumber == true
    else { return nil }
    let minor = numbers.count > 1 ? numbers[1] : 0
    // A line's name alone means its last release.
    let patch = numbers.count > 2 ? numbers[2] : Int.max
    switch (major, minor) {
    case (0, ...10): self = .v010
    case (0, 11): self = .v011
    case (0, _): self = .v012
    case (1, 0): self = .v100
    case (1, 1...2): self = .v120
    case (1, 4) where patch < 3: self = .v140
    default: self = .v160
    }
  }

  /// The version that left such a `database_version` in the table `system` (`trac/db_default.py` of each release). All of
  /// 1.4 and 1.6 left the same.
  package init(database number: Int) {
    switch number {
    case ...20: self = .v010
    case 21: self = .v011
    case ...26: self = .v012
    case ...29: self = .v100
    case ...41: self = .v120
    default: self = .v160
    }
  }

  package static func < (left: TracVersion, right: TracVersion) -> Bool {
    order(of: left) < order(of: right)
  }

  private static func order(of version: TracVersion) -> Int {
    allCases.firstIndex(of: version) ?? 0
  }
}
