/// The rows of a table, as many as can be read: a damaged page of the file costs its own rows only, and the index of the
/// key tells which those are.
struct TableScan {
  /// A row, and its number where the table is damaged: then the index may lead nowhere.
  struct Row {
    var values: [SQLValue]
    var number: Int64?
  }

  private(set) var rows: [Row] = []
  /// The keys of rows that cannot be read.
  private(set) var lost: [[SQLValue]] = []
  /// nil: nothing is damaged.
  private(set) var damage: SQLError?

  /// - Parameters:
  ///   - columns: the key's first.
  ///   - keyCount: how many columns the key has.
  init(
    _ database: any SQLDatabase, table: String, columns: [String], keyCount: Int
  ) throws(SQLError) {
    let list = columns.joined(separator: ", ")
    let answer = database.ask("SELECT \(list) FROM \(table)", [])
    guard let error = answer.error else {
      rows = answer.rows.map { Row(values: $0) }
      return
    }
    guard error.kind == .damaged, let database = database.salvage else { throw error }
    damage = error
    var salvage = Salvage(database, table, columns)
    salvage.run()
    rows = salvage.found.sorted { $0.key < $1.key }.map { Row(values: $0.value, number: $0.key) }
    let known = Set(rows.map { Array($0.values.prefix(keyCount)) })
    lost = salvage.keys(Array(columns.prefix(keyCount))).filter { !known.contains($0) }
  }
}

/// Reads a table from both ends until the damage, and goes on between the two places by halves.
private struct Salvage {
  private let database: any SalvageableDatabase
  private let table: String
  private let columns: [String]
  private(set) var found: [Int64: [SQLValue]] = [:]

  init(_ database: any SalvageableDatabase, _ table: String, _ columns: [String]) {
    self.database = database
    self.table = table
    self.columns = columns
  }

  mutating func run() {
    var open: [(low: Int64, high: Int64)] = [(Int64.min + 1, Int64.max - 1)]
    var tries = 0
    while let (low, high) = open.popLast(), low <= high, tries < 200_000 {
      tries += 1
      guard let left = read(from: low, to: high, ascending: true) else { continue }
      guard let right = read(from: left, to: high, ascending: false) else { continue }
      // What lies outside of these two no row can have.
      let start = max(left, -1)
      let end = min(right, database.largestRowNumber)
      guard start < end else { continue }
      let middle = start + (end - start) / 2
      open.append((middle + 1, end))
      open.append((start, middle))
    }
  }

  /// - Returns: the nearest number that was not reached; nil: all were read, or there is nothing between.
  private mutating func read(from low: Int64, to high: Int64, ascending: Bool) -> Int64? {
    guard low < high || ascending else { return nil }
    let number = database.rowNumber
    let answer = database.ask(
      "SELECT \(number), \(columns.joined(separator: ", ")) FROM \(table) NOT INDEXED"
        + " WHERE \(number) BETWEEN ? AND ? ORDER BY \(number) \(ascending ? "ASC" : "DESC")",
      [.integer(low), .integer(high)])
    var last: Int64?
    for row in answer.rows {
      guard let id = row.first?.integer else { continue }
      found[id] = Array(row.dropFirst())
      last = id
    }
    if answer.error == nil || low == high { return nil }
    return ascending ? last.map { $0 + 1 } ?? low : last.map { $0 - 1 } ?? high
  }

  /// All keys that the index has, from both ends.
  func keys(_ columns: [String]) -> [[SQLValue]] {
    var keys: Set<[SQLValue]> = []
    for order in ["ASC", "DESC"] {
      let list = columns.joined(separator: ", ")
      let sorted = columns.map { "\($0) \(order)" }.joined(separator: ", ")
      let answer = database.ask(
        "SELECT \(list) FROM \(table) \(database.keyIndex(of: table)) ORDER BY \(sorted)", [])
      keys.formUnion(answer.rows)
    }
    return keys.sorted { one, other in
      one.map(\.string).lexicographicallyPrecedes(other.map(\.string))
    }
  }
}
