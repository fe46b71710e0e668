import Files
import Markup

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
      findings += table.lost.filter { $0[0].string == "wiki" }.map { .lost($0, in: name) }
    } catch {
      findings = [.noTable(error, in: name)]
    }
  }

  private mutating func add(_ rows: [[SQLValue]], _ clock: TracClock) {
    var uploads: [Upload] = []
    for row in rows {
      let (page, file) = (row[1].string, row[2].string)
      guard !page.isEmpty, !file.isEmpty else {
        findings.append(.nameless(page, file))
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
        ? one.file.precedesInBytes(other.file) : one.page.precedesInBytes(other.page)
    }
    // Strings are equal where Unicode says so: one file of the output.
    var seen: [String: Set<String>] = [:]
    for upload in uploads {
      if seen[upload.page, default: []].insert(upload.file).inserted {
        self.uploads.append(upload)
      } else {
        findings.append(.twice(upload))
      }
    }
  }
}

extension Finding {
  fileprivate static func lost(_ key: [SQLValue], in name: String) -> Finding {
    FindingKind.attachmentMissing.finding(
      page: key[1].string,
      "The row of the attachment \(key[2].string) in \(name) is damaged; it was left out.",
      help: "Copy the file by hand, or mend the database.")
  }

  fileprivate static func noTable(_ error: SQLError, in name: String) -> Finding {
    FindingKind.attachmentMissing.finding(
      "The table of attachments in \(name) cannot be read (\(error)); none were migrated.",
      help: "Copy them by hand, or mend the database.")
  }

  fileprivate static func nameless(_ page: String, _ file: String) -> Finding {
    FindingKind.attachmentMissing.finding(
      page: page,
      "The database has an attachment “\(file)” without \(page.isEmpty ? "a page" : "a name"); it was left out.",
      help: "Trac does not show it; copy its file by hand if it is wanted.")
  }

  fileprivate static func twice(_ upload: Upload) -> Finding {
    FindingKind.pageDuplicate.finding(
      page: upload.page,
      "Two rows of the database are the attachment \(upload.file); the second was left out.",
      help: "Compare both files and keep one.")
  }
}
