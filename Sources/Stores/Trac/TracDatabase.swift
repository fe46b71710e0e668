import Markup

/// The tables of a Trac that a wiki is in: `wiki`, `attachment` and `system`, as Trac 0.11 to 1.6 have them (database
/// versions 21 to 45; older ones have the same columns).
struct TracDatabase: Sendable {
  /// All that can be read, by the bytes of their names, then by number.
  let versions: [PageVersion]
  /// Of wiki pages only.
  let uploads: [Upload]
  let findings: [Finding]
  private let database: any SQLDatabase
  /// For messages.
  private let name: String

  /// - Throws: where there is no wiki in it, or nothing can be read.
  init(_ database: any SQLDatabase, name: String) throws(SourceError) {
    self.database = database
    self.name = name
    do throws(SQLError) {
      let clock = try TracClock(database)
      let pages = try TableScan(
        database, table: "wiki", columns: ["name", "version", "time", "author"], keyCount: 2)
      var (versions, duplicates) = TracDatabase.versions(pages.rows, clock)
      versions.sort { one, other in
        one.page.utf8.elementsEqual(other.page.utf8)
          ? one.number < other.number : one.page.precedesInBytes(other.page)
      }
      self.versions = versions
      var findings = duplicates + pages.lost.map { Finding.lostVersion($0, in: name) }
      if let damage = pages.damage {
        findings.insert(.damaged(name, damage, lost: pages.lost.count), at: 0)
      }
      let (uploads, uploadFindings) = TracDatabase.uploads(database, clock, name)
      self.uploads = uploads
      self.findings = findings + uploadFindings
    } catch {
      throw .database(path: name, error)
    }
  }

  /// The text and the comment of a version.
  ///
  /// - Throws: where its row is damaged or, as somebody deleted it in between, gone.
  func contents(of version: PageVersion) throws(SQLError) -> (text: [UInt8], comment: String) {
    let row: [SQLValue]?
    if let number = version.row, let salvage = database.salvage {
      row = try database.first(
        "SELECT text, comment FROM wiki NOT INDEXED WHERE \(salvage.rowNumber) = ?",
        [.integer(number)])
    } else {
      row = try database.first(
        "SELECT text, comment FROM wiki WHERE name = ? AND version = ?",
        [.text(version.bytes ?? Array(version.page.utf8)), .integer(Int64(version.number))])
    }
    guard let row else { throw SQLError(kind: .failed, reason: "the row is gone") }
    return (row[0].bytes, row[1].string)
  }

  /// What users of the Trac said about themselves, by their logins.
  func people() -> [String: (name: String?, email: String?)] {
    var people: [String: (name: String?, email: String?)] = [:]
    let rows = database.ask(
      "SELECT sid, name, value FROM session_attribute WHERE authenticated = 1"
        + " AND name IN ('name', 'email')", []
    ).rows
    for row in rows {
      let login = row[0].string
      if row[1].string == "name" {
        people[login, default: (nil, nil)].name = row[2].string
      } else {
        people[login, default: (nil, nil)].email = row[2].string
      }
    }
    return people
  }

  // MARK: Rows

  private static func versions(
    _ rows: [TableScan.Row], _ clock: TracClock
  ) -> ([PageVersion], [Finding]) {
    var findings: [Finding] = []
    var spellings: [String: [UInt8]] = [:]
    var seen: Set<String> = []
    var versions: [PageVersion] = []
    for row in rows {
      let name = row.values[0].string
      guard !name.isEmpty, let number = row.values[1].integer, let number = Int(exactly: number)
      else { continue }
      // Names that are one in Unicode are one file; Trac has two pages then.
      if let spelling = spellings[name], !spelling.elementsEqual(name.utf8) {
        if seen.insert(name).inserted { findings.append(.twoSpellings(name)) }
        continue
      }
      spellings[name] = Array(name.utf8)
      var version = PageVersion(
        page: name, number: number, seconds: clock.seconds(row.values[2]),
        author: row.values[3].string)
      version.row = row.number
      if !row.values[0].bytes.elementsEqual(name.utf8) { version.bytes = row.values[0].bytes }
      versions.append(version)
    }
    return (versions, findings)
  }

  private static func uploads(
    _ database: any SQLDatabase, _ clock: TracClock, _ name: String
  ) -> ([Upload], [Finding]) {
    do throws(SQLError) {
      let table = try TableScan(
        database, table: "attachment",
        columns: ["type", "id", "filename", "size", "time", "author", "description"], keyCount: 3)
      let uploads = table.rows.map(\.values).filter { $0[0].string == "wiki" }.map { row in
        var upload = Upload(
          page: row[1].string, file: row[2].string, seconds: clock.seconds(row[4]),
          author: row[5].string, description: row[6].string)
        upload.size = row[3].integer.flatMap { Int(exactly: $0) }
        return upload
      }
      let lost = table.lost.filter { $0[0].string == "wiki" }.map { key in
        FindingKind.attachmentMissing.finding(
          page: key[1].string,
          "The row of the attachment \(key[2].string) in \(name) is damaged; it was left out.",
          help: "Copy the file by hand, or mend the database.")
      }
      return (
        uploads.sorted { one, other in
          one.page.utf8.elementsEqual(other.page.utf8)
            ? one.file.precedesInBytes(other.file) : one.page.precedesInBytes(other.page)
        }, lost
      )
    } catch {
      return (
        [],
        [
          FindingKind.attachmentMissing.finding(
            "The table of attachments in \(name) cannot be read (\(error)); none were migrated.",
            help: "Copy them by hand, or mend the database.")
        ]
      )
    }
  }
}

extension Finding {
  fileprivate static func damaged(_ name: String, _ damage: SQLError, lost: Int) -> Finding {
    FindingKind.databaseDamaged.finding(
      "\(name) is damaged (\(damage)). What can be read of it was migrated; rows of pages that are lost: \(lost).",
      help: "Look for a backup, or mend a copy: sqlite3 trac.db .recover | sqlite3 mended.db")
  }

  fileprivate static func lostVersion(_ key: [SQLValue], in name: String) -> Finding {
    FindingKind.pageUnreadable.finding(
      page: key[0].string,
      "Version \(key[1].string) of the page cannot be read: \(name) is damaged there.",
      help: "Look for it in a backup.")
  }

  fileprivate static func twoSpellings(_ page: String) -> Finding {
    FindingKind.pageDuplicate.finding(
      page: page,
      "Two pages have this name in two spellings of Unicode; the second was left out.",
      help: "Rename one of them in Trac.")
  }
}

/// What the column `time` counts in: seconds before database version 25, then microseconds (Trac 0.12).
struct TracClock {
  private let perSecond: Int64

  init(_ database: any SQLDatabase) throws(SQLError) {
    var version: Int64?
    do throws(SQLError) {
      version = try database.first("SELECT value FROM system WHERE name = 'database_version'")?[0]
        .integer
    } catch {
      if error.kind != .damaged { throw error }
    }
    if version == nil {
      // The year 5000 in seconds; in microseconds a day of 1970.
      let latest = try? database.first("SELECT max(time) FROM wiki")?[0].integer
      version = (latest ?? 0) > 95_000_000_000 ? 25 : 21
    }
    perSecond = (version ?? 25) < 25 ? 1 : 1_000_000
  }

  /// Since 1970; what is no number is 0. What lies before that or after 2106, where commits end, is the nearest of both.
  func seconds(_ value: SQLValue) -> Int {
    Int(min(max((value.integer ?? 0) / perSecond, 0), Int64(UInt32.max)))
  }
}
