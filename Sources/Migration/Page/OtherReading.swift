import Links
import Markup
import TracWiki

/// How another version of Trac would read a page, where that may be the right one.
///
/// Costs one more reading of a page in doubt: its tree is compared as it was read, and links are resolved only where
/// the two differ.
struct OtherReading: Sendable {
  private let reader: TracReader
  private let resolver: LinkResolver
  private let wiki: WikiVersion
  /// Of the wiki's own other version, so that it is made once.
  private let otherReader: TracReader?

  /// nil if no page is in doubt, and none is read twice.
  ///
  /// - Parameters:
  ///   - reader: of the pages as they are written.
  ///   - resolver: of their links.
  init?(_ reader: TracReader, _ resolver: LinkResolver, of wiki: WikiVersion) {
    self.reader = reader
    self.resolver = resolver
    self.wiki = wiki
    if wiki.other == nil, reader.options.pageVersions.isEmpty { return nil }
    otherReader = wiki.other.map { reader.reading(as: $0) }
  }

  /// What the versions make of one page.
  struct Difference {
    /// nil if the page is read as the newest Trac reads it.
    var finding: Finding?
  }

  /// nil if they show the same, and links point to the same places.
  ///
  /// - Parameters:
  ///   - tree: the page as it was read.
  ///   - shown: the same with its links resolved.
  func difference(
    _ text: [UInt8], page: String, path: String, read tree: Document, shown: Document
  ) -> Difference? {
    let stated = reader.options.pageVersions[page]
    let own = stated ?? wiki.version
    guard let other = own < .v160 ? .v160 : stated == nil ? wiki.other : nil else { return nil }
    let otherReader =
      wiki.other == other ? otherReader ?? reader.reading(as: other) : reader.reading(as: other)
    let otherTree = otherReader.tree(of: text, page: page).document
    if otherTree == tree { return nil }
    // Each version has its own rules which page a name means: links of different names may point to one page.
    let otherShown = resolver.resolve(otherTree, page: page, path: path).document
    if otherShown == shown { return nil }
    guard own < other else { return Difference() }
    return Difference(finding: .newerMarkup(page, own, other, from: shown, to: otherShown))
  }
}

extension TracReader {
  /// The same for another version, whatever the settings say of single pages.
  fileprivate func reading(as version: TracVersion) -> TracReader {
    var reader = self
    reader.options.syntax = TracSyntax(version)
    reader.options.pageVersions = PageVersions()
    return reader
  }
}

extension Finding {
  fileprivate static func newerMarkup(
    _ page: String, _ own: TracVersion, _ other: TracVersion, from shown: Document,
    to read: Document
  ) -> Finding {
    let gained = MarkupCount.words(from: MarkupCount(shown), to: MarkupCount(read))
    let place = BlockDifference.first(between: shown.blocks, and: read.blocks)
    return Finding(
      .newerMarkup(read: own, other: other, gained: gained, differsIn: place?.name ?? "text"),
      page: page, at: place?.line.map { SourceRange(lines: $0, $0) } ?? .unknown)
  }
}

/// How often a page uses each kind of markup.
private struct MarkupCount {
  private enum Kind: CaseIterable {
    case heading, list, definition, table, header, span, code, quote, box
    case bold, italic, link, anchor, lineBreak, image, macro

    /// `a list`, `3 lists`
    func words(_ count: Int) -> String {
      let (one, many) =
        switch self {
        case .heading: ("a heading", "headings")
        case .list: ("a list", "lists")
        case .definition: ("a definition list", "definition lists")
        case .table: ("a table", "tables")
        case .header: ("a header cell", "header cells")
        case .span: ("a cell over several columns", "cells over several columns")
        case .code: ("a block of code", "blocks of code")
        case .quote: ("a quotation", "quotations")
        case .box: ("a box", "boxes")
        case .bold: ("bold text", "pieces of bold text")
        case .italic: ("italic text", "pieces of italic text")
        case .link: ("a link", "links")
        case .anchor: ("an anchor", "anchors")
        case .lineBreak: ("a line break", "line breaks")
        case .image: ("an image", "images")
        case .macro: ("a macro", "macros")
        }
      return count == 1 ? one : "\(count) \(many)"
    }
  }

  private var counts: [Kind: Int] = [:]

  init(_ document: Document) { add(document.blocks) }

  /// What the second has more of.
  static func words(from one: MarkupCount, to other: MarkupCount) -> [String] {
    Kind.allCases.compactMap { kind in
      let gained = other.counts[kind, default: 0] - one.counts[kind, default: 0]
      return gained > 0 ? kind.words(gained) : nil
    }
  }

  private mutating func add(_ kind: Kind) { counts[kind, default: 0] += 1 }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading: add(.heading)
      case .list: add(.list)
      case .definitionList: add(.definition)
      case .table(let table):
        add(.table)
        for cell in table.rows.lazy.flatMap(\.cells) {
          if cell.isHeader { add(.header) }
          if cell.columnSpan > 1 { add(.span) }
        }
      case .code: add(.code)
      case .quote, .indented: add(.quote)
      case .box, .alert, .details: add(.box)
      case .pageList, .include, .outline, .macro: add(.macro)
      case .paragraph, .thematicBreak, .comment, .rawHTML: break
      }
      block.forEachChild(blocks: { add($0) }, inlines: { add($0) })
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .styled(.strong, _): add(.bold)
      case .styled(.emphasis, _): add(.italic)
      case .link: add(.link)
      case .anchor: add(.anchor)
      case .lineBreak: add(.lineBreak)
      case .image: add(.image)
      case .pageList, .macro: add(.macro)
      case .text, .softBreak, .code, .styled, .footnote, .comment, .span, .rawHTML: break
      }
      inline.forEachChild { add($0) }
    }
  }
}

/// Where two trees of one page begin to differ.
private struct BlockDifference {
  /// Of the source; nil if there is no line.
  var line: Int?
  /// What is there: `list`.
  var name: String

  /// nil if they do not differ.
  static func first(between one: [Block], and other: [Block]) -> BlockDifference? {
    let index = zip(one, other).prefix { $0 == $1 }.count
    let pair = [one, other].compactMap { $0.dropFirst(index).first }
    guard let block = pair.first else { return nil }
    if pair.count == 2, pair[0].source == pair[1].source,
      let inner = first(between: children(of: pair[0]), and: children(of: pair[1]))
    {
      return inner
    }
    return BlockDifference(
      line: pair.map(\.source).filter(\.isKnown).map { Int($0.start.line) }.min(),
      name: name(of: block))
  }

  private static func children(of block: Block) -> [Block] {
    var children: [Block] = []
    block.forEachChild(blocks: { children += $0 }, inlines: { _ in })
    return children
  }

  private static func name(of block: Block) -> String {
    switch block.content {
    case .heading: "heading"
    case .list, .definitionList: "list"
    case .quote, .indented: "quotation"
    case .table: "table"
    case .code: "code"
    case .paragraph, .thematicBreak, .comment, .alert, .details, .box, .rawHTML, .pageList,
      .include, .outline, .macro:
      "text"
    }
  }
}
