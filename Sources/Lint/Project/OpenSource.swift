/// Whether a project is open source, and how that was known.
package struct OpenSource: Hashable, Sendable {
  /// Whether the project is open source.
  package enum Answer: String, Hashable, Sendable { case yes, probably, no }

  package var answer: Answer
  /// "LICENSE is MIT by its text"
  package var reason: String
  /// The file that tells; empty: none.
  package var file = ""

  init(_ answer: Answer, _ reason: String, file: String = "") {
    self.answer = answer
    self.reason = reason
    self.file = file
  }
}
