import Fuzz
import Markup

/// Documents made of whatever trips Markdown up.
struct RandomDocument {
  private var random: SplitMix64
  /// Whether it holds what only the lowering can bring into Markdown: links in links, notes in HTML…
  private let isWild: Bool

  init(seed: UInt64, isWild: Bool = false) {
    random = SplitMix64(seed: seed)
    self.isWild = isWild
  }

  mutating func document() -> Document {
    Document(blocks(1...4, depth: 0))
  }

  /// Where a piece of text is: what may be in it depends on that.
  struct Place {
    var isInLink = false
    var isInNote = false
    var takesNotes = true
    var depth = 0

    var deeper: Place {
      var copy = self
      copy.depth += 1
      return copy
    }
  }

  private mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }

  private mutating func pick<T>(_ values: [T]) -> T { random.pick(values) }

  /// Markdown and HTML thrown together.
  mutating func markdown() -> [UInt8] {
    let pieces = (0..<Int.random(in: 1...25, using: &random)).map { _ in
      switch Int.random(in: 0..<10, using: &random) {
      case 0...3: return word()
      case 4, 5: return pick(["\n", "\n\n", " ", "\n\n"])
      case 6: return pick(Self.tags)
      case 7:
        return "\n"
          + pick(["- ", "1. ", "> ", "# ", "    ", "  ", "```\n", "| a | b |\n|--|:-:|\n| "])
      case 8:
        return pick(["**", "*", "_", "~~", "`", "[a](b)", "![a](b \"c\")", "[^1]", "\n\n[^1]: "])
      default: return " | "
      }
    }
    return Array(pieces.joined().utf8)
  }

  // MARK: Blocks

  private mutating func blocks(_ count: ClosedRange<Int>, depth: Int, _ place: Place = Place())
    -> [Block]
  {
    (0..<Int.random(in: count, using: &random)).map { _ in
      Block(content(depth: depth, place))
    }
  }

  private mutating func wildBlock(depth: Int, _ place: Place) -> Block.Content {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .rawHTML(rawHTML())
    case 1: return .macro(macro())
    case 2: return .outline(Outline(written: "[[TOC]]"))
    case 3: return .include(Include(page: PageReference(word()), written: "[[Include(\(word()))]]"))
    case 4: return .table(ragged(place))
    default:
      return .box(
        Box(
          name: "div", attributes: [Attribute("class", word())],
          blocks: blocks(0...2, depth: depth + 1, place)))
    }
  }

  private mutating func macro() -> MacroCall {
    let arguments = text()
    return MacroCall(
      name: "M", arguments: arguments, kind: pick([.unknown, .dynamic, .dropped]),
      written: "[[M(\(arguments))]]")
  }

  private mutating func rawHTML() -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      chance(50) ? text() : pick(Self.tags)
    }.joined()
  }

  private static let tags = [
    "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<table>", "<tr>", "<td>", "<th>",
    "</table>", "<ul>", "<li>", "</ul>", "<ol start=4>", "</ol>", "<dl>", "<dt>", "<dd>", "</dl>",
    "<pre>", "</pre>", "<code>", "</code>", "<a href='x y'>", "</a>", "<a name=z>", "<br>", "<hr>",
    "<img src=a.png width=3>", "<blockquote>", "</blockquote>", "<h2>", "</h2>",
    "<div align=center>",
    "</div>", "<script>", "</script>", "<!-- c -->", "<td colspan=2 align=right>", "<font>", "\n",
    " ",
    "<td rowspan=2>", "<sup>", "</sup>", "<del>", "</del>", "<q>", "</q>", "<details>", "<summary>",
  ]

  private mutating func ragged(_ place: Place) -> Table {
    Table(
      rows: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Table.Row(
          (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Table.Cell(
              chance(80) ? [Block(.paragraph(inlines(place)))] : blocks(0...2, depth: 3, place),
              isHeader: chance(30), columnSpan: pick([1, 1, 1, 1, 1, 0, 2]),
              alignment: pick([nil, nil, .left, .center, .right]))
          })
      })
  }

  private mutating func content(depth: Int, _ place: Place) -> Block.Content {
    if isWild, depth < 3, chance(15) { return wildBlock(depth: depth, place) }
    switch Int.random(in: 0..<(depth < 3 ? 28 : 15), using: &random) {
    case 0...7: return .paragraph(inlines(place))
    case 8, 9:
      return .heading(
        Heading(level: Int.random(in: 1...6, using: &random), content: inlines(place)))
    case 10, 11, 12: return .code(code())
    case 13: return .thematicBreak
    case 14: return .comment(word() + " " + word())
    case 15...18: return .list(list(depth, place))
    case 19, 20: return .quote(blocks(1...3, depth: depth + 1, place))
    case 21, 22: return .definitionList(definitions(depth))
    case 23, 24: return .table(pipeTable(place))
    case 25 where depth == 0:
      return .alert(Alert(pick(Alert.Kind.allCases), blocks: blocks(1...3, depth: 1, place)))
    case 26:
      return .details(
        Details(summary: inlines(html), blocks: blocks(0...3, depth: depth + 1, place)))
    default: return .table(table(depth))
    }
  }

  private mutating func code() -> CodeBlock {
    let lines = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      pick(["", "  ", "\t", ""]) + word() + pick(["", "  ", "", " "]) + (chance(20) ? "" : word())
    }
    return CodeBlock(
      language: pick([nil, nil, "sh", "c++", "python", "a&amp;b", "~x"]),
      text: lines.joined(separator: "\n"))
  }

  private mutating func list(_ depth: Int, _ place: Place) -> List {
    let kind: List.Kind =
      chance(50)
      ? .bullet
      : .ordered(
        pick([.decimal, .lowerAlpha, .upperRoman]), start: pick([0, 1, 1, 1, 2, 9, 99, 123_456]))
    let items = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      List.Item(blocks(0...2, depth: depth + 1, place))
    }
    return List(kind, items: items)
  }

  /// HTML has no footnotes.
  private var html: Place { Place(takesNotes: isWild) }

  private mutating func definitions(_ depth: Int) -> [DefinitionPart] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      chance(50)
        ? .term(inlines(html)) : .description(blocks(0...2, depth: depth + 1, html))
    }
  }

  private mutating func pipeTable(_ place: Place) -> Table {
    let columns = Int.random(in: 1...3, using: &random)
    let sides = (0..<columns).map { _ in pick([Table.Alignment?.none, .left, .center, .right]) }
    let hasHeader = chance(50)
    let rows = (0..<Int.random(in: 1...3, using: &random)).map { row in
      Table.Row(
        (0..<columns).map { column in
          let isHeader = row == 0 ? hasHeader : !hasHeader && chance(10)
          let blocks = chance(15) ? [] : [Block(.paragraph(inlines(place)))]
          return Table.Cell(blocks, isHeader: isHeader, alignment: sides[column])
        })
    }
    return Table(rows: rows)
  }

  private mutating func table(_ depth: Int) -> Table {
    var rows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Table.Row(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          Table.Cell(
            blocks(0...2, depth: depth + 1, html), isHeader: chance(20),
            columnSpan: pick([1, 1, 2]), rowSpan: pick([1, 1, 1, 3]),
            alignment: pick([nil, nil, .left, .center, .right]))
        })
    }
    // Makes sure that pipes cannot hold it.
    rows[0].cells[0].columnSpan = 2
    return Table(rows: rows)
  }

  // MARK: Text

  private mutating func inlines(_ place: Place) -> [Inline] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in inline(place) }
  }

  private mutating func wildInline(_ place: Place) -> Inline {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .rawHTML(rawHTML(), .unknown)
    case 1: return .macro(macro(), .unknown)
    case 2: return .link(Link(.url(address()), content: inlines(place.deeper)))
    case 3: return .anchor("z")
    case 4: return .footnote(inlines(place.deeper))
    default: return .span(Span(name: "span", content: inlines(place.deeper)))
    }
  }

  private mutating func inline(_ place: Place) -> Inline {
    if isWild, place.depth < 3, chance(8) { return wildInline(place) }
    switch Int.random(in: 0..<(place.depth < 3 ? 40 : 26), using: &random) {
    case 0...17: return .text(text())
    case 18, 19: return .softBreak
    case 20: return .lineBreak
    case 21, 22: return .code(chance(30) ? word() + " " + word() : word())
    case 23: return .image(image(place))
    case 24 where !place.isInLink: return .anchor(pick(["a", "x-1", "ä", "a\"b", "A&amp;"]))
    case 25: return .comment(word() + " " + word())
    case 26...34:
      let style = pick([
        Inline.Style.strong, .emphasis, .inserted, .deleted, .superscript, .subscript, .strong,
        .emphasis,
      ])
      return .styled(style, inlines(place.deeper))
    case 35...37 where !place.isInLink:
      var inner = place.deeper
      inner.isInLink = true
      inner.takesNotes = false
      let title = chance(15) ? word() : nil
      return .link(Link(.url(address()), content: inlines(inner), title: title))
    case 38 where place.takesNotes && !place.isInNote:
      var inner = place.deeper
      inner.isInNote = true
      return .footnote(inlines(inner))
    default: return .text(word())
    }
  }

  private mutating func image(_ place: Place) -> Image {
    Image(
      .url(address()), alternative: chance(60) ? text() : "", title: chance(15) ? word() : nil,
      width: pick([nil, nil, "50%", "120"]), height: pick([nil, nil, "20"]),
      alignment: pick([nil, nil, "right", "middle"]),
      link: !place.isInLink && chance(20) ? .url(address()) : nil)
  }

  private mutating func address() -> String {
    pick([
      "a.md", "../b/c%20d.md#e", "https://x.y/z?a=1&b=2", "#frag", "a_b*c_d.md", "a(b).md", "(",
      "a)b",
      "mailto:a@b.cd", "a&amp;b", "x%5By%5D", "ä.md", "a<b>c", "http://www.x.y/$1$", "a b",
      "a\"b'c",
      "www.x.y", "a|b", "a\\b", "`",
    ])
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in word() }
      .joined(separator: pick([" ", "", " ", "  ", "\n"]))
  }

  private mutating func word() -> String { pick(Self.words) }

  private static let words = [
    "a", "word", "x_y", "_", "__x__", "*", "**", "* ", "*a*", "***", "`", "``", "`a`", "|", "||",
    "a|b",
    "<x>", "</x>", "<", ">", "<ins>", "</ins>", "<br>", "<!--", "-->", "--", "<http://a.b>",
    "&amp;",
    "&", "&#36;", "&x", "[x]", "[ ]", "[", "]", "](", "(b)", "![", "[a](b)", "[^1]", "[^1]:",
    "[a]:",
    "1.", "2)", "10. ", "-", "- ", "+", "#", "##", "# ", "=", "===", "---", "***", "~", "~~", "~~~",
    "```", "$", "$a$", "$$", ":smile:", ":", "+1:", "www.x.y", "http://x.y", "https://x.y/z).",
    "a@b.cd", "ftp://x.y", "\u{A0}", "\u{A0}x", "ä", "漢字", "🙂", "“", "…", "\\", "\\*", "\\\\", "!",
    "!x", "(", ")", "\"", "'", "\t", " ", "  ", "a b", ".", ",", "a.", "@name", "#12", "<span>",
    "<table>", "<!DOCTYPE", "<?php", "{", "}", "^", "%20", ":-:", "|-|", "-|-", "\u{200B}", "[[x]]",
    "I.", "x  ", "  x",
  ]
}
