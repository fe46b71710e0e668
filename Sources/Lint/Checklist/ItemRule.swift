import YAML

/// What satisfies an item of the checklist: where to look, what counts, and how much.
package struct ItemRule: Hashable, Sendable {
  /// Reads `item:` of a rule's file.
  init(_ value: YAMLValue) throws(SettingsError) {}
}
