/// An error message for people: what is wrong, then what to do next. If callers
/// must distinguish reasons, use a separate error type.
package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
  /// In whole sentences.
  package var description: String

  /// With the whole message.
  package init(_ description: String) { self.description = description }
}
