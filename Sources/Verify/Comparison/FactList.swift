import Markup

/// The facts of a page.
struct FactList {
  private(set) var facts: [Fact] = []
  private let imageName: (Int) -> String

  /// - Parameter imageName: the file name of an image, by the index of its address.
  static func facts(
    of blocks: [ShownBlock], imageName: @escaping (Int) -> String
  ) -> [Fact] {
    var list = FactList(imageName: imageName)
    list.add(blocks, Place())
    return list.facts
  }

  private init(imageName: @escaping (Int) -> String) { self.imageName = imageName }

  /// Where a block is.
  private struct Place {
    /// `bullet item`, `quote`: the containers, from the outermost.
    var path: [String] = []
    var area = Fact.Area.text
    /// The container begins with this block, so a plain paragraph needs no word of its own.
    var isFirst = false

    func entering(_ name: String, isFirst: Bool) -> Place {
      var place = self
      // Names of deep places would make the list as large as the square of the page.
      if path.count < 24 { place.path.append(isFirst ? name : name + ", continued") }
      place.isFirst = isFirst
      return place
    }
  }

  private mutating func add(_ blocks: [ShownBlock], _ place: Place) {
    for block in blocks { add(block, place) }
  }

  private mutating func add(_ block: ShownBlock, _ place: Place) {
    switch block.kind {
    case .paragraph:
      begin(place.path.isEmpty || !place.isFirst ? "paragraph" : nil, block, place)
      add(block.pieces, place.area)
    case .heading(let level):
      begin("heading of level \(level)", block, place, area: .heading)
      add(block.pieces, .heading)
    case .code:
      begin("code block", block, place, area: .code)
      for (index, line) in block.lines.enumerated() {
        facts.append(
          Fact(
            kind: .codeLine, area: .code, text: line,
            line: block.line == 0 ? 0 : block.line + index, isColored: block.isColored))
      }
    case .rule: begin("horizontal rule", block, place)
    case .wild: facts.append(Fact(kind: .wild, area: place.area, text: "", line: block.line))
    case .bulletList: items(of: block, "bullet item", "bullet item", place)
    case .orderedList(let start):
      items(
        of: block, "numbered item",
        start == 1 ? "first numbered item" : "numbered item, starting at \(start)", place)
    case .quote: add(container: block, "quote", place)
    case .definitionList:
      for part in block.children {
        add(container: part, part.kind == .term ? "term" : "description", place)
      }
    case .item, .term, .description: add(block.children, place)
    case .table: table(block, place)
    case .row, .cell: add(block.children, place)
    }
  }

  private mutating func items(
    of list: ShownBlock, _ name: String, _ firstName: String, _ place: Place
  ) {
    for (index, item) in list.children.enumerated() {
      add(container: item, index == 0 ? firstName : name, place)
    }
  }

  /// A container says itself in the name of each block inside it.
  private mutating func add(container: ShownBlock, _ name: String, _ place: Place) {
    for (index, block) in container.children.enumerated() {
      add(block, place.entering(name, isFirst: index == 0))
    }
    if container.children.isEmpty { begin(name, container, place) }
  }

  private mutating func table(_ table: ShownBlock, _ place: Place) {
    begin("table", table, place, area: .table)
    for row in table.children {
      facts.append(Fact(kind: .block, area: .table, text: "row", line: row.line))
      for cell in row.children {
        facts.append(
          Fact(kind: .block, area: .table, text: cell.cellName, line: cell.line))
        for (index, block) in cell.children.enumerated() {
          if index == 0, block.kind == .paragraph {
            add(block.pieces, .table)
          } else if index == 0, block.kind == .wild {
            add([Piece(kind: .wild, line: block.line)], .table)
          } else {
            var inner = Place(path: ["cell"], area: .table)
            inner.isFirst = false
            add(block, inner)
          }
        }
      }
    }
  }

  private mutating func begin(
    _ name: String?, _ block: ShownBlock, _ place: Place, area: Fact.Area? = nil
  ) {
    let path = place.path + (name.map { [$0] } ?? [])
    facts.append(
      Fact(
        kind: .block, area: area ?? place.area, text: path.joined(separator: " > "),
        line: block.line))
  }

  private mutating func add(_ pieces: [Piece], _ area: Fact.Area) {
    for piece in pieces {
      let (kind, text): (Fact.Kind, String) =
        switch piece.kind {
        case .word: (.word, piece.text)
        case .image: (.image, imageName(piece.source))
        case .lineBreak: (.lineBreak, "")
        case .wild: (.wild, "")
        }
      facts.append(Fact(kind: kind, area: area, text: text, line: piece.line, piece: piece))
    }
  }
}

extension ShownBlock {
  /// `header cell over 2 columns`
  fileprivate var cellName: String {
    guard case .cell(let isHeader, let columns, let rows) = kind else { return "cell" }
    var name = isHeader ? "header cell" : "cell"
    if columns > 1 { name += " over \(columns) columns" }
    if rows > 1 { name += columns > 1 ? " and \(rows) rows" : " over \(rows) rows" }
    return name
  }
}

/// One fact of a page, in reading order: a block begins, a word, a line of code, an image, a line break.
///
/// Both sides become such a sequence; the difference of the two is the difference of the pages.
struct Fact: Sendable {
  enum Kind: Hashable, Sendable {
    case block, word, codeLine, image, lineBreak
    /// Stands for what the other side may have instead.
    case wild
  }

  /// The part of a page that a reader would name.
  enum Area: Hashable, Sendable {
    case text, heading, code, table
  }

  var kind: Kind
  var area: Area
  /// What it is compared by: the word, or the block as a reader sees it, `bullet item > quote`.
  var text: String
  /// Of the Markdown; 0: unknown.
  var line: Int
  /// The word or image itself.
  var piece: Piece?
  /// A line of code that Trac colored.
  var isColored = false

  /// Equal for facts that are the same on both sides.
  var key: String {
    switch kind {
    case .word: text
    case .block: "\u{1}" + text
    case .codeLine: "\u{2}" + text
    case .image: "\u{3}" + text
    case .lineBreak: "\u{4}"
    case .wild: "\u{5}"
    }
  }
}

extension Fact {
  /// The kind of finding that it makes where it differs.
  var findingKind: FindingKind {
    if kind == .image { return .differsImage }
    switch area {
    case .heading: return .differsHeading
    case .code: return .differsCode
    case .table: return kind == .lineBreak ? .differsLayout : .differsTable
    case .text: return kind == .block || kind == .lineBreak ? .differsLayout : .differsText
    }
  }
}
