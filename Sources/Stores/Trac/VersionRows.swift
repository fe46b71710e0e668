import Files
import Markup

/// The table `wiki`: a row a version, `(name, version, time, author, text, comment)`.
struct VersionRows {
  /// By the bytes of the names, then by number; no two alike.
  private(set) var versions: [PageVersion] = []
  private(set) var findings: [Finding] = []
  private let database: String

  /// - Parameter name: of the database, for messages.
  /// - Throws: where nothing can be read.
  init(_ source: any SQLDatabase, _ clock: TracClock, _ name: String) throws(SQLError) {
    database = name
    let table = try TableScan(
      source, table: "wiki", columns: ["name", "version", "time", "author"], keyCount: 2)
    if let damage = table.damage {
      if table.rows.isEmpty, table.lost.isEmpty { throw damage }
      findings.append(
        .damaged(name, damage, lost: table.lost.count, isLeast: table.mayHaveLostMore))
    }
    add(table.rows, clock)
    findings += table.lost.map { .lostVersion($0, in: name) }
  }

  private mutating func add(_ rows: [TableScan.Row], _ clock: TracClock) {
    var versions: [PageVersion] = []
    for row in rows {
      let name = row.values[0].string
      guard !name.isEmpty, let number = row.values[1].integer, let number = Int(exactly: number)
      else {
        findings.append(.namelessVersion(row, in: database))
        continue
      }
      var version = PageVersion(
        page: name, number: number, seconds: clock.seconds(row.values[2]),
        author: row.values[3].string)
      version.row = row.number
      let bytes = row.values[0].bytes
      if !bytes.elementsEqual(name.utf8) { version.bytes = bytes }
      versions.append(version)
    }
    versions.sort { one, other in
      if !one.page.utf8.elementsEqual(other.page.utf8) {
        return one.page.precedesInBytes(other.page)
      }
      return (one.number, one.row ?? 0) < (other.number, other.row ?? 0)
    }
    self.versions = once(versions)
  }

  /// Names that are one in Unicode are one file, although Trac has two pages; and a key that is there as text and as
  /// bytes is one to Trac.
  private mutating func once(_ versions: [PageVersion]) -> [PageVersion] {
    var spellings: [String: [UInt8]] = [:]
    var said: Set<String> = []
    var result: [PageVersion] = []
    for version in versions {
      let spelling = spellings[version.page, default: Array(version.page.utf8)]
      spellings[version.page] = spelling
      if !spelling.elementsEqual(version.page.utf8) {
        if said.insert(version.page).inserted { findings.append(.twoSpellings(version.page)) }
      } else if let last = result.last, last.page == version.page, last.number == version.number {
        findings.append(.twoRows(version))
      } else {
        result.append(version)
      }
    }
    return result
  }
}

extension Finding {
  fileprivate static func damaged(
    _ name: String, _ damage: SQLError, lost: Int, isLeast: Bool
  ) -> Finding {
    FindingKind.databaseDamaged.finding(
      "\(name) is damaged (\(damage)). What can be read of it was migrated; versions of pages that are lost: "
        + "\(isLeast ? "at least " : "")\(lost).",
      help:
        "Look for a backup, or mend a copy, which may bring back more: sqlite3 trac.db .recover | sqlite3 mended.db"
    )
  }

  fileprivate static func lostVersion(_ key: [SQLValue], in name: String) -> Finding {
    FindingKind.pageUnreadable.finding(
      page: key[0].string,
      "Version \(key[1].string) of the page cannot be read: \(name) is damaged there.",
      help: "Look for it in a backup.")
  }

  fileprivate static func namelessVersion(_ row: TableScan.Row, in name: String) -> Finding {
    FindingKind.pageUnreadable.finding(
      page: row.values[0].string,
      "Row \(row.number.map(String.init) ?? "") of the table wiki in \(name) has "
        + (row.values[0].bytes.isEmpty
          ? "no page's name" : "“\(row.values[1].string)” for the number of its version")
        + "; it was left out.",
      help: "Trac does not show it; mend the row if it is wanted.")
  }

  fileprivate static func twoSpellings(_ page: String) -> Finding {
    FindingKind.pageDuplicate.finding(
      page: page,
      "Two pages have this name in two spellings of Unicode; the second was left out.",
      help: "Rename one of them in Trac.")
  }

  fileprivate static func twoRows(_ version: PageVersion) -> Finding {
    FindingKind.pageDuplicate.finding(
      page: version.page,
      "Two rows of the database are version \(version.number) of the page; the second was left out.",
      help: "Compare both and delete one.")
  }
}
