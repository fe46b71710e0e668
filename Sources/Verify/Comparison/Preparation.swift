/// What only one side has by design, taken out before the comparison.
enum Preparation {
  /// Trac's list of all pages without those that were not migrated.
  static func withoutForeignPages(
    _ blocks: [ShownBlock], isForeign: (_ link: Int) -> Bool
  ) -> [ShownBlock] {
    blocks.compactMap { block in
      var block = block
      block.children = withoutForeignPages(block.children, isForeign: isForeign)
      guard block.isPageList else { return block }
      block.children.removeAll { item in
        guard item.children.count == 1, item.children[0].kind == .paragraph else { return false }
        let links = Set(item.children[0].pieces.flatMap(\.runs).map(\.look.link))
        return links.count == 1 && links.allSatisfy { $0.map(isForeign) ?? false }
      }
      return block.children.isEmpty ? nil : block
    }
  }

  /// Markdown without the list of a page's attachments at its end, which Trac shows outside of the text: a
  /// line, "Attachments:", and items that are nothing but links to files of this page.
  static func withoutAttachmentList(
    _ blocks: [ShownBlock], isOwnFile: (_ link: Int) -> Bool
  ) -> [ShownBlock] {
    guard let list = blocks.last, list.kind == .bulletList,
      list.children.allSatisfy({ item in
        item.children.count == 1 && !item.children[0].pieces.isEmpty
          && item.children[0].pieces.allSatisfy { piece in
            piece.runs.allSatisfy { $0.look.link.map(isOwnFile) ?? false }
          }
      })
    else { return blocks }
    var rest = Array(blocks.dropLast())
    guard let title = rest.last, title.kind == .paragraph,
      title.pieces.map(\.text) == ["Attachments:"]
    else { return blocks }
    rest.removeLast()
    if rest.last?.kind == .rule { rest.removeLast() }
    return rest
  }

  /// Both sides without what only one of them has: lists of links into the page itself, of which GitHub shows one
  /// of its own next to the page, and footnotes that Trac's plugin did not make.
  static func withoutOneSided(
    _ left: [ShownBlock], _ right: [ShownBlock],
    isOwnPlace: (left: (_ link: Int) -> Bool, right: (_ link: Int) -> Bool)
  ) -> (left: [ShownBlock], right: [ShownBlock]) {
    var (left, right) = (left, right)
    if !left.contains(where: \.isFootnotes) { right.removeAll(where: \.isFootnotes) }
    let outlines = (left.outlines(isOwnPlace.left), right.outlines(isOwnPlace.right))
    if outlines.0.count != outlines.1.count {
      left.remove(outlines.0)
      right.remove(outlines.1)
    }
    return (left, right)
  }

  /// The heading that begins a page is its title where the site would show it twice otherwise.
  static func titled(_ blocks: [ShownBlock]) -> [ShownBlock] {
    guard let first = blocks.firstIndex(where: { $0.kind != .rule && $0.hasWords }),
      case .heading = blocks[first].kind, !blocks.contains(where: \.holdsTop)
    else { return blocks }
    var blocks = blocks
    blocks[first].kind = .heading(level: 1)
    return blocks
  }

  /// Before Trac marked missing pages by their look, it wrote a question mark after their names.
  static func withoutQuestionMarks(
    _ blocks: [ShownBlock], links: [ShownLink]
  ) -> [ShownBlock] {
    var ends = MissingEnds()
    ends.collect(blocks, links)
    guard !ends.texts.isEmpty, ends.texts.values.allSatisfy({ $0.hasSuffix("?") }) else {
      return blocks
    }
    return removing(blocks, links)
  }

  private static func removing(_ blocks: [ShownBlock], _ links: [ShownLink]) -> [ShownBlock] {
    blocks.map { block in
      var block = block
      block.children = removing(block.children, links)
      block.pieces = block.pieces.compactMap { removing($0, links) }
      return block
    }
  }

  private static func removing(_ piece: Piece, _ links: [ShownLink]) -> Piece? {
    guard piece.kind == .word else { return piece }
    var piece = piece
    piece.runs = piece.runs.compactMap { run in
      guard let link = run.look.link, links[link].missing == .page, run.text.hasSuffix("?") else {
        return run
      }
      let text = String(run.text.dropLast())
      return text.isEmpty ? nil : StyledText(text: text, look: run.look)
    }
    return piece.runs.isEmpty ? nil : piece
  }

  /// The last text of each link to something missing.
  private struct MissingEnds {
    var texts: [Int: String] = [:]

    mutating func collect(_ blocks: [ShownBlock], _ links: [ShownLink]) {
      for block in blocks {
        for run in block.pieces.flatMap(\.runs) {
          if let link = run.look.link, links[link].missing == .page { texts[link] = run.text }
        }
        collect(block.children, links)
      }
    }
  }
}

extension ShownBlock {
  fileprivate var hasWords: Bool { kind != .paragraph || pieces.contains { $0.kind == .word } }

  fileprivate var holdsTop: Bool {
    kind == .heading(level: 1) || children.contains(where: \.holdsTop)
  }
}

extension [ShownBlock] {
  /// The lists at the top level that are nothing but links into the page itself, with the title before them.
  func outlines(_ isOwnPlace: (Int) -> Bool) -> [Range<Int>] {
    indices.filter { self[$0].isOutline(isOwnPlace) }.map { list in
      let isTitled = list > 0 && self[list - 1].isTitle
      return (isTitled ? list - 1 : list)..<list + 1
    }
  }

  mutating func remove(_ ranges: [Range<Int>]) {
    for range in ranges.reversed() { removeSubrange(range) }
  }
}

extension ShownBlock {
  fileprivate func isOutline(_ isOwnPlace: (Int) -> Bool) -> Bool {
    switch kind {
    case .bulletList, .orderedList, .item:
      return !isFootnotes && !children.isEmpty && children.allSatisfy { $0.isOutline(isOwnPlace) }
    case .paragraph:
      return pieces.allSatisfy { piece in
        piece.runs.allSatisfy { $0.look.link.map(isOwnPlace) ?? false }
      }
    default: return false
    }
  }

  /// The title of a list of contents: Trac's is a heading of level 4, ours a bold line.
  fileprivate var isTitle: Bool {
    switch kind {
    case .heading(level: 4): true
    case .paragraph:
      pieces.allSatisfy { $0.runs.allSatisfy { $0.look.styles.contains(.strong) } }
    default: false
    }
  }
}
