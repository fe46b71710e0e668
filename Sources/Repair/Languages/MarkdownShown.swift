import Basics
import Markdown

/// What GitHub makes of a text that nobody could miss: headings, links, images, code, tables, boxes.
struct MarkdownShown {
  enum Piece: Hashable {
    case heading(Int32)
    /// By its address as in HTML; of an image, too.
    case link([UInt8])
    case image([UInt8])
    case code([UInt8])
    case table
    case task
  }

  private(set) var counts: [Piece: Int] = [:]

  init() {}

  /// - Parameter markdown: read as GitHub reads it.
  init(_ markdown: [UInt8]) {
    let tree = CMarkTree(parsing: FrontMatter(markdown).text)
    for node in tree.nodes {
      switch node.kind {
      case .heading: add(.heading(node.value))
      case .link: add(.link(KeptHTML.escaped(tree.utf8(node.literal))))
      case .image: add(.image(KeptHTML.escaped(tree.utf8(node.literal))))
      case .html, .inlineHTML: addHTML(tree.utf8(node.literal))
      case .code: add(.code(Array(tree.utf8(node.literal))))
      case .table: add(.table)
      case .item where node.value > 0: add(.task)
      default: break
      }
    }
  }

  /// Links and images as `KeptHTML` writes them.
  private mutating func addHTML(_ html: ArraySlice<UInt8>) {
    for (start, piece) in [("<a href=\"", Piece.link), ("<img src=\"", Piece.image)] {
      var rest = html
      while let found = rest.range(of: start) {
        let address = rest[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
        add(piece(Array(address)))
        rest = rest[address.endIndex...]
      }
    }
  }

  private mutating func add(_ piece: Piece) { counts[piece, default: 0] += 1 }

  /// Whether everything in it is also in the other text, as often.
  func isKept(in other: MarkdownShown) -> Bool {
    counts.allSatisfy { other.counts[$0.key, default: 0] >= $0.value }
  }

  /// What both have.
  func common(with other: MarkdownShown) -> MarkdownShown {
    var common = MarkdownShown()
    for (piece, count) in counts {
      let count = min(count, other.counts[piece, default: 0])
      if count > 0 { common.counts[piece] = count }
    }
    return common
  }
}

extension PageLanguages {
  /// What only Markdown reads in the page, alone: each piece as it would show without Trac's lines around it.
  ///
  /// - Parameter isKept: which blocks count.
  func markdownAlone(_ isKept: (MarkdownBlock) -> Bool) -> [UInt8] {
    var text: [UInt8] = []
    for block in blocks where isKept(block) && block.kind != .frontMatter {
      let indent = lines.indent(block.lines.lowerBound)
      for line in block.lines {
        text += lines[line].dropFirst(min(indent, lines.indent(line)))
        text.append(0x0A)
      }
      text.append(0x0A)
    }
    for span in links.spans {
      guard case .link = span.kind else { continue }
      text += lines.bytes[span.range] + [0x0A, 0x0A]
    }
    for line in links.lines where MarkdownItem(lines[line])?.isTask ?? false {
      text += "- [ ] a\n\n".utf8
    }
    return text
  }
}

/// A page of Trac with the headings that are Markdown's as Trac writes them: links point to those, too.
enum MarkdownHeadings {
  /// `## Set up` → `== Set up ==`; all other lines stay.
  static func asTrac(_ text: [UInt8], countsWeak: Bool) -> [UInt8] {
    guard text.contains(UInt8(ascii: "#")) || text.holds("\n===") else { return text }
    let languages = PageLanguages(text)
    let lines = languages.lines
    let keepsWeak = countsWeak || languages.markdown > 0
    var result = lines.ranges.map { text[$0] }
    for block in languages.blocks where block.kind == .heading && (keepsWeak || !block.isWeak) {
      let line = lines[block.lines.lowerBound].trimmedBlanks
      let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
      var title = line.dropFirst(marks).trimmedBlanks
      while marks > 0, title.last == UInt8(ascii: "#") { title = title.dropLast() }
      let sign = [UInt8](repeating: UInt8(ascii: "="), count: max(1, marks))
      result[block.lines.lowerBound] = (sign + [0x20] + title.trimmedBlanks + [0x20] + sign)[...]
      if block.lines.count > 1 { result[block.lines.lowerBound + 1] = [] }
    }
    return Array(result.joined(separator: [0x0A]))
  }
}
