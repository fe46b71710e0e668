/// `.. name:: arguments`, options and content: a directive that this program knows, as a value.
struct Directive: Sendable {
  /// What it makes of its parts; throws what docutils would complain of.
  typealias Read = @Sendable (DirectiveParts) throws(DirectiveError) -> [RSTBlock.Content]

  let names: [String]
  let form: DirectiveForm
  let read: Read

  init(
    names: [String], required: Int = 0, optional: Int = 0, takesBlanks: Bool = false,
    options: [String: DirectiveOption] = [:], takesContent: Bool = false, read: @escaping Read
  ) {
    self.names = names
    form = DirectiveForm(
      required: required, optional: optional, takesBlanks: takesBlanks, options: options,
      takesContent: takesContent)
    self.read = read
  }

  /// `class` and `name`, which most directives have.
  static let common: [String: DirectiveOption] = ["class": .className, "name": .text]
}
