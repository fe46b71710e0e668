/// What can be read of a damaged table of numbered rows: from both ends until the damage, then one by one what the index
/// of the key knows, then by halves what is between.
struct RowSalvage {
  private let database: any SalvageableDatabase
  private let table: String
  private let columns: [String]
  private let keyCount: Int
  /// By their numbers.
  private(set) var found: [Int64: [SQLValue]] = [:]
  /// Keys that the index has, of rows that cannot be read.
  private(set) var lost: [[SQLValue]] = []
  private(set) var isIndexDamaged = false
  /// The numbers between which nothing was read.
  private var hole: (low: Int64, high: Int64)?

  init(
    _ database: any SalvageableDatabase, _ table: String, _ columns: [String], keyCount: Int
  ) {
    self.database = database
    self.table = table
    self.columns = columns
    self.keyCount = keyCount
  }

  /// - Returns: the damage; nil if none was met.
  /// - Throws: what else hinders.
  mutating func readAll() throws(SQLError) -> SQLError? {
    let (low, high) = (Int64.min, Int64.max)
    let first = read(from: low, to: high, ascending: true)
    guard let error = first.error else { return nil }
    guard error.kind == .damaged else { throw error }
    let start = min(first.last ?? -1, high / 2) + 1
    let second = read(from: start, to: high, ascending: false)
    if second.error != nil {
      hole = (max(start, 0), second.last.map { max($0, 1) - 1 } ?? high)
    }
    return error
  }

  mutating func readWhatTheIndexKnows() {
    let index = database.keyIndex(of: table)
    let keys = columns.prefix(keyCount)
    var missing: [Int64: [SQLValue]] = [:]
    for order in ["ASC", "DESC"] {
      let sorted = keys.map { "\($0) \(order)" }.joined(separator: ", ")
      let answer = database.ask(
        "SELECT \(database.rowNumber), \(keys.joined(separator: ", ")) FROM \(table) \(index)"
          + " ORDER BY \(sorted)", [], until: .count(database.mostRows))
      for row in answer.rows {
        guard let number = row[0].integer else { continue }
        let key = Array(row.dropFirst())
        if !has(number, key) { missing[number] = key }
      }
      if answer.error == nil { break }
      isIndexDamaged = true
    }
    for (number, key) in missing.sorted(by: { $0.key < $1.key }) {
      _ = read(from: number, to: number, ascending: true)
      if !has(number, key) { lost.append(key) }
    }
    lost.sort { $0.map(\.string).lexicographicallyPrecedes($1.map(\.string)) }
  }

  /// A row that has another key than the index says was damaged, or the index.
  private func has(_ number: Int64, _ key: [SQLValue]) -> Bool {
    found[number].map { $0.prefix(keyCount).elementsEqual(key) } ?? false
  }

  /// For rows that the index does not have.
  mutating func readBetween() {
    guard let hole else { return }
    var open = [(low: hole.low, high: min(hole.high, hole.low + Int64(database.mostRows)))]
    // Rows are numbered from 1 on without great gaps, so the low ones matter; more than these are not tried, for time.
    var tries = 0
    while let (low, high) = open.popLast(), low <= high, tries < 20_000 {
      tries += 1
      let first = read(from: low, to: high, ascending: true)
      guard first.error != nil, low < high else { continue }
      let start = first.last.map { $0 + 1 } ?? low
      guard start <= high else { continue }
      let second = read(from: start, to: high, ascending: false)
      guard second.error != nil else { continue }
      let end = second.last.map { $0 - 1 } ?? high
      guard start < end else { continue }
      let middle = start + (end - start) / 2
      open.append((middle + 1, end))
      open.append((start, middle))
    }
  }

  /// - Returns: the number of the last row that was read.
  private mutating func read(
    from low: Int64, to high: Int64, ascending: Bool
  ) -> (last: Int64?, error: SQLError?) {
    let number = database.rowNumber
    let answer = database.ask(
      "SELECT \(number), \(columns.joined(separator: ", ")) FROM \(table) NOT INDEXED"
        + " WHERE \(number) BETWEEN ? AND ? ORDER BY \(number) \(ascending ? "ASC" : "DESC")",
      [.integer(low), .integer(high)], until: ascending ? .ascending : .descending)
    for row in answer.rows {
      if let id = row[0].integer { found[id] = Array(row.dropFirst()) }
    }
    return (answer.rows.last?[0].integer, answer.error)
  }
}

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
  /// nil if nothing is damaged.
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
      damage = SQLError(kind: .damaged, reason: "its rows do not match its index")
    }
  }
}
