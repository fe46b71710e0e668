import Basics
import Markup

/// The file of Trac's AuthzPolicy: which sections there are, and what each gives to whom, all in the order of the file
/// (`tracopt/perm/authz_policy.py`).
///
///     [wiki:Internal/*]
///     @staff = WIKI_VIEW
///     * =
struct AuthzFile: Sendable {
  /// What a policy says about one question.
  enum Decision: Hashable, Sendable {
    case granted
    /// By the section of that name.
    case denied(String)
  }

  private struct Section: Sendable {
    var name: String
    var pattern: ShellPattern
    var rules: [(who: String, actions: [String])]
  }

  private var sections: [Section] = []
  private var groups: [String: [String]] = [:]

  /// Reads the text in the rules of Python's ConfigParser; names of users count by their case.
  init(_ text: [UInt8]) {
    var current: String?
    var isOpen = false
    for line in PageText(decoding: text).utf8.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self)
      let trimmed = words.trimmed
      if trimmed.isEmpty || trimmed.hasPrefix("#") || trimmed.hasPrefix(";") { continue }
      if isOpen, line.first == 0x20 || line.first == 0x09, let current {
        extend(current, Self.list(trimmed))
      } else if trimmed.hasPrefix("["), let end = trimmed.lastIndex(of: "]") {
        current = String(trimmed[trimmed.index(after: trimmed.startIndex)..<end])
        open(current ?? "")
        isOpen = false
      } else if let current, let mark = trimmed.firstIndex(where: { $0 == "=" || $0 == ":" }) {
        let who = String(trimmed[..<mark]).trimmed
        add(who, Self.list(String(trimmed[trimmed.index(after: mark)...])), to: current)
        isOpen = true
      }
    }
  }

  /// What somebody who is not logged in may do.
  ///
  /// - Parameters:
  ///   - resource: `wiki:A/B@*`, `wiki:A@*/attachment:f@*`.
  ///   - expand: all that actions include.
  /// - Returns: nil if the file does not say.
  func decision(
    on action: String, of resource: String, expand: (Set<String>) -> Set<String>
  ) -> Decision? {
    guard let (section, actions) = rule(for: resource) else { return nil }
    if actions.isEmpty { return .denied(section) }
    for name in actions {
      if name.hasPrefix("!") {
        if expand([String(name.dropFirst())]).contains(action) { return .denied(section) }
      } else if expand([name]).contains(action) {
        return .granted
      }
    }
    return nil
  }

  private func rule(for resource: String) -> (section: String, actions: [String])? {
    for section in sections where section.pattern.matches(resource) {
      for rule in section.rules where isAnybody(rule.who) { return (section.name, rule.actions) }
    }
    return nil
  }

  private func isAnybody(_ who: String) -> Bool {
    if who == "*" || who == "anonymous" { return true }
    var open = who.hasPrefix("@") ? [String(who.dropFirst())] : []
    var seen = Set(open)
    while let group = open.popLast() {
      for member in groups[group] ?? [] {
        if member == "anonymous" { return true }
        guard member.hasPrefix("@") else { continue }
        let inner = String(member.dropFirst())
        if seen.insert(inner).inserted { open.append(inner) }
      }
    }
    return false
  }

  // MARK: Reading

  /// A section that comes a second time goes on.
  private mutating func open(_ name: String) {
    guard name != "groups", !sections.contains(where: { $0.name == name }) else { return }
    let pattern = ShellPattern(name.contains("@") ? name : name + "@*")
    sections.append(Section(name: name, pattern: pattern, rules: []))
  }

  private mutating func add(_ who: String, _ list: [String], to section: String) {
    if section == "groups" {
      groups[who] = list
      lastGroup = who
    } else if let index = sections.firstIndex(where: { $0.name == section }) {
      sections[index].rules.append((who, list))
    }
  }

  private mutating func extend(_ section: String, _ list: [String]) {
    if section == "groups" {
      groups[lastGroup, default: []] += list
    } else if let index = sections.firstIndex(where: { $0.name == section }),
      let last = sections[index].rules.indices.last
    {
      sections[index].rules[last].actions += list
    }
  }

  private var lastGroup = ""

  /// `A, B` is A and B.
  static func list(_ text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: ",") || $0 == 0x0A }
      .map { String(Substring($0)).trimmed }.filter { !$0.isEmpty }
  }
}
