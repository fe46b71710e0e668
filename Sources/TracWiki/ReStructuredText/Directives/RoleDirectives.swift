import Markup

/// `.. role:: name(base)` and `.. default-role:: name`
enum RoleDirectives {
  static let all = [
    Directive(names: ["role"], takesContent: true) { parts throws(DirectiveError) in
      let (name, base) = try header(parts)
      guard let role = base.map(parts.call.document.roles.role) ?? RSTRole(.plain) else {
        throw DirectiveError("names a role that is not known")
      }
      parts.call.document.roles.define(name, try withOptions(role, parts))
      return [.nothing]
    },
    Directive(names: ["default-role"], optional: 1) { parts throws(DirectiveError) in
      guard let name = parts.arguments.first else {
        parts.call.document.roles.byDefault = RSTRole(.style(.emphasis))
        return [.nothing]
      }
      guard let role = parts.call.document.roles.role(named: name) else {
        throw DirectiveError("names a role that is not known")
      }
      parts.call.document.roles.byDefault = role
      return [.nothing]
    },
  ]

  /// `name` or `name(base)` on the first line.
  private static func header(
    _ parts: DirectiveParts
  ) throws(DirectiveError) -> (name: String, base: String?) {
    guard let first = parts.content.first else { throw DirectiveError("needs a name") }
    let line = TextView(Array(parts.string([first]).utf8), 0..<first.range.count)
    guard let end = SimpleName.end(line, from: 0) else {
      throw DirectiveError("has a name that cannot be one")
    }
    let name = line.string(0..<end)
    var position = line.skipSpace(end)
    if position == line.end { return (name, nil) }
    guard line[position] == UInt8(ascii: "(") else {
      throw DirectiveError("has a name that cannot be one")
    }
    let start = line.skipSpace(position + 1)
    guard let baseEnd = SimpleName.end(line, from: start) else {
      throw DirectiveError("has a name that cannot be one")
    }
    position = line.skipSpace(baseEnd)
    guard line[position] == UInt8(ascii: ")"), line.skipSpace(position + 1) == line.end else {
      throw DirectiveError("has a name that cannot be one")
    }
    return (name, line.string(start..<baseEnd))
  }

  /// Of the options, only the language of code makes a difference.
  private static func withOptions(
    _ role: RSTRole, _ parts: DirectiveParts
  ) throws(DirectiveError) -> RSTRole {
    var role = role
    let form = DirectiveForm(
      options: ["class": .className, "language": .text, "format": .text], takesContent: true)
    let call = parts.call
    let rest = try DirectiveParts(
      DirectiveCall(
        name: call.name, document: call.document, bytes: call.bytes,
        lines: Array(parts.content.dropFirst()), number: call.number, written: call.written,
        isTop: false, isSidebar: false), form)
    if let language = rest["language"] { role.language = language }
    if let format = rest["format"], case .raw = role.kind { role.language = format }
    return role
  }
}
