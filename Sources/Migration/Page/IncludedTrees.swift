import Markdown
import Markup
import Synchronization
import TracWiki

/// The trees of the pages that were included last: who includes a page mostly includes it many times.
final class IncludeCache: Sendable {
  private struct Entry {
    var page: String
    var tree: Document
    /// Of its text, in bytes.
    var size: Int
  }

  private static let mostPages = 32
  /// Of the text of all of them.
  private static let mostBytes = 1 << 20

  /// The one that was asked for last at the end.
  private let entries = Mutex<[Entry]>([])

  /// - Parameter read: the tree of the page and the size of its text; two threads may read one page at a time.
  func tree(of page: String, _ read: () -> (tree: Document, size: Int)?) -> Document? {
    let known = entries.withLock { entries -> Document? in
      guard let index = entries.firstIndex(where: { $0.page.utf8.elementsEqual(page.utf8) }) else {
        return nil
      }
      entries.append(entries.remove(at: index))
      return entries.last?.tree
    }
    if let known { return known }
    guard let (tree, size) = read() else { return nil }
    guard size <= IncludeCache.mostBytes else { return tree }
    entries.withLock { entries in
      entries.append(Entry(page: page, tree: tree, size: size))
      var total = entries.reduce(0) { $0 + $1.size }
      while entries.count > IncludeCache.mostPages || total > IncludeCache.mostBytes {
        total -= entries.removeFirst().size
      }
    }
    return tree
  }
}

extension Document {
  /// `[[Include(Page#Section)]]`: the heading of that id with all below it; the whole page without one, nil where
  /// the page has no such heading.
  func section(_ id: String) -> Document? {
    guard !id.isEmpty else { return self }
    guard let start = blocks.firstIndex(where: { $0.headingID == id }),
      case .heading(let heading) = blocks[start].content
    else { return nil }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { $0.headingLevel.map { $0 <= heading.level } ?? false }
    return Document(Array(blocks[start..<(end ?? blocks.endIndex)]))
  }
}

extension Block {
  fileprivate var headingID: String? {
    if case .heading(let heading) = content { heading.id } else { nil }
  }

  fileprivate var headingLevel: Int? {
    if case .heading(let heading) = content { heading.level } else { nil }
  }
}

extension TracReader {
  /// The tree of a page with its raw HTML expanded.
  package func tree(of text: [UInt8], page: String) -> (document: Document, findings: [Finding]) {
    let (document, findings) = read(text, page: page)
    let (expanded, losses) = RawHTML.expand(
      document, safeSchemes: options.rendersUnsafeContent ? nil : options.safeSchemes)
    return (expanded, findings + losses.map { $0.on(page) })
  }
}

extension [Block] {
  /// How much there is to write, in bytes, without marks.
  var textSize: Int {
    reduce(0) { size, block in
      var size = size + 1
      switch block.content {
      case .code(let code): size += code.text.utf8.count
      case .comment(let text), .rawHTML(let text): size += text.utf8.count
      default:
        block.forEachChild(blocks: { size += $0.textSize }, inlines: { size += $0.textSize })
      }
      return size
    }
  }
}

extension [Inline] {
  var textSize: Int {
    reduce(0) { size, inline in
      var size = size + 1
      switch inline {
      case .text(let text), .code(let text), .comment(let text): size += text.utf8.count
      case .rawHTML(let text, _): size += text.utf8.count
      default: inline.forEachChild { size += $0.textSize }
      }
      return size
    }
  }
}

extension Block {
  /// The block with all that is in it at one place: the lines of another page mean nothing here.
  func placed(at source: SourceRange) -> Block {
    var copy = mapChildren(
      blocks: { $0.map { $0.placed(at: source) } }, inlines: { $0.map { $0.placed(at: source) } })
    copy.source = source
    return copy
  }
}

extension Inline {
  func placed(at source: SourceRange) -> Inline {
    switch mapChildren({ $0.map { $0.placed(at: source) } }) {
    case .link(var link):
      link.source = source
      return .link(link)
    case .image(var image):
      image.source = source
      return .image(image)
    case .macro(let call, _): return .macro(call, source)
    case .rawHTML(let html, _): return .rawHTML(html, source)
    case let other: return other
    }
  }
}
