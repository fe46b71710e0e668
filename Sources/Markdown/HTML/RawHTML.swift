import Markup

/// Puts what raw HTML stands for in its place, so that its links and headings count like all others.
///
/// A block may leave elements open that a later one closes, with wiki text between them: `<table><tr><td>`,
/// text, `</td></tr></table>`. All of that is read as one then, as a browser reads it.
package struct RawHTML {
  /// `[wiki] safe_schemes`; nil: Trac renders unsafe content, and HTML goes through as it is.
  private let safeSchemes: Set<String>?
  private var findings: [Finding] = []

  /// Trac 1.6's own default.
  package static let defaultSchemes: Set<String> = [
    "cvs", "file", "ftp", "git", "irc", "http", "https", "news", "sftp", "smb", "ssh", "svn",
    "svn+ssh",
  ]

  /// The page with the HTML of its author read, and a finding for each piece that GitHub or Trac does not show
  /// whole. Findings name no page.
  ///
  /// - Parameter safeSchemes: `[wiki] safe_schemes`, or nil where `[wiki] render_unsafe_content` is set.
  package static func expand(
    _ document: Document, safeSchemes: Set<String>? = defaultSchemes
  ) -> (document: Document, findings: [Finding]) {
    // Most pages hold none.
    guard document.blocks.contains(where: \.holdsRawHTML) else { return (document, []) }
    var expansion = RawHTML(safeSchemes: safeSchemes)
    return (Document(expansion.blocks(document.blocks)), expansion.findings)
  }

  private init(safeSchemes: Set<String>?) {
    self.safeSchemes = safeSchemes
  }

  /// - Parameter isBare: in an item or description, whose text stands in no paragraph of its own.
  private mutating func blocks(_ blocks: [Block], isBare: Bool = false) -> [Block] {
    var result: [Block] = []
    var rest = blocks[...]
    let flowsOn = isBare && blocks.contains { $0.isRawHTML }
    while let block = rest.first {
      if flowsOn || block.holdsRawHTML && !isClosed([block], isInside: false) {
        result += seam(&rest, isBare: isBare)
      } else {
        rest.removeFirst()
        if case .rawHTML(let html) = block.content {
          let (made, dropped) = HTMLFragment.read(
            clean(html, at: block.source), .trac, embedded: [])
          report(dropped, at: block.source)
          result += made.map { Block($0.content, at: block.source) }
        } else {
          result.append(expand(block))
        }
      }
    }
    return result
  }

  private mutating func expand(_ block: Block) -> Block {
    let isBare = block.hasBareText
    return block.mapChildren(
      blocks: { self.blocks($0, isBare: isBare) }, inlines: { self.inlines($0) })
  }

  /// Whether the HTML among these siblings, and in each of them, closes what it opens.
  private func isClosed(_ siblings: [Block], isInside: Bool = true) -> Bool {
    var open = OpenElements()
    var isClosed = true
    for block in siblings {
      switch block.content {
      case .rawHTML(let html): open.read(shown(html))
      case .table: break
      default:
        block.forEachChild(
          blocks: { isClosed = isClosed && self.isClosed($0) }, inlines: { _ in })
      }
    }
    return isClosed && open.isEmpty && !(isInside && open.closedNothing)
  }

  /// Reads siblings as one piece of HTML, as long as it leaves elements open; in an item all of them.
  private mutating func seam(_ rest: inout ArraySlice<Block>, isBare: Bool) -> [Block] {
    var seam = HTMLSeam()
    var source = rest.first?.source ?? .unknown
    repeat {
      guard let next = rest.popFirst() else { break }
      write(next, to: &seam, isBare: isBare)
      source.end = next.source.end
    } while isBare || !seam.open.isEmpty
    let (made, dropped) = HTMLFragment.read(seam.html, .trac, embedded: seam.embedded)
    report(dropped, at: source)
    return made.map { $0.source.isKnown ? $0 : Block($0.content, at: source) }
  }

  private mutating func write(_ block: Block, to seam: inout HTMLSeam, isBare: Bool) {
    switch block.content {
    case .rawHTML(let html): seam.add(clean(html, at: block.source))
    case .paragraph(let content) where isBare:
      seam.add(text: Block(.paragraph(inlines(content)), at: block.source))
    case .list(let list) where block.holdsRawHTML:
      seam.list(list) { write($0, to: &$1, isBare: true) }
    case .definitionList(let parts) where block.holdsRawHTML:
      seam.element("dl") { seam in
        for part in parts {
          switch part {
          case .term(let content):
            seam.element("dt") { $0.add(text: Block(.paragraph(inlines(content)))) }
          case .description(let blocks):
            seam.element("dd") { for block in blocks { write(block, to: &$0, isBare: true) } }
          }
        }
      }
    case .quote(let blocks) where block.holdsRawHTML:
      seam.element("blockquote") { for block in blocks { write(block, to: &$0, isBare: false) } }
    default: seam.add(expand(block))
    }
  }

  private mutating func inlines(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      if case .rawHTML(let html, let source) = inline {
        let (made, dropped) = HTMLFragment.inlines(clean(html, at: source), from: .trac)
        report(dropped, at: source)
        result += made
      } else {
        result.append(inline.mapChildren { self.inlines($0) })
      }
    }
    return result
  }

  /// Without what Trac itself leaves out.
  private mutating func clean(_ html: String, at source: SourceRange) -> [UInt8] {
    guard let safeSchemes else { return Array(html.utf8) }
    let sanitizer = TracSanitizer(Array(html.utf8), safeSchemes: safeSchemes)
    if !sanitizer.dropped.isEmpty {
      findings.append(
        FindingKind.htmlDropped.finding(
          at: source,
          "Trac does not show this HTML, nor what stands in it: "
            + "\(sanitizer.dropped.joined(separator: ", ")).",
          help: "If your wiki did show it, give a trac.ini with [wiki] render_unsafe_content."))
    }
    return sanitizer.html
  }

  private func shown(_ html: String) -> [UInt8] {
    safeSchemes.map { TracSanitizer(Array(html.utf8), safeSchemes: $0).html } ?? Array(html.utf8)
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
  fileprivate var isRawHTML: Bool {
    if case .rawHTML = content { true } else { false }
  }

  /// Whether Trac writes no `<p>` around the text in its children.
  fileprivate var hasBareText: Bool {
    switch content {
    case .list, .definitionList: true
    default: false
    }
  }

  fileprivate var holdsRawHTML: Bool {
    if isRawHTML { return true }
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
