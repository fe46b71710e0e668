/// A pattern for the names of pages: `Archive/*`, `Team?`, `[A-M]*`.
///
/// As in Python's `fnmatch`, `*` matches anything, `/` too: `Archive/*` means all pages below `Archive`.
/// `?` is one character, `[abc]` and `[a-z]` one of several, `[!abc]` one of all others. The whole name must
/// match, and case counts.
package struct Glob: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case one(Unicode.Scalar)
    case anyOne
    case anyNumber
    case oneOf([ClosedRange<Unicode.Scalar>], isInverted: Bool)

    func matches(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .one(let own): own == scalar
      case .anyOne: true
      case .anyNumber: false
      case .oneOf(let ranges, let isInverted):
        ranges.contains { $0.contains(scalar) } != isInverted
      }
    }
  }

  /// As typed.
  package let pattern: String
  private let parts: [Part]

  /// Any text is a pattern; a `[` without its `]` stands for itself.
  package init(_ pattern: String) {
    self.pattern = pattern
    var parts: [Part] = []
    var rest = ArraySlice(pattern.unicodeScalars)
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": if parts.last != .anyNumber { parts.append(.anyNumber) }
      case "?": parts.append(.anyOne)
      case "[": parts.append(Glob.oneOf(&rest) ?? .one("["))
      default: parts.append(.one(scalar))
      }
    }
    self.parts = parts
  }

  /// `abc]`, `!a-z]`; a `]` that comes first stands for itself. nil: no `]` follows.
  private static func oneOf(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
    var set = rest
    let isInverted = set.first == "!"
    if isInverted { set.removeFirst() }
    guard let end = set.dropFirst().firstIndex(of: "]") else { return nil }
    rest = set[(end + 1)...]
    set = set[..<end]
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let first = set.popFirst() {
      if set.count >= 2, set.first == "-", let last = set.dropFirst().first {
        set = set.dropFirst(2)
        if first <= last { ranges.append(first...last) }
      } else {
        ranges.append(first...first)
      }
    }
    return .oneOf(ranges, isInverted: isInverted)
  }

  /// Takes time by the length of the name times that of the pattern at most.
  package func matches(_ name: String) -> Bool {
    let name = Array(name.unicodeScalars)
    var (at, part) = (0, 0)
    // Where to go on if the text after the last `*` does not match: one more character for that `*`.
    var retry: (at: Int, part: Int)?
    while at < name.count {
      if part < parts.count, parts[part] == .anyNumber {
        part += 1
        retry = (at, part)
      } else if part < parts.count, parts[part].matches(name[at]) {
        at += 1
        part += 1
      } else if let last = retry {
        retry = (last.at + 1, last.part)
        (at, part) = (last.at + 1, last.part)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == .anyNumber }
  }
}
