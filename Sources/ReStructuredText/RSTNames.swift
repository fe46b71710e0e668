import Basics
import Markup

/// What the parts of a text call one another: targets, notes, substitutions.
package struct RSTNames {
  /// `.. _name: address`, `.. _name:`, `.. _name: other_`
  enum Target {
    case address(LinkTarget)
    case alias(String)
  }

  private var targets: [String: Target] = [:]
  /// Titles give way to names that an author chose.
  private var titles: [String: Target] = [:]
  /// `__ address`: those of the reading before, and those of this one.
  private var anonymous: (known: [Target], new: [Target]) = ([], [])
  private var notes: [String: (label: String, target: LinkTarget)] = [:]
  private var substitutions: [String: RSTDirective] = [:]
  /// How often they may still be looked up: some that hold others could grow without end.
  private var lookupsLeft = 10_000
  private var ids: Set<String> = []
  private var counters: [String: Int] = [:]
  /// Whether a name was asked for that is not known, or may come to mean something else.
  private(set) var missed = false
  /// Whether all names are known that ever will be.
  package private(set) var isSettled = false

  /// Makes ready for the second reading.
  mutating func settle() {
    (ids, counters, isSettled, lookupsLeft) = ([], [:], true, 10_000)
    anonymous = (anonymous.new, [])
  }

  /// Makes sure that the text is read again, when all names are known.
  package mutating func miss() { missed = true }

  /// How names are compared: lower case, one blank for all white space.
  static func normalized(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func next(_ counter: String) -> Int {
    counters[counter, default: 0] += 1
    return counters[counter, default: 0]
  }

  // MARK: - Definitions

  /// The first of a name counts; `_` is none.
  mutating func define(_ name: String, _ target: Target) {
    let key = Self.normalized(name)
    if name == "_" {
      anonymous.new.append(target)
    } else if targets[key] == nil {
      targets[key] = target
    }
  }

  mutating func defineTitle(_ name: String, _ id: String) {
    let key = Self.normalized(name)
    if titles[key] == nil { titles[key] = .address(Self.place(id)) }
  }

  mutating func defineSubstitution(_ name: String, _ directive: RSTDirective) {
    substitutions[Self.normalized(name)] = directive
  }

  /// - Parameter label: as it was written: `#` takes the next number.
  /// - Returns: what is shown, and its id.
  mutating func defineNote(_ label: String) -> (label: String, id: String) {
    let shown = label.utf8.first == UInt8(ascii: "#") ? String(next("number")) : label
    let id = newID("note-" + shown, kind: "note")
    let key = key(label, counter: "note")
    if notes[key] == nil { notes[key] = (shown, Self.place(id)) }
    return (shown, id)
  }

  /// Notes without a name are taken in their order.
  private mutating func key(_ label: String, counter: String) -> String {
    label == "#" || label == "*" ? label + String(next(counter + label)) : Self.normalized(label)
  }

  /// The id of a place as docutils makes it: `Set up!` → `set-up`.
  mutating func newID(_ name: String, kind: String) -> String {
    let parts = name.lowercased().utf8.split { !$0.isAlphanumeric }
    let words = parts.drop { $0.allSatisfy(\.isDigit) }.map { String(Substring($0)) }
    let base = words.isEmpty ? kind : words.joined(separator: "-")
    var id = words.isEmpty ? base + "-" + String(next(base)) : base
    while !ids.insert(id).inserted { id = base + "-" + String(next(base)) }
    return id
  }

  static func place(_ id: String) -> LinkTarget { .page(PageReference("", fragment: id)) }

  // MARK: - Meanings

  /// Where a name leads; nil if no such target is known.
  ///
  /// - Parameter name: nil for the next of those without a name.
  mutating func target(_ name: String?) -> LinkTarget? {
    let number = name == nil ? next("link") - 1 : 0
    var target = name.map(Target.alias)
    if name == nil, number < anonymous.known.count { target = anonymous.known[number] }
    // No more steps than an author takes: targets that lead in circles mean nothing.
    for _ in 0..<20 {
      guard case .alias(let name)? = target else { break }
      target = targets[Self.normalized(name)]
      // A title may have to give way to a target below.
      if target == nil { missed = true }
      target = target ?? titles[Self.normalized(name)]
    }
    if case .address(let address)? = target { return address }
    missed = true
    return nil
  }

  mutating func note(_ label: String) -> (label: String, target: LinkTarget)? {
    let note = notes[key(label, counter: "reference")]
    if note == nil { missed = true }
    return note
  }

  /// What stands for `|name|` is read where it is.
  mutating func substitution(_ name: String) -> RSTDirective? {
    let directive = substitutions[Self.normalized(name)]
    if directive == nil { missed = true }
    lookupsLeft -= 1
    return lookupsLeft > 0 ? directive : nil
  }
}
