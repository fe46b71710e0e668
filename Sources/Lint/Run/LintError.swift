import Links
import Settings
import Targets

/// Why the linter cannot run: what, and what to do.
package struct LintError: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

extension LintSettings {
  /// Every name in the settings must be one: a misspelt `ignore` would hide nothing, a misspelt `select` everything.
  func check(against rules: [Rule]) throws(LintError) {
    let ids = rules.map(\.id)
    let items = rules.filter { $0.item != nil }.map(\.id)
    let patterns = (select.map { ("select", $0) } + ignore.map { ("ignore", $0) })
      .filter { !$0.1.utf8.contains(UInt8(ascii: "*")) }
    try Self.check(patterns, are: "rule", among: ids)
    try Self.check(severities.keys.sorted().map { ("severities", $0) }, are: "rule", among: ids)
    // Settings for all projects may name items of rules that one run leaves out.
    let declared = self.items.keys.sorted().map { ("items", $0) }
    let inherited = inherited.keys.sorted().map { ("inherited", $0) }
    try Self.check(declared + inherited, are: "item of the checklist", among: items)
    try Self.check(
      target.map { [("target", $0)] } ?? [], are: "reader", among: Target.all.map(\.name))
    try Self.check(
      kind.map { [("kind", $0)] } ?? [], are: "kind of project", among: ProjectKind.known)
    try Self.check(
      languages.map { ("languages", $0) }, are: "language that is known",
      among: ["de", "en", "es", "fr", "ja", "zh"])
  }

  private static func check(
    _ names: [(key: String, name: String)], are what: String, among known: [String]
  ) throws(LintError) {
    for (key, name) in names where !known.contains(name) {
      throw LintError("\(key): \(Advice.unknown(name, what, known))")
    }
  }
}
