/// All directives. Whoever adds one adds its value and its name here.
enum DirectiveTable {
  private static let all: [Directive] =
    AdmonitionDirectives.all + SectionDirectives.all + ContainerDirectives.all + CodeDirectives.all
    + ImageDirectives.all + TableDirectives.all + PartDirectives.all + RoleDirectives.all
    + TracDirectives.all + RefusedDirectives.all

  private static let byName: [String: Directive] = Dictionary(
    uniqueKeysWithValues: all.flatMap { directive in directive.names.map { ($0, directive) } })

  static func directive(named name: String) -> Directive? { byName[name] }
}
