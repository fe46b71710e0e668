/// The rows of a table, as many as can be read: a damaged page of the file costs its own rows only, and the index of the
/// key tells which those are.
struct TableScan {
  /// A row, and its number where the database numbers them.
  struct Row {
    var values: [SQLValue]
    var number: Int64?
  }

  /// In the order of their numbers.
  private(set) var rows: [Row] = []
  /// The keys of rows that cannot be read, as far as the index has them.
  private(set) var lost: [[SQLValue]] = []
  /// More than `lost` may be gone: the index is damaged, too.
  private(set) var mayHaveLostMore = false
  /// nil: nothing is damaged.
  private(set) var damage: SQLError?

  /// - Parameters:
  ///   - columns: the key's first.
  ///   - keyCount: how many columns the key has.
  init(
    _ database: any SQLDatabase, table: String, columns: [String], keyCount: Int
  ) throws(SQLError) {
    guard let numbered = database.salvage else {
      let answer = database.ask(
        "SELECT \(columns.joined(separator: ", ")) FROM \(table)", [])
      if let error = answer.error { throw error }
      rows = answer.rows.map { Row(values: $0) }
      return
    }
    var salvage = RowSalvage(numbered, table, columns, keyCount: keyCount)
    damage = try salvage.readAll()
    // Even where nothing failed: a page of zeros in the right place looks like an empty one.
    salvage.readWhatTheIndexKnows()
    if salvage.isIndexDamaged, damage != nil { salvage.readBetween() }
    rows = salvage.found.sorted { $0.key < $1.key }.map { Row(values: $0.value, number: $0.key) }
    lost = salvage.lost
    mayHaveLostMore = damage != nil && salvage.isIndexDamaged
    if damage == nil, !lost.isEmpty {
      damage = SQLError(kind: .damaged, reason: "its rows are not those of its index")
    }
  }
}
