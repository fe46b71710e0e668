/// A value in a row of a database.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  /// Any bytes: databases do not check what they are given.
  case text([UInt8])

  /// As a number; text that holds one counts. nil if it is not one.
  var integer: Int64? {
    switch self {
    case .null: nil
    case .integer(let number): number
    case .text(let bytes): Int64(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Empty where there is nothing.
  var bytes: [UInt8] {
    switch self {
    case .null: []
    case .integer(let number): Array(String(number).utf8)
    case .text(let bytes): bytes
    }
  }

  /// What is not UTF-8 becomes U+FFFD.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// A database that is asked in SQL; nothing in it is changed. May be asked from several threads.
protocol SQLDatabase: Sendable {
  /// Asks a question.
  ///
  /// - Parameter arguments: for each `?` of the question one.
  /// - Returns: the rows in order; where the database cannot go on, those before that, and why.
  func ask(_ sql: String, _ arguments: [SQLValue]) -> SQLAnswer

  /// Ways around damage that only this kind of database has; nil if none.
  var salvage: (any SalvageableDatabase)? { get }
}

/// A database whose rows have numbers, so that damage in one place costs the rows there only.
protocol SalvageableDatabase: SQLDatabase {
  /// The column that numbers the rows of a table.
  var rowNumber: String { get }
  /// More rows than any of its tables can have.
  var mostRows: Int { get }
  /// The name of the index that a table's key has, to be named after `FROM table`.
  func keyIndex(of table: String) -> String
  /// Asks a question whose rows must come in an order, or not be more than some: what leads in a circle has no end.
  ///
  /// - Parameter end: where reading ends as damaged.
  func ask(_ sql: String, _ arguments: [SQLValue], until end: RowsEnd) -> SQLAnswer
}

extension SalvageableDatabase {
  func ask(_ sql: String, _ arguments: [SQLValue]) -> SQLAnswer {
    ask(sql, arguments, until: .last)
  }
}

/// Where reading rows ends.
enum RowsEnd: Sendable {
  case last
  /// Where the first column does not grow any more.
  case ascending
  /// Where the first column does not shrink any more.
  case descending
  case count(Int)
}

/// What a database answers.
struct SQLAnswer: Sendable {
  var rows: [[SQLValue]] = []
  /// nil if these are all rows.
  var error: SQLError?
}

extension SQLDatabase {
  /// The first row of the answer; nil if there is none.
  func first(_ sql: String, _ arguments: [SQLValue] = []) throws(SQLError) -> [SQLValue]? {
    let answer = ask(sql, arguments)
    if let row = answer.rows.first { return row }
    if let error = answer.error { throw error }
    return nil
  }
}
