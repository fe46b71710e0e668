import Basics
import Markup

/// Lists: bullets, numbers, terms, fields, options.
extension BlockReader {
  /// `- item`, `* item`, `+ item`, `• item`: another bullet is another list.
  mutating func bulletList() -> Bool {
    guard let bullet = bullet else { return false }
    let start = index
    var items: [List.Item] = []
    while let next = self.bullet, next.mark == bullet.mark {
      items.append(item(next.text, columns: next.text - UTF8.width(next.mark) + 1))
    }
    add(.list(List(.bullet, items: items)), from: start)
    return true
  }

  /// The bullet of the line at work, and where its text begins.
  private var bullet: (mark: Unicode.Scalar, text: Int)? {
    let line = source[index]
    guard let mark = line.scalar(at: 0), "-+*•‣⁃".unicodeScalars.contains(mark) else { return nil }
    return line.behindMark(UTF8.width(mark)).map { (mark, $0) }
  }

  /// Reads the item of the line at work, whose text begins there.
  private mutating func item(_ text: Int, columns: Int) -> List.Item {
    let body = source.body(from: index, cut: text, needs: source[index].count > text ? columns : 1)
    index = body.end
    while index < source.lines.count, source.isBlank(index) { index += 1 }
    return List.Item(state.nested(body.lines, levels: 2))
  }

  /// `1. item`, `a) item`, `(iv) item`, `#. item`
  mutating func orderedList() -> Bool {
    guard let first = enumerator(nil) else { return false }
    let start = index
    let numbering = first.numbering ?? .decimal
    var items: [List.Item] = []
    var next: Enumerator? = first
    while let marker = next {
      items.append(item(marker.text, columns: marker.text))
      next = enumerator(numbering).flatMap { $0.follows(marker) ? $0 : nil }
    }
    add(.list(List(.ordered(numbering, start: first.ordinal), items: items)), from: start)
    return true
  }

  /// The marker of the line at work, if what follows lets it be one: a text line below must begin with the next
  /// marker, so that a line of a paragraph that happens to begin with `A.` is none.
  private func enumerator(_ expected: List.Numbering?) -> Enumerator? {
    guard let marker = Enumerator(source[index], expected: expected) else { return nil }
    if source.isBlank(index + 1) || source.indent(index + 1) > 0 { return marker }
    let next = Enumerator(source[index + 1], expected: marker.numbering)
    return next?.follows(marker) == true ? marker : nil
  }

  /// A term with an indented description below it, without an empty line between.
  mutating func definition() {
    let start = index
    let term = state.text(state.inlines(source[index..<index + 1]))
    let body = source.body(from: index + 1)
    index = body.end
    let description = DefinitionPart.description(state.nested(body.lines, levels: 2))
    guard let last = blocks.indices.last, case .definitionList(var parts) = blocks[last].content
    else { return add(.definitionList([.term(term), description]), from: start) }
    // Taken out first, so that the list grows without a copy.
    blocks[last].content = .thematicBreak
    parts += [.term(term), description]
    blocks[last].content = .definitionList(parts)
  }

  /// `:name: body`
  mutating func field() -> Bool {
    guard let marker = source[index].fieldMarker else { return false }
    var name = source[index..<index + 1].behind(1)
    name.lines[0].range = name.lines[0].range.prefix(marker.name - 1)
    let term = state.text(state.inlines(name) + [.text(":")])
    row(term, areFields: true, source.body(from: index, cut: marker.text))
    return true
  }

  /// `-a, --all=X  description`
  mutating func option() -> Bool {
    guard let marker = source[index].optionMarker else { return false }
    let body = source.body(from: index, cut: marker.text)
    guard !body.lines.lines.isEmpty else { return false }
    row([.code(source[index].prefix(marker.name).string)], areFields: false, body)
    return true
  }

  /// Adds a row to the table before, if it is one of fields or of options, too.
  private mutating func row(
    _ term: [Inline], areFields: Bool, _ body: (lines: RSTLines, end: Int)
  ) {
    let start = index
    // `E. Xample` looks like a list, but is a name.
    let isName = body.lines.lines.count == 1 && areFields
    let cell =
      isName && Enumerator(body.lines[0], expected: nil)?.numbering == .upperAlpha
      ? [Block(.paragraph(state.inlines(body.lines)), at: body.lines.source)]
      : state.nested(body.lines, levels: 4)
    index = body.end
    let name = Block(.paragraph(term), at: lines(from: start).source)
    let row = Table.Row([Table.Cell([name], isHeader: areFields), Table.Cell(cell)])
    if let rows, rows == (blocks.count - 1, areFields),
      case .table(var table) = blocks[rows.block].content
    {
      blocks[rows.block].content = .thematicBreak
      table.rows.append(row)
      blocks[rows.block].content = .table(table)
    } else {
      add(.table(Table(rows: [row])), from: start)
      rows = (blocks.count - 1, areFields)
    }
  }
}

/// `1.`, `(a)`, `IV)`, `#.`: what precedes an item of an ordered list.
struct Enumerator {
  /// nil if `#`, which takes the number that comes next.
  private(set) var numbering: List.Numbering?
  /// `.`, `)`, or `(` for both parentheses.
  private let format: UInt8
  private(set) var ordinal = 1
  /// Where the text after it begins.
  let text: Int

  /// - Parameter expected: how the list counts so far: `i` goes on after `h` or begins with Roman one.
  init?(_ line: ArraySlice<UInt8>, expected: List.Numbering?) {
    let start = line.byte(0) == UInt8(ascii: "(") ? 1 : 0
    let isAutomatic = line.byte(start) == UInt8(ascii: "#")
    let letters = line.dropFirst(start).prefix { isAutomatic ? $0 == 0x23 : $0.isAlphanumeric }
    let end = line.byte(start + letters.count)
    guard let first = letters.first, end == 0x29 || end == 0x2E && start == 0,
      let text = line.behindMark(start + letters.count + 1)
    else { return nil }
    self.text = text
    format = start == 1 ? line.byte(0) : end
    if isAutomatic { return }
    let isUpper = first < 0x61
    let name = letters.string.lowercased()
    let roman: List.Numbering = isUpper ? .upperRoman : .lowerRoman
    let alpha: List.Numbering = isUpper ? .upperAlpha : .lowerAlpha
    guard letters.string == (isUpper ? name.uppercased() : name) else { return nil }
    for numbering in [expected, .decimal, name == "i" ? roman : alpha, roman] {
      switch numbering {
      case .decimal?:
        guard letters.allSatisfy(\.isDigit) else { continue }
        ordinal = min(Int(name) ?? .max, 999_999_999)
      case alpha where letters.count == 1 && first.isLetter: ordinal = Int(first & 0x1F)
      case roman:
        guard let value = Self.roman(name) else { continue }
        ordinal = value
      default: continue
      }
      self.numbering = numbering
      return
    }
    return nil
  }

  /// Whether it may be before the next item; `#` always may.
  func follows(_ other: Enumerator) -> Bool {
    format == other.format
      && (numbering == nil || numbering == other.numbering && ordinal == other.ordinal + 1)
  }

  private static func roman(_ text: String) -> Int? {
    let values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    let letters = "m cm d cd c xc l xl x ix v iv i".split(separator: " ")
    var rest = text[...]
    var number = 0
    for (value, letters) in zip(values, letters) {
      for _ in 0..<(letters.count == 1 ? 3 : 1) where rest.hasPrefix(letters) {
        rest = rest.dropFirst(letters.count)
        number += value
      }
    }
    return rest.isEmpty ? number : nil
  }
}

extension ArraySlice<UInt8> {
  /// `:name: `: where the name ends, and where the text begins. Colons in the name have no blank after them.
  var fieldMarker: (name: Int, text: Int)? {
    guard byte(0) == 0x3A, byte(1) != 0x3A, byte(1) > 0x20 else { return nil }
    var end = 1
    while end < count {
      if byte(end) == 0x3A, let text = behindMark(end + 1) {
        return byte(end - 1) == 0x20 ? nil : (end, text)
      }
      // A role.
      if byte(end) == 0x3A, byte(end + 1) == UInt8(ascii: "`") { return nil }
      end += byte(end) == 0x5C ? 2 : 1
    }
    return nil
  }

  /// `-a X, --all=X  `: where the options end, and where the text begins. Two blanks part them.
  var optionMarker: (name: Int, text: Int)? {
    let dashes = starts(with: "--".utf8) ? 2 : 1
    guard "-+/".utf8.contains(byte(0)), byte(dashes).isAlphanumeric else { return nil }
    var end = 0
    while end < count, byte(end) != 0x20 || byte(end + 1) != 0x20 { end += 1 }
    // More words than options and their arguments are text.
    let blanks = prefix(end).count { $0 == 0x20 }
    guard blanks <= 2 * prefix(end).count(where: { $0 == UInt8(ascii: ",") }) + 1,
      prefix(end).allSatisfy({ $0.isAlphanumeric || "-+/=<>,_. ".utf8.contains($0) })
    else { return nil }
    return (end, end + dropFirst(end).prefix { $0 == 0x20 }.count)
  }
}
