import Markup

/// Puts what raw HTML stands for in its place, so that its links and headings count like all others.
///
/// A block may leave elements open that a later one closes, with wiki text between them: `<table><tr><td>`,
/// text, `</td></tr></table>`. All of that is read as one then, as a browser reads it.
package struct RawHTML {
  /// `[wiki] safe_schemes`; nil if Trac renders unsafe content, and HTML goes through as it is.
  private let safeSchemes: Set<String>?
  private var findings: [Finding] = []
  private var losses: [Loss] = []

  /// Trac 1.6's own default.
  package static let defaultSchemes: Set<String> = [
    "cvs", "file", "ftp", "git", "irc", "http", "https", "news", "sftp", "smb", "ssh", "svn",
    "svn+ssh",
  ]

  /// The page with the HTML of its author read, and a finding for each piece that Trac does not show whole;
  /// what no Markdown shows of it is a loss. Findings name no page.
  ///
  /// - Parameter safeSchemes: `[wiki] safe_schemes`, or nil where `[wiki] render_unsafe_content` is set.
  package static func expand(
    _ document: Document, safeSchemes: Set<String>? = defaultSchemes
  ) -> (document: Document, findings: [Finding]) {
    // Most pages hold none.
    guard document.blocks.contains(where: \.holdsRawHTML) else { return (document, []) }
    var expansion = RawHTML(safeSchemes: safeSchemes)
    let ended = expansion.ended(document.blocks)
    let blocks = expansion.blocks(ended)
    return (Document(blocks, losses: document.losses + expansion.losses), expansion.findings)
  }

  private init(safeSchemes: Set<String>?) {
    self.safeSchemes = safeSchemes
  }

  // MARK: Ends

  /// The blocks with their HTML clean, and the elements closed in it that it leaves open.
  ///
  /// HTML in lists and quotes may close what HTML around them opened. Cells and boxes end all that begins in them.
  private mutating func ended(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: \.holdsRawHTML) else { return blocks }
    var ends = HTMLEnds()
    collect(blocks, into: &ends)
    let (html, findings) = ends.finish()
    self.findings += findings
    var rest = html[...]
    return blocks.map { ended($0, &rest) }
  }

  private mutating func collect(_ blocks: [Block], into ends: inout HTMLEnds) {
    for block in blocks {
      switch block.content {
      case .rawHTML(let html): ends.add(clean(html, at: block.source), at: block.source)
      case .list, .definitionList, .quote, .indented:
        ends.add(block)
        block.forEachChild(blocks: { collect($0, into: &ends) }, inlines: { _ in })
      default: ends.add(block)
      }
    }
  }

  private mutating func ended(_ block: Block, _ html: inout ArraySlice<[UInt8]>) -> Block {
    switch block.content {
    case .rawHTML:
      Block(.rawHTML(String(decoding: html.removeFirst(), as: UTF8.self)), at: block.source)
    case .list, .definitionList, .quote, .indented:
      block.mapChildren(
        blocks: { blocks in blocks.map { ended($0, &html) } }, inlines: { $0 })
    default: block.mapChildren(blocks: { ended($0) }, inlines: { $0 })
    }
  }

  // MARK: Reading

  /// - Parameter isBare: in an item or description, whose text is in no paragraph of its own.
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
            Array(html.utf8), .trac, embedded: [])
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
      case .rawHTML(let html): open.read(Array(html.utf8))
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
    case .rawHTML(let html): seam.add(Array(html.utf8))
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
    guard inlines.contains(where: \.holdsRawHTML) else { return inlines }
    var rest = ended(inlines)[...]
    var result: [Inline] = []
    while let inline = rest.popFirst() {
      guard case .html(let html, let source) = inline else {
        if case .other(let inline) = inline { result.append(inline) }
        continue
      }
      var seam = HTMLSeam()
      seam.add(inline: html)
      // What the line leaves open it closes later: `[[html(<u>)]]text[[html(</u>)]]`.
      while !seam.open.isEmpty, let next = rest.popFirst() {
        switch next {
        case .html(let html, _): seam.add(inline: html)
        case .other(let inline): seam.add(text: Block(.paragraph([inline])))
        }
      }
      let (made, dropped) = HTMLFragment.inlines(seam.html, from: .trac, embedded: seam.embedded)
      report(dropped, at: source)
      result += made
    }
    return result
  }

  /// A piece of a line.
  private enum LinePart {
    case html([UInt8], SourceRange)
    case other(Inline)
  }

  /// The parts of a line with the elements closed that its HTML leaves open.
  private mutating func ended(_ inlines: [Inline]) -> [LinePart] {
    var ends = HTMLEnds()
    for inline in inlines {
      if case .rawHTML(let html, let source) = inline {
        ends.add(clean(html, at: source), at: source)
      } else {
        ends.add(Block(.paragraph([inline])))
      }
    }
    let (html, findings) = ends.finish()
    self.findings += findings
    var rest = html[...]
    return inlines.map { inline in
      if case .rawHTML(_, let source) = inline { return .html(rest.removeFirst(), source) }
      return .other(inline.mapChildren { self.inlines($0) })
    }
  }

  /// Without what Trac itself leaves out.
  private mutating func clean(_ html: String, at source: SourceRange) -> CleanHTML {
    let clean = CleanHTML(html, safeSchemes: safeSchemes)
    if !clean.dropped.isEmpty { findings.append(Finding(.htmlNotShown(clean.dropped), at: source)) }
    return clean
  }

  private mutating func report(_ dropped: [String], at source: SourceRange) {
    guard !dropped.isEmpty else { return }
    losses.append(Loss(.html(dropped), at: source))
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
