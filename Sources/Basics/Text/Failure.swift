/// Why a command cannot do what it was asked: what is wrong with what, then what to do next, for a person. Where a caller
/// must tell one reason from another, an error of its own says it.
package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
  /// In whole sentences.
  package var description: String

  /// With the whole message.
  package init(_ description: String) { self.description = description }
}
