/// Which arguments, options and content a directive takes.
struct DirectiveForm: Sendable {
  var required = 0
  var optional = 0
  /// Whether the last argument may hold blanks.
  var takesBlanks = false
  var options: [String: DirectiveOption] = [:]
  var takesContent = false
}

/// Why a directive makes no sense: its text is kept as it was written.
struct DirectiveError: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
