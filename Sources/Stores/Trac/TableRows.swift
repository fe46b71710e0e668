import Basics
import Files
import Markup

/// One version of a page, without its text.
package struct PageVersion: Hashable, Sendable {
  /// As Trac names the page: `Net/Switches`.
  package var page: String
  /// From 1 on; numbers may be missing, as administrators can delete a version.
  package var number: Int
  /// When it was saved: seconds since 1970 (UTC).
  package var seconds: Int
  /// The login of who saved it, or what a visitor called himself.
  package var author: String
  /// Of its row, where the database is damaged.
  var row: Int64?
  /// The name as the database has it, where that is not UTF-8.
  var bytes: [UInt8]?
}

/// The upload of an attachment. Trac keeps the last of each name only.
package struct Upload: Hashable, Sendable {
  /// The page that it hangs on.
  package var page: String
  /// Its own name.
  package var file: String
  /// When it was uploaded: seconds since 1970 (UTC).
  package var seconds: Int
  /// As of a `PageVersion`.
  package var author: String
  /// What its author said about it; mostly empty.
  package var description = ""
  /// What it is called in the wiki.
  package var key: AttachmentName { AttachmentName(owner: page, file: file) }
  /// In bytes, as the database has it; nil if it does not say.
  var size: Int?
}

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
        Finding(
          .damaged(
            database: name, error: "\(damage)", lost: table.lost.count,
            isLeast: table.mayHaveLostMore)))
    }
    add(table.rows, clock)
    findings += table.lost.map {
      Finding(.lostVersion($0[1].string, database: name), page: $0[0].string)
    }
  }

  private mutating func add(_ rows: [TableScan.Row], _ clock: TracClock) {
    var versions: [PageVersion] = []
    for row in rows {
      let name = row.values[0].string
      guard !name.isEmpty, let number = row.values[1].integer, let number = Int(exactly: number)
      else {
        findings.append(
          Finding(
            .namelessVersion(
              row: row.number,
              number: row.values[0].bytes.isEmpty ? nil : row.values[1].string, database: database),
            page: row.values[0].string))
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
        return one.page.precedes(byBytes: other.page)
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
        if said.insert(version.page).inserted {
          findings.append(Finding(.twoSpellings, page: version.page))
        }
      } else if let last = result.last, last.page == version.page, last.number == version.number {
        findings.append(Finding(.sameVersion(version.number), page: version.page))
      } else {
        result.append(version)
      }
    }
    return result
  }
}

/// The table `attachment`: a row a file, `(type, id, filename, size, time, author, description)`.
struct AttachmentRows {
  /// Of wiki pages only, by the bytes of the page's name, then of their own; no two alike.
  private(set) var uploads: [Upload] = []
  private(set) var findings: [Finding] = []

  /// A wiki without this table can be migrated: then a finding says what is missing.
  ///
  /// - Parameter name: of the database, for messages.
  init(_ source: any SQLDatabase, _ clock: TracClock, _ name: String) {
    do throws(SQLError) {
      let table = try TableScan(
        source, table: "attachment",
        columns: ["type", "id", "filename", "size", "time", "author", "description"], keyCount: 3)
      add(table.rows.map(\.values).filter { $0[0].string == "wiki" }, clock)
      findings += table.lost.filter { $0[0].string == "wiki" }.map {
        Finding(.lostAttachment(file: $0[2].string, database: name), page: $0[1].string)
      }
    } catch {
      findings = [Finding(.noTable(database: name, error: "\(error)"))]
    }
  }

  private mutating func add(_ rows: [[SQLValue]], _ clock: TracClock) {
    var uploads: [Upload] = []
    for row in rows {
      let (page, file) = (row[1].string, row[2].string)
      guard !page.isEmpty, !file.isEmpty else {
        findings.append(Finding(.nameless(file: file, hasPage: !page.isEmpty), page: page))
        continue
      }
      var upload = Upload(
        page: page, file: file, seconds: clock.seconds(row[4]), author: row[5].string,
        description: row[6].string)
      upload.size = row[3].integer.flatMap { Int(exactly: $0) }
      uploads.append(upload)
    }
    uploads.sort { one, other in
      one.page.utf8.elementsEqual(other.page.utf8)
        ? one.file.precedes(byBytes: other.file) : one.page.precedes(byBytes: other.page)
    }
    // Strings are equal where Unicode says so: one file of the output.
    var seen: [String: Set<String>] = [:]
    for upload in uploads {
      if seen[upload.page, default: []].insert(upload.file).inserted {
        self.uploads.append(upload)
      } else {
        findings.append(Finding(.sameRow(file: upload.file), page: upload.page))
      }
    }
  }
}

/// What the column `time` counts in: seconds before database version 25, then microseconds (Trac 0.12).
struct TracClock {
  /// `database_version` in the table `system`; nil if it cannot be read.
  let databaseVersion: Int?
  private let perSecond: Int64

  /// Where no version is to be read, the times themselves tell.
  init(_ database: any SQLDatabase) throws(SQLError) {
    var version: Int64?
    do throws(SQLError) {
      version = try database.first("SELECT value FROM system WHERE name = 'database_version'")?[0]
        .integer
    } catch {
      if error.kind == .busy { throw error }
    }
    databaseVersion = version.flatMap { Int(exactly: $0) }
    if version == nil {
      // The year 5000 in seconds; in microseconds a day of 1970.
      let latest = try? database.first("SELECT max(time) FROM wiki")?[0].integer
      version = (latest ?? 0) > 95_000_000_000 ? 25 : 21
    }
    perSecond = (version ?? 25) < 25 ? 1 : 1_000_000
  }

  /// Since 1970; what is not a number is 0. What is before that or after 2106, where commits end, is the nearest of both.
  func seconds(_ value: SQLValue) -> Int {
    Int(min(max((value.integer ?? 0) / perSecond, 0), Int64(UInt32.max)))
  }
}
