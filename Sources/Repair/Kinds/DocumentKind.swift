/// What a text file is, as its content says.
enum DocumentKind: String, Hashable, Sendable {
  /// Trac markup: becomes Markdown as a whole.
  case trac
  /// Markdown, perhaps with pieces of Trac in it: only these change.
  case markdown
  /// Neither: stays as it is.
  case other
}

/// What a file was taken for, how sure that is, and what it rests on.
struct Verdict: Hashable, Sendable {
  enum Confidence: String, Hashable, Sendable {
    /// The user said so, or nothing else looks so.
    case sure
    /// What is in it speaks for it.
    case likely
    /// Nothing is in it that speaks for anything: its neighbours decide.
    case guessed
  }

  var kind: DocumentKind
  var confidence: Confidence
  /// `12 signs of Trac, 2 of Markdown`
  var reason: String
  /// It is Markdown, though as many lines or more are Trac's alone: what both read cannot be decided.
  var isUndecided = false

  init(_ kind: DocumentKind, _ confidence: Confidence, _ reason: String) {
    self.kind = kind
    self.confidence = confidence
    self.reason = reason
  }
}
