import Markup

/// What docutils shows as tables: tables, fields, options and notes.
extension BlockBuilder {
  mutating func table(_ table: RSTTable, at source: SourceRange, to result: inout [Block]) {
    result += inlines.paragraphs(table.title, at: source)
    var rows: [Table.Row] = []
    for (index, row) in (table.header + table.body).enumerated() {
      var column = 0
      var cells: [Table.Cell] = []
      for cell in row {
        let isHeader = index < table.header.count || column < table.stubColumns
        cells.append(
          Table.Cell(
            blocks(cell.blocks), isHeader: isHeader, columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan))
        column += cell.columnSpan
      }
      rows.append(Table.Row(cells))
    }
    result.append(Block(.table(Table(rows: rows)), at: source))
  }

  /// Longer names of fields and options stand in a row of their own.
  static var widestName: Int { 14 }

  /// The names in the first column, as headers of their rows.
  mutating func fieldTable(_ fields: [RSTBlock.Field]) -> Table {
    Table(rows: fields.flatMap { rows($0) })
  }

  mutating func rows(_ field: RSTBlock.Field) -> [Table.Row] {
    let name = Block(.paragraph(inlines.build(field.name) + [.text(":")]))
    return Self.rows(
      Table.Cell([name], isHeader: true), Table.Cell(blocks(field.blocks)),
      isWide: field.length > Self.widestName)
  }

  static func rows(_ name: Table.Cell, _ body: Table.Cell, isWide: Bool) -> [Table.Row] {
    guard isWide else { return [Table.Row([name, body])] }
    var wide = name
    wide.columnSpan = 2
    return [Table.Row([wide]), Table.Row([Table.Cell([]), body])]
  }

  mutating func optionTable(_ options: [RSTBlock.Option]) -> Table {
    var rows: [Table.Row] = []
    for option in options {
      let (content, length) = Self.inlines(option.strings)
      rows += Self.rows(
        Table.Cell([Block(.paragraph(content))]), Table.Cell(blocks(option.blocks)),
        isWide: length > Self.widestName)
    }
    return Table(rows: rows)
  }

  /// `-a, --all=X` as code, the arguments in italics.
  private static func inlines(_ options: [RSTBlock.OptionString]) -> ([Inline], length: Int) {
    var inlines: [Inline] = []
    var code = ""
    var length = 0
    func flush() {
      if !code.isEmpty { inlines.append(.code(code)) }
      code = ""
    }
    for (index, option) in options.enumerated() {
      let comma = index > 0 ? ", " : ""
      code += comma + option.name
      length += (comma + option.name).unicodeScalars.count
      guard let argument = option.argument else { continue }
      length += (option.delimiter + argument).unicodeScalars.count
      if option.delimiter == "=" { code += "=" }
      flush()
      if option.delimiter == " " { inlines.append(.text(" ")) }
      inlines.append(.styled(.emphasis, [.code(argument)]))
    }
    flush()
    return (inlines, length)
  }

  /// `[1]` and the note. With one reference the mark leads back to it, with more of them numbers do.
  mutating func noteTable(_ index: Int, _ blocks: [RSTBlock]) -> Table {
    let note = document.notes.notes[index]
    var label: [Inline] = [.text("[\(note.shown)]")]
    var body = self.blocks(blocks)
    if !note.references.isEmpty || note.isNamed,
      case .place(let id) = document.names.targets[note.target]
    {
      if note.references.count == 1 {
        label = [Self.link(to: note.references[0], "[\(note.shown)]")]
      }
      label.insert(.anchor(id), at: 0)
    }
    if note.references.count > 1 {
      var marks: [Inline] = [.text("(")]
      for (number, id) in note.references.enumerated() {
        if number > 0 { marks.append(.text(", ")) }
        marks.append(Self.link(to: id, String(number + 1)))
      }
      let back: [Inline] = [.styled(.emphasis, marks + [.text(")")])]
      if body.count == 1, case .paragraph(let content) = body[0].content {
        body[0].content = .paragraph(back + [.text(" ")] + content)
      } else {
        body.insert(Block(.paragraph(back)), at: 0)
      }
    }
    return Table(
      rows: [Table.Row([Table.Cell([Block(.paragraph(label))]), Table.Cell(body)])])
  }

  private static func link(to id: String, _ text: String) -> Inline {
    .link(Link(.page(PageReference("", fragment: id)), content: [.text(text)]))
  }
}
