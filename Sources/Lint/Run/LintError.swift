import YAML

/// Why the linter cannot run: what, and what to do.
package struct LintError: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

extension LintSettings {
  /// Every name of a rule in the settings must be one: a misspelt `ignore` would hide nothing, a misspelt `select`
  /// everything.
  func check(against rules: [Rule]) throws(LintError) {
    let ids = rules.map(\.id)
    let items = rules.filter { $0.item != nil }.map(\.id)
    let named =
      select.map { ("select", $0) } + ignore.map { ("ignore", $0) }
      + severities.keys.sorted().map { ("severities", $0) }
    for (key, id) in named where !id.utf8.contains(UInt8(ascii: "*")) && !ids.contains(id) {
      throw LintError("\(key): \(Advice.unknown(id, "rule", ids))")
    }
    for (key, names) in [
      ("items", self.items.keys.sorted()), ("inherited", inherited.keys.sorted()),
    ] {
      for id in names where !items.contains(id) {
        throw LintError("\(key): \(Advice.unknown(id, "item of the checklist", items))")
      }
    }
  }
}
