import Markup

/// `.. table:: Title`, `.. list-table::`, `.. csv-table::`
enum TableDirectives {
  private static let common = Directive.common.merging([
    "align": .choice(["left", "center", "right"]), "width": .length(percent: true),
  ]) { first, _ in first }

  private static let rows: [String: DirectiveOption] = [
    "header-rows": .count, "stub-columns": .count, "widths": .numbers(orWords: ["auto"]),
  ]

  static let all = [
    Directive(
      names: ["table"], optional: 1, takesBlanks: true,
      options: common.merging(["widths": .numbers(orWords: ["auto", "grid"])]) { first, _ in first
      },
      takesContent: true
    ) { parts throws(DirectiveError) in
      try parts.needContent()
      let blocks = parts.blocks().filter { !$0.content.isInvisible }
      guard blocks.count == 1, case .table(let table) = blocks[0].content else {
        throw DirectiveError("must hold one table")
      }
      return titled(table, parts)
    },
    Directive(
      names: ["list-table"], optional: 1, takesBlanks: true,
      options: common.merging(rows) { first, _ in first }, takesContent: true
    ) { parts throws(DirectiveError) in
      try parts.needContent()
      return try table(try listRows(parts), parts)
    },
    Directive(
      names: ["csv-table"], optional: 1, takesBlanks: true,
      options: common.merging(rows) { first, _ in first }.merging([
        "header": .text, "file": .text, "url": .text, "encoding": .text, "delim": .character,
        "keepspace": .flag, "quote": .character, "escape": .character,
      ]) { first, _ in first },
      takesContent: true
    ) { parts throws(DirectiveError) in
      if parts["file"] != nil || parts["url"] != nil {
        throw DirectiveError("reads a file, which Trac forbids")
      }
      try parts.needContent()
      let header = try parts["header"].map { header throws(DirectiveError) in
        try csvRows(header.split(separator: "\n").map(String.init), parts)
      }
      let lines = parts.content.map { parts.string([$0]) }
      return try table(try csvRows(lines, parts), header: header ?? [], parts)
    },
  ]

  private static func titled(_ table: RSTTable, _ parts: DirectiveParts) -> [RSTBlock.Content] {
    var table = table
    if let title = parts.arguments.first { table.title = parts.inlines(title) }
    return parts.named([.table(table)])
  }

  /// A table of rows, the first of them headers as far as the option says.
  private static func table(
    _ rows: [[RSTTable.Cell]], header: [[RSTTable.Cell]] = [], _ parts: DirectiveParts
  ) throws(DirectiveError) -> [RSTBlock.Content] {
    let count = parts["header-rows"].flatMap { Int($0) } ?? 0
    let stubs = parts["stub-columns"].flatMap { Int($0) } ?? 0
    guard count == 0 || count < rows.count else {
      throw DirectiveError("has no more rows than headers")
    }
    guard stubs == 0 || rows.allSatisfy({ $0.count > stubs }) else {
      throw DirectiveError("has no more columns than headers")
    }
    guard (header + rows).contains(where: { !$0.isEmpty }) else {
      throw DirectiveError("has no cells")
    }
    var table = RSTTable(header: header + rows[..<count], body: Array(rows[count...]))
    table.stubColumns = stubs
    return titled(table, parts)
  }

  /// A list of lists, all of one length: a row each.
  private static func listRows(
    _ parts: DirectiveParts
  ) throws(DirectiveError) -> [[RSTTable.Cell]] {
    let blocks = parts.blocks().filter { !$0.content.isInvisible }
    guard blocks.count == 1, case .list(.bullet, let items) = blocks[0].content else {
      throw DirectiveError("must hold one list")
    }
    var rows: [[RSTTable.Cell]] = []
    for item in items {
      guard item.count == 1, case .list(.bullet, let cells) = item[0].content,
        cells.count == rows.first?.count ?? cells.count
      else { throw DirectiveError("must hold lists of one length") }
      rows.append(cells.map { RSTTable.Cell(blocks: $0) })
    }
    return rows
  }

  private static func csvRows(
    _ lines: [String], _ parts: DirectiveParts
  ) throws(DirectiveError) -> [[RSTTable.Cell]] {
    var reader = CSVReader()
    if let mark = parts["delim"]?.unicodeScalars.first { reader.delimiter = mark }
    if let mark = parts["quote"]?.unicodeScalars.first { reader.quote = mark }
    reader.escape = parts["escape"]?.unicodeScalars.first
    reader.skipsBlanks = parts["keepspace"] == nil
    guard let rows = reader.read(lines) else {
      throw DirectiveError("has quotes that do not close")
    }
    return rows.map { row in
      row.map { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Array($0.utf8) }
        let source = RSTSource(lines, number: parts.call.number)
        return RSTTable.Cell(
          blocks: text.isEmpty ? [] : parts.call.document.nested(source, in: .cell))
      }
    }
  }
}
