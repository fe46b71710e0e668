import Basics
import Markup
import Targets

/// Replaces what GitHub shows and another site does not: an HTML table becomes one of pipes, `<sup>2</sup>` becomes `²`,
/// a footnote text in parentheses. Every loss is a finding.
///
/// It comes after the lowering, and its result is in the form in which it will be read back, too.
package struct TargetLowering: Sendable {
  private let target: Target

  /// nil if the target shows all that GitHub does.
  package init?(for target: Target) {
    guard !target.unsupported.isEmpty || target.anchors.readsSource else { return nil }
    self.target = target
  }

  /// A lowered page as the target can show it. Findings name no page.
  package func lower(_ document: Document) -> (document: Document, findings: [Finding]) {
    var pass = TargetLoweringPass(target: target)
    var blocks = pass.blocks(document.blocks)
    if target.dialect.addsTitle { blocks = PageTitle.raised(blocks) }
    if target.anchors.readsSource {
      var slugs = SourceSlugs(blocks, for: target)
      blocks = slugs.anchored(blocks)
    }
    return (Document(blocks), pass.findings)
  }
}

/// The lowering of one page for a target.
struct TargetLoweringPass {
  let target: Target
  private(set) var findings: [Finding] = []
  /// Kinds of loss are told once a page.
  private var told: Set<String> = []
  var place = SourceRange.unknown

  init(target: Target) { self.target = target }

  /// How many lists, quotes and admonitions are around.
  var depth = 0

  func breaks(_ construct: Construct) -> Bool {
    target.unsupported.contains(construct)
      // Python-Markdown looks for blocks of HTML at the margin alone.
      || construct == .blockHTML && depth > 0 && target.dialect.isPythonMarkdown
  }

  /// Adds a finding; with a key, once a page.
  mutating func tell(_ fact: LoweringFact, once key: String? = nil) {
    if let key, !told.insert(key).inserted { return }
    var finding = fact.finding(on: target.viewer)
    finding.source = place
    findings.append(finding)
  }

  // MARK: Blocks

  mutating func blocks(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      let outer = place
      if block.source.isKnown { place = block.source }
      lower(block, into: &result)
      place = outer
    }
    return result
  }

  private mutating func lower(_ block: Block, into result: inout [Block]) {
    switch block.content {
    case .paragraph(let content):
      let lowered = text(content)
      if !lowered.isEmpty { result.append(Block(.paragraph(lowered), at: block.source)) }
    case .heading(var heading):
      heading.content = text(heading.content)
      result.append(Block(.heading(heading), at: block.source))
    case .definitionList(let parts):
      guard breaks(.blockHTML) else {
        result += asHTML([mapped(block)])
        return
      }
      append(list(of: parts), block.source, &result)
    case .table(let table):
      result += self.table(table).map { Block($0, at: block.source) }
    case .code(let code):
      result.append(
        Block(
          .code(CodeBlock(language: language(code.language), text: code.text)), at: block.source))
    case .list(let list):
      var copy = list
      depth += 1
      for index in copy.items.indices {
        copy.items[index].blocks = blocks(copy.items[index].blocks)
        // Gollum takes fences out first, and finds only those that begin a line.
        if target.dialect.isKramdown, case .code? = copy.items[index].blocks.first?.content {
          copy.items[index].blocks.insert(Block(.comment("")), at: 0)
        }
        guard target.dialect.isPythonMarkdown else { continue }
        // After a bullet it reads nothing but text.
        switch copy.items[index].blocks.first?.content {
        case .paragraph?: break
        default: copy.items[index].blocks.insert(Block(.paragraph([.comment("")])), at: 0)
        }
      }
      depth -= 1
      append(copy, block.source, &result)
    case .alert(let alert) where breaks(.alert):
      let title = Block(.paragraph([.styled(.strong, [.text(alert.kind.title)])]), at: block.source)
      result.append(Block(.quote([title] + blocks(alert.blocks)), at: block.source))
    case .details(let details) where breaks(.blockHTML):
      tell(.foldLost, once: "details")
      if details.summary != Details.noTitle {
        let title = text(details.summary).withoutStyle(.strong)
        result.append(Block(.paragraph([.styled(.strong, title)]), at: block.source))
      }
      for inner in blocks(details.blocks) { lowered(inner, into: &result) }
    case .details: result += asHTML([mapped(block)])
    case .quote, .indented, .alert:
      depth += 1
      result.append(mapped(block))
      depth -= 1
    default: result.append(mapped(block))
    }
  }

  /// What is written as HTML: MkDocs leaves the addresses in it as they are, so they name pages as it serves them.
  func asHTML(_ blocks: [Block]) -> [Block] {
    guard target.links.serving == .html else { return blocks }
    return blocks.map { block in
      block.mapChildren(
        blocks: { asHTML($0) }, inlines: { $0.map { served($0) } })
    }
  }

  private func served(_ inline: Inline) -> Inline {
    switch inline {
    case .link(var link):
      link.target = served(link.target)
      return .link(link)
    case .image(var image):
      image.link = image.link.map { served($0) }
      return .image(image)
    default: return inline.mapChildren { $0.map { served($0) } }
    }
  }

  /// `../Guide.md#top` is `../Guide.html#top`.
  func served(_ target: LinkTarget) -> LinkTarget {
    guard case .url(let address) = target, RelativeURL.scheme(of: address) == nil else {
      return target
    }
    let (path, query, fragment) = RelativeURL.split(address)
    guard path.hasSuffix(".md") else { return target }
    return .url(path.dropLast(3) + ".html" + query + fragment)
  }

  /// What is in a row with other blocks.
  private func lowered(_ block: Block, into result: inout [Block]) {
    if case .list(let list) = block.content {
      append(list, block.source, &result)
    } else {
      result.append(block)
    }
  }

  /// Two lists in a row are one to a reader.
  private func append(_ list: List, _ source: SourceRange, _ result: inout [Block]) {
    if case .list(var before)? = result.last?.content, case .bullet = before.kind,
      case .bullet = list.kind
    {
      before.items += list.items
      result[result.count - 1].content = .list(before)
    } else {
      result.append(Block(.list(list), at: source))
    }
  }

  private mutating func mapped(_ block: Block) -> Block {
    block.mapChildren(blocks: { blocks($0) }, inlines: { text($0) })
  }

  private mutating func language(_ language: String?) -> String? {
    guard breaks(.fenceLanguage), let known = target.fences.languages, let language else {
      return language
    }
    let name = target.fences.names[language.lowercased()] ?? language.lowercased()
    if known.contains(name) { return name }
    tell(.codeLanguageLost(language), once: "language \(name)")
    return nil
  }

  // MARK: Definition lists

  /// `<dl>` → a bullet a term, in bold, with what it means below it.
  private mutating func list(of parts: [DefinitionPart]) -> List {
    var items: [List.Item] = []
    for part in parts {
      switch part {
      case .term(let term):
        let bold: Inline = .styled(.strong, text(term).withoutStyle(.strong))
        items.append(List.Item([Block(.paragraph([bold]))]))
      case .description(let content):
        let lowered = blocks(content)
        if items.isEmpty {
          items.append(List.Item(lowered))
        } else {
          add(lowered, to: &items[items.count - 1])
        }
      }
    }
    return List(.bullet, items: items.filter { !$0.blocks.isEmpty })
  }

  /// A description of one text is below its term, others are paragraphs of their own.
  private func add(_ blocks: [Block], to item: inout List.Item) {
    guard let first = blocks.first else { return }
    var rest = blocks[...]
    if item.blocks.count == 1, case .paragraph(let term) = item.blocks[0].content,
      case .paragraph(let description) = first.content
    {
      item.blocks[0].content = .paragraph(term + [.lineBreak] + description)
      rest = rest.dropFirst()
    }
    item.blocks += rest
  }
}

extension [Inline] {
  /// The same text without one style, at whatever depth.
  func withoutStyle(_ style: Inline.Style) -> [Inline] {
    var text = LoweredText(oneLine: false, keepsEnds: true)
    for inline in self {
      if case .styled(style, let content) = inline {
        for inner in content.withoutStyle(style) { text.append(inner) }
      } else {
        text.append(inline.mapChildren { $0.withoutStyle(style) })
      }
    }
    return text.part
  }
}
