import Basics
import Markup

/// What `.tracdown.yml` says to the linter.
///
///     select: [install, link-dead]
///     severities: {orphan: "off", title-missing: error}
///     items:
///       roadmap: {is: https://example.org/plan, because: the team plans there}
package struct LintSettings: Hashable, Sendable {
  /// The rules that run, by id or pattern (`link-*`); empty: all.
  package var select: [String] = []
  /// Rules that do not run, by id or pattern.
  package var ignore: [String] = []
  /// What is asked for besides the checklist that everybody has: names of profiles, `community`.
  package var profiles: [String] = []
  /// By rule; nil if the rule is off.
  package var severities: [String: Severity?] = [:]
  /// Which documents are judged: patterns of paths; one with `!` before it leaves out. Empty: all but what is left
  /// out by default.
  package var paths: [String] = []
  /// By item of the checklist.
  package var items: [String: DeclaredItem] = [:]
  /// Where documents are that this project inherits, by item: addresses.
  package var inherited: [String: String] = [:]
  /// The languages of the docs, whose words and headings count; empty: all that are known.
  package var languages: [String] = []
  /// The kind of the project; nil if it is guessed.
  package var kind: String?
  /// Whether it is open source; nil means that the license decides.
  package var isOpenSource: Bool?
  /// Whether a glossary is needed; nil means that the acronyms decide.
  package var needsGlossary: Bool?
  /// Where the documents are read: the name of a `Target`; nil means the first of `Target.all`.
  package var target: String?
  /// `version`: the release whose rules and severities count; what is newer is a note. nil means all count.
  package var version: Release?
  /// Settings of single projects, by the pattern of their folder or name; they win over those of the whole.
  package var projects: [ProjectSettings] = []

  /// Says nothing.
  package init() {}

  /// `projects:` has one of these for each pattern.
  package struct ProjectSettings: Hashable, Sendable {
    /// Of a folder or a name: `docs/*`.
    package var pattern: String
    /// What wins over the settings of the whole.
    package var settings: LintSettings
  }

  /// These settings with those for a project put over them.
  package func settings(forProject name: String, at path: String) -> LintSettings {
    var merged = self
    merged.projects = []
    for entry in projects {
      let pattern = ShellPattern(entry.pattern)
      guard pattern.matches(path) || pattern.matches(name) else { continue }
      merged.put(entry.settings)
    }
    return merged
  }

  /// What the other says wins.
  package mutating func put(_ other: LintSettings) {
    if !other.select.isEmpty { select = other.select }
    ignore += other.ignore
    if !other.profiles.isEmpty { profiles = other.profiles }
    severities.merge(other.severities) { _, new in new }
    paths += other.paths
    items.merge(other.items) { _, new in new }
    inherited.merge(other.inherited) { _, new in new }
    if !other.languages.isEmpty { languages = other.languages }
    kind = other.kind ?? kind
    isOpenSource = other.isOpenSource ?? isOpenSource
    needsGlossary = other.needsGlossary ?? needsGlossary
    target = other.target ?? target
    version = other.version ?? version
  }

  /// Whether the settings say that a rule is not to run.
  package func isIgnored(_ rule: String) -> Bool {
    if let severity = severities[rule], severity == nil { return true }
    return ignore.contains { ShellPattern($0).matches(rule) }
  }

  /// Whether a rule runs.
  ///
  /// - Parameter isOffByDefault: whether it runs only where it is named.
  package func isOn(_ rule: String, isOffByDefault: Bool = false) -> Bool {
    if isIgnored(rule) { return false }
    if select.isEmpty { return !isOffByDefault || severities[rule] != nil }
    return select.contains { ShellPattern($0).matches(rule) }
  }
}

/// What settings say of an item of the checklist: where it is, or why there is none.
package struct DeclaredItem: Hashable, Sendable {
  /// Where the item is, if anywhere.
  package enum Place: Hashable, Sendable {
    /// An address, or a path from the root of the project.
    case at(String)
    case notApplicable
  }

  /// Where it is.
  package var place: Place
  /// Required: whoever reads the report must know.
  package var reason: String
}

extension Severity {
  /// As users write it: `error`, `warning`, `note`; nil for any other word.
  package init?(word: String) {
    switch word {
    case "error": self = .error
    case "warning": self = .warning
    case "note", "info": self = .info
    default: return nil
    }
  }
}

/// A release of this program: `0.2` and `0.2.0` are one.
package struct Release: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let numbers: [Int]

  /// - Parameter text: one to three numbers with points between them; nil if it is not one.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count < 7 && part.utf8.allSatisfy { $0.isDigit } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.numbers = numbers + Array(repeating: 0, count: 3 - numbers.count)
  }

  /// The older one is less.
  package static func < (one: Release, other: Release) -> Bool {
    one.numbers.lexicographicallyPrecedes(other.numbers)
  }

  /// `0.2.0`
  package var description: String { numbers.map { "\($0)" }.joined(separator: ".") }
}
