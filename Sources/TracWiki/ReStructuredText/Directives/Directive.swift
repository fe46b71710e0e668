/// `.. name:: arguments`, options and content: a directive that this program knows, as a value.
struct Directive: Sendable {
  var names: [String]
  var required = 0
  var optional = 0
  /// Whether the last argument may hold blanks.
  var takesBlanks = false
  var options: [String: DirectiveOption] = [:]
  var takesContent = false
  /// What it makes of its parts; throws what docutils would complain of.
  var read: @Sendable (DirectiveParts) throws(DirectiveError) -> [RSTBlock.Content]

  /// `class` and `name`, which most directives have.
  static let common: [String: DirectiveOption] = ["class": .className, "name": .text]
}

/// Why a directive makes no sense: its text is kept as it was written.
struct DirectiveError: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}
