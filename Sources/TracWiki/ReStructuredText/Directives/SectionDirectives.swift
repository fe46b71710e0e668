/// `.. topic:: Title`, `.. sidebar:: Title`, `.. rubric:: Title`: titles that begin no section.
enum SectionDirectives {
  static let all = [
    Directive(
      names: ["topic"], required: 1, takesBlanks: true, options: Directive.common,
      takesContent: true, read: { parts throws(DirectiveError) in try read(parts) }),
    Directive(
      names: ["sidebar"], optional: 1, takesBlanks: true,
      options: Directive.common.merging(["subtitle": .requiredText]) { first, _ in first },
      takesContent: true
    ) { parts throws(DirectiveError) in
      if parts.call.isSidebar { throw DirectiveError("cannot stand inside another one") }
      if parts["subtitle"] != nil, parts.arguments.isEmpty {
        throw DirectiveError("has a subtitle but no title")
      }
      return try read(parts, isSidebar: true)
    },
    Directive(
      names: ["rubric"], required: 1, takesBlanks: true, options: Directive.common
    ) { parts in parts.named([.paragraph(parts.inlines(parts.arguments[0]))]) },
  ]

  private static func read(
    _ parts: DirectiveParts, isSidebar: Bool = false
  ) throws(DirectiveError) -> [RSTBlock.Content] {
    guard parts.call.isTop || parts.call.isSidebar else {
      throw DirectiveError("cannot stand inside another block")
    }
    try parts.needContent()
    let titles = parts.arguments + [parts["subtitle"]].compactMap { $0 }
    let blocks = titles.map { parts.block(.paragraph(parts.inlines($0))) }
    return parts.named([.group(blocks + parts.blocks(isSidebar: isSidebar))])
  }
}
