import Markup

/// Puts what raw HTML stands for in its place, so that its links and headings count like all others.
package struct RawHTML {
  private var findings: [Finding] = []

  /// The page with the HTML of its author read, and a finding for each piece that GitHub does not show whole.
  /// Findings name no page.
  package static func expand(_ document: Document) -> (document: Document, findings: [Finding]) {
    // Most pages hold none.
    guard document.blocks.contains(where: \.holdsRawHTML) else { return (document, []) }
    var expansion = RawHTML()
    return (Document(expansion.blocks(document.blocks)), expansion.findings)
  }

  private init() {}

  private mutating func blocks(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      if case .rawHTML(let html) = block.content {
        let (made, dropped) = HTMLFragment.blocks(html, from: .trac)
        report(dropped, at: block.source)
        result += made.map { Block($0.content, at: block.source) }
      } else {
        result.append(
          block.mapChildren(blocks: { self.blocks($0) }, inlines: { self.inlines($0) }))
      }
    }
    return result
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if case .rawHTML(let html, let source) = inline {
        let (made, dropped) = HTMLFragment.inlines(html, from: .trac)
        report(dropped, at: source)
        result += made
      } else {
        result.append(inline.mapChildren { self.inlines($0) })
      }
    }
    return result
  }

  private mutating func report(_ dropped: [String], at source: SourceRange) {
    guard !dropped.isEmpty else { return }
    findings.append(
      FindingKind.htmlDropped.finding(
        at: source,
        "GitHub does not show this HTML: \(dropped.joined(separator: ", ")).",
        help: "The rest of it was kept; see whether the page still says what it should."))
  }
}

extension Block {
  fileprivate var holdsRawHTML: Bool {
    if case .rawHTML = content { return true }
    var holds = false
    forEachChild(
      blocks: { holds = holds || $0.contains(where: \.holdsRawHTML) },
      inlines: { holds = holds || $0.contains(where: \.holdsRawHTML) })
    return holds
  }
}

extension Inline {
  fileprivate var holdsRawHTML: Bool {
    if case .rawHTML = self { return true }
    var holds = false
    forEachChild { holds = holds || $0.contains(where: \.holdsRawHTML) }
    return holds
  }
}
