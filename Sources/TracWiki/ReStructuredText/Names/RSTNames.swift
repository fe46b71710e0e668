/// The targets of an rst text by name: sections, `.. _name:`, notes.
struct RSTNames {
  enum Target {
    /// A place in the text, by its id.
    case place(String)
    case address(String)
    /// `.. _name: other_`
    case name(String)
  }

  private struct Entry {
    /// nil: the name is taken more than once, so it means nothing.
    var target: Int?
    var isExplicit: Bool
  }

  private(set) var targets: [Target] = []
  /// `__ address`, in order.
  private(set) var anonymous: [Int] = []
  private var entries: [String: Entry] = [:]
  private var ids = RSTIdentifiers()
  private var settled: [Meaning?] = []
  /// How many anonymous references there are.
  private(set) var anonymousReferences = 0

  /// A place with a name that the text makes by itself: a title.
  mutating func addImplicit(_ name: String) -> Int {
    let target = add(.place(ids.make([name], kind: "section")))
    if let entry = entries[name] {
      if !entry.isExplicit { entries[name]?.target = nil }
    } else {
      entries[name] = Entry(target: target, isExplicit: false)
    }
    return target
  }

  /// A target that its author named. The second of the same name takes the name from both.
  ///
  /// - Returns: its number, and whether the name was taken.
  mutating func addExplicit(
    _ name: String, _ make: (String) -> Target = { .place($0) }, kind: String = "target"
  ) -> (target: Int, isDuplicate: Bool) {
    let made = make(ids.make([name], kind: kind))
    let target = add(made)
    guard let entry = entries[name], entry.isExplicit else {
      entries[name] = Entry(target: target, isExplicit: true)
      return (target, false)
    }
    if let old = entry.target, case .address(let one) = targets[old],
      case .address(let other) = made, one == other
    {
      return (target, false)
    }
    entries[name]?.target = nil
    return (target, true)
  }

  mutating func addAnonymous(_ make: (String) -> Target = { .place($0) }) -> Int {
    let target = add(make(ids.make([], kind: "target")))
    anonymous.append(target)
    return target
  }

  /// A place without a name: a note that only its number names.
  mutating func addNameless(kind: String) -> Int { add(.place(ids.make([], kind: kind))) }

  mutating func nextID(kind: String) -> String { ids.make([], kind: kind) }

  mutating func nextAnonymousReference() -> Int {
    anonymousReferences += 1
    return anonymousReferences - 1
  }

  /// The number that a note was given is its name, too.
  mutating func bind(_ name: String, to target: Int) {
    if entries[name] == nil { entries[name] = Entry(target: target, isExplicit: true) }
  }

  func isTaken(_ name: String) -> Bool { entries[name] != nil }

  /// Where a name leads in the end.
  enum Meaning {
    case place(String)
    case address(String)
    case unknown
    case ambiguous
  }

  func meaning(of name: String) -> Meaning {
    guard let entry = entries[name] else { return .unknown }
    return entry.target.map(meaning) ?? .ambiguous
  }

  /// Once `settle` has run.
  func meaning(of target: Int) -> Meaning { settled[target] ?? .unknown }

  /// Follows all names that stand for other names, each step once; circles mean nothing.
  mutating func settle() {
    settled = Array(repeating: nil, count: targets.count)
    for start in targets.indices {
      var way: [Int] = []
      var next: Int? = start
      var end = Meaning.unknown
      while let target = next, settled[target] == nil {
        way.append(target)
        // A way that comes back to itself finds this and ends.
        settled[target] = .unknown
        next = nil
        switch targets[target] {
        case .place(let id): end = .place(id)
        case .address(let address): end = .address(address)
        case .name(let name):
          next = entries[name].flatMap(\.target)
          if next == nil, entries[name] != nil { end = .ambiguous }
        }
      }
      if let target = next, let known = settled[target] { end = known }
      for target in way { settled[target] = end }
    }
  }

  private mutating func add(_ target: Target) -> Int {
    targets.append(target)
    return targets.count - 1
  }
}
