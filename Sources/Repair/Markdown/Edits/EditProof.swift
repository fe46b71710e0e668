import Basics
import Markdown
import Markup

/// Makes sure that edits change nothing but what they were made for: every block of the document that none of them
/// touches must be read as before, and on every line that none of them touches what is a heading, a link, an image, code,
/// a row or a task must still be one.
struct EditProof {
  private struct Print: Hashable {
    var hash: Int
    var lines: Range<Int>
  }

  /// Something that nobody must lose, by what it is and shows.
  private struct Piece: Hashable {
    var kind: CMarkNode.Kind
    var value: Int32
    var literal: [UInt8]
  }

  private let before: [Print]
  private let piecesBefore: [(piece: Piece, lines: Range<Int>)]
  private let source: MarkdownSource

  init(_ source: MarkdownSource) {
    self.source = source
    before = Self.prints(source.bytes)
    piecesBefore = Self.pieces(source.bytes)
  }

  /// The blocks of a document on the highest level, by what is in them.
  ///
  /// - Parameter addresses: of links, with others that count in their place.
  private static func prints(
    _ bytes: [UInt8], reading addresses: [ArraySlice<UInt8>: [UInt8]] = [:]
  ) -> [Print] {
    let tree = CMarkTree(parsing: FrontMatter(bytes).text)
    guard !tree.nodes.isEmpty else { return [] }
    var prints: [Print] = []
    for index in tree.children(of: 0) {
      let node = tree.nodes[index]
      var hasher = Hasher()
      for inner in tree.nodes[index..<Int(node.end)] {
        hasher.combine(inner.kind)
        hasher.combine(inner.value)
        let literal = tree.utf8(inner.literal)
        let isLink = inner.kind == .link || inner.kind == .image
        hasher.combine((isLink ? addresses[literal] : nil).map { $0[...] } ?? literal)
        hasher.combine(tree.utf8(inner.detail))
      }
      prints.append(Print(hash: hasher.finalize(), lines: tree.lines(of: node)))
    }
    return prints
  }

  private static func pieces(
    _ bytes: [UInt8], reading addresses: [ArraySlice<UInt8>: [UInt8]] = [:]
  ) -> [(piece: Piece, lines: Range<Int>)] {
    let tree = CMarkTree(parsing: FrontMatter(bytes).text, countsLines: true)
    return tree.nodes.compactMap { node in
      let first = max(0, Int(node.line) - 1)
      var piece = Piece(kind: node.kind, value: node.value, literal: [])
      switch node.kind {
      case .heading, .row, .headerRow: break
      case .item: if node.value == 0 { return nil }
      case .code:
        piece.literal = Array(tree.utf8(node.literal))
        return (piece, tree.lines(of: node))
      case .link, .image:
        let address = tree.utf8(node.literal)
        piece.literal = addresses[address] ?? Array(address)
      default: return nil
      }
      return (piece, first..<first + 1)
    }
  }

  /// Whether the document reads as before where no edit is.
  func holds(_ edits: [Edit], result: [UInt8]) -> Bool {
    let touched = touched(by: edits)
    return blocksHold(edits, touched, result: result) && piecesHold(edits, touched, result: result)
  }

  /// Lines, in order.
  private func touched(by edits: [Edit]) -> [Range<Int>] {
    edits.map { edit in
      let first = source.line(at: edit.range.lowerBound)
      let last = source.line(at: max(edit.range.lowerBound, edit.range.upperBound - 1))
      return first..<last + 1
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func piecesHold(
    _ edits: [Edit], _ touched: [Range<Int>], result: [UInt8]
  ) -> Bool {
    let changed = RangeUnion(touched)
    var wanted: [Piece: Int] = [:]
    let addresses = definitions(edits)
    let before =
      addresses.isEmpty ? piecesBefore : Self.pieces(source.bytes, reading: addresses)
    for (piece, lines) in before where !changed.overlaps(lines) {
      wanted[piece, default: 0] += 1
    }
    for (piece, _) in Self.pieces(result) { wanted[piece]? -= 1 }
    return wanted.values.allSatisfy { $0 <= 0 }
  }

  private func blocksHold(
    _ edits: [Edit], _ touched: [Range<Int>], result: [UInt8]
  ) -> Bool {
    var kept: [Int] = []
    var pending = touched[...]
    let addresses = definitions(edits)
    let before = addresses.isEmpty ? before : Self.prints(source.bytes, reading: addresses)
    for print in before {
      let lines = print.lines
      while let next = pending.first, next.upperBound <= lines.lowerBound { pending.removeFirst() }
      if let next = pending.first, next.lowerBound < lines.upperBound { continue }
      kept.append(print.hash)
    }
    var wanted = kept[...]
    for print in Self.prints(result) where print.hash == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }

  /// Old and new addresses of definitions of links that the edits change: other blocks show them.
  private func definitions(_ edits: [Edit]) -> [ArraySlice<UInt8>: [UInt8]] {
    var addresses: [ArraySlice<UInt8>: [UInt8]] = [:]
    for edit in edits where edit.kind == .linkRepaired || edit.kind == .imageRepaired {
      let before = source.bytes[..<edit.range.lowerBound]
        .last { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: "<") }
      guard before == UInt8(ascii: ":") else { continue }
      let old = Array(LinkSpans.unescaped(source.bytes[edit.range]).utf8)
      addresses[old[...]] = edit.replacement
    }
    return addresses
  }
}

/// A piece of a document that is replaced.
struct Edit: Hashable, Sendable {
  /// Bytes of the document.
  var range: Range<Int>
  var replacement: [UInt8]
  /// What it is in the report.
  var kind: FindingKind
  /// What was wrong; nil if another edit says it.
  var what: RepairFact.Piece?

  init(
    _ range: Range<Int>, _ replacement: [UInt8], _ what: RepairFact.Piece? = nil,
    _ kind: FindingKind = .markupRepaired
  ) {
    self.range = range
    self.replacement = replacement
    self.kind = kind
    self.what = what
  }
}

extension [Edit] {
  /// The document with all of them made; of those that overlap the first wins.
  func applied(to bytes: [UInt8]) -> (bytes: [UInt8], made: [Edit]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var made: [Edit] = []
    var end = 0
    for edit in sorted(by: Self.precedes) where edit.range.lowerBound >= end {
      // A piece that is to be put in where another one ends comes after it.
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement
      end = edit.range.upperBound
      made.append(edit)
    }
    result += bytes[end...]
    return (result, made)
  }

  /// By place; of two at one place the wider first.
  private static func precedes(_ one: Edit, _ other: Edit) -> Bool {
    (one.range.lowerBound, -one.range.upperBound) < (
      other.range.lowerBound, -other.range.upperBound
    )
  }
}
