import Basics
import Markdown
import Markup
import ReStructuredText

/// The directives and roles that documents in reStructuredText use: docutils', Sphinx's, and those of its plugins.
struct SphinxDialect: RSTDialect {
  var hasAnchors: Bool { false }
  var substitutions: [String] { ["image", "unicode", "date"] }
  func allows(_ address: String) -> Bool { true }

  /// The label of a place in some other document; words may end with an underscore for other reasons.
  func inlines(
    withoutTarget name: String?, _ content: [Inline], isWord: Bool, at source: SourceRange
  ) -> [Inline]? {
    guard let name, !isWord else { return content }
    return [reference("name", name.lowercased(), content, source)]
  }

  /// Sphinx knows some, such as `|version|`.
  func inlines(withoutMeaning name: String) -> [Inline]? { [.code(name)] }

  func inlines(_ role: RSTRole) -> [Inline]? {
    let target = role.target ?? role.text
    switch role.name {
    case "doc": return [reference("doc", target, role.label, role.source)]
    case "ref", "numref", "std:ref", "std:numref":
      return [reference("ref", target, role.label, role.source)]
    case "term", "any":
      return [reference(role.name == "any" ? "name" : "term", target, role.label, role.source)]
    case "download"
    where role.target?.utf8.first != UInt8(ascii: "/") && role.target?.contains(":") != true:
      return [.link(Link(.url(target), content: role.label, at: role.source))]
    case "sub", "sup", "abbr", "strong", "emphasis", "title", "guilabel", "menuselection":
      return role.label
    default: return [.code(role.target == nil ? role.text : role.label.plainText)]
    }
  }

  /// What a reference of each realm is.
  static let kinds: [String: DocumentLink.Kind] = [
    "doc": .document, "ref": .label, "term": .term, "name": .name, "include": .include,
  ]
  /// The realm of what makes places of code: `automodule`.
  static let maker = "maker"

  /// A link that the docs' generator follows.
  private func reference(
    _ realm: String, _ name: String, _ content: [Inline], _ source: SourceRange
  ) -> Inline {
    let name = name.replacing("\n", with: " ")
    let target = LinkTarget.resource(TracResource(realm: realm, id: name, address: ""))
    return .link(Link(target, content: content, at: source))
  }

  // MARK: - Directives

  func blocks(_ directive: RSTDirective) -> [Block]? {
    guard let blocks = shown(directive), let name = directive["name"] else {
      return shown(directive)
    }
    return [Block(.paragraph([.anchor(name)]), at: directive.source)] + blocks
  }

  private func shown(_ directive: RSTDirective) -> [Block]? {
    let (state, source) = (directive.state, directive.source)
    let name = directive.name
    switch name {
    case "image", "figure":
      return [Block(.paragraph(picture(directive)), at: source)]
        + (name == "figure" ? state.nested(directive.body) : [])
    case "toctree": return contents(directive)
    case "glossary": return [Block(.definitionList(directive.definitions), at: source)]
    case "raw":
      let isHTML = directive.first.text == "html" && !directive.body.lines.isEmpty
      return isHTML ? [Block(.rawHTML(directive.code.text), at: directive.code.source)] : []
    case "include", "literalinclude":
      let path = directive.argument.text
      let link = reference("include", path, [], directive.argument.start)
      return path.hasPrefix("<") ? [] : [Block(.paragraph([link]), at: source)]
    case "csv-table":
      let rows = directive.body.each.map { line in
        Table.Row(
          line.text.split(separator: ",").map {
            Table.Cell([Block(.paragraph([.text(String($0).trimmed)]), at: line.source)])
          })
      }
      return [Block(.table(Table(rows: rows)), at: source)]
    case "unicode", "date": return [Block(.paragraph([]), at: source)]
    case let name where Self.code.contains(name):
      let code = name == "math" ? directive.content : directive.code
      let language = name == "math" ? "math" : directive.first.text
      return code.lines.isEmpty
        ? [] : [Block(.code(CodeBlock(language: language, text: code.text)), at: code.source)]
    case let name where name.hasPrefix("auto"):
      let link = reference(Self.maker, directive.argument.text.trimmed, [], source)
      return [Block(.paragraph([link]), at: source)]
    case let name where Self.silent.contains(name): return []
    case let name where Self.named.contains(name) || name.contains(":"):
      return state.nested(directive.body)
    default:
      // Its text is text: a note, a tab, a description.
      let title = state.inlines(directive.argument)
      return (title.isEmpty ? [] : [Block(.paragraph(title), at: directive.argument.source)])
        + state.nested(directive.body)
    }
  }

  /// The image above is a link where `:target:` says so.
  private func picture(_ directive: RSTDirective) -> [Inline] {
    let position = SourcePosition(
      line: directive.options.last { $0.name == "target" }?.line ?? 0, column: 0)
    let link = directive.target.map { target in
      Inline.link(Link(target, content: [], at: SourceRange(start: position, end: position)))
    }
    return [.image(directive.image)] + (link.map { [$0] } ?? [])
  }

  /// The entries of a `toctree`, an item each.
  private func contents(_ directive: RSTDirective) -> [Block] {
    let items = directive.code.each.map { line in
      let text = line.text
      var (label, name) = (text, text)
      if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
        label = String(text[..<open]).trimmed
        name = String(text[text.index(after: open)...].dropLast())
      }
      let link =
        name.hasPrefix("http")
        ? .link(Link(.url(name), content: [.code(label)], at: line.start))
        : reference("doc", name, [.code(label)], line.start)
      return List.Item([Block(.paragraph([link]), at: line.source)])
    }
    let glob =
      directive["glob"] == nil ? [] : [Block(.comment("toctree :glob:"), at: directive.source)]
    return glob + [Block(.list(List(.bullet, items: items)), at: directive.source)]
  }

  private static let code: Set<String> = [
    "code-block", "code", "sourcecode", "parsed-literal", "math", "prompt", "console", "ipython",
    "doctest", "testcode", "testoutput", "testsetup", "graphviz", "digraph", "uml", "mermaid",
    "productionlist", "command-output", "program-output", "literal", "jupyter-execute", "plantuml",
    "testcleanup", "terminal", "highlight-block", "nbplot", "plot", "ditaa", "blockdiag",
  ]
  /// They show nothing of their own, or what only the generator knows.
  private static let silent: Set<String> = [
    "contents", "highlight", "index", "meta", "currentmodule", "module",
    "default-role", "role", "sectnum", "section-numbering", "header", "footer", "tabularcolumns",
    "only-html", "py:module", "program", "default-domain", "argparse", "click", "sectionauthor",
    "codeauthor", "bibliography", "todolist", "title", "target-notes", "acks", "cssclass",
    "rst-class", "class", "localtoc",
  ]
  /// Their argument is not text.
  private static let named: Set<String> = [
    "container", "list-table", "only", "tabs", "grid", "compound", "function", "method",
    "attribute", "data", "exception", "cmdoption", "option", "envvar", "confval", "c", "cpp",
    "toggle", "grid-item", "tab-set", "code-tab", "hlist", "panels", "describe", "object",
  ]
}
