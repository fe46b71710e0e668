/// What can be said of the files of a wiki, of its database, and of the files that a run writes.
package enum FileFact: FindingFact {
  // Files of pages
  case unreadable(file: String, reason: String)
  case binary(file: String)
  case pageLink(file: String)
  case special(file: String)
  case samePage(file: String, as: String)
  case nameGuessed(file: String)
  case inheritedMissing(file: String, by: String, reason: String)
  // Files of attachments
  case attachmentLink(file: String)
  case noOwner(file: String)
  case pageGone(file: String, copy: String)
  case sameAttachment(file: String)
  case sameHash(file: String)
  case nameHashed(file: String)
  case noFile(file: String, path: String)
  case wrongSize(file: String, expected: Int, actual: Int)
  case unreadableFolder(error: String)
  case noRow(file: String)
  case inTheOldTrac(attachments: Int)
  case tooLarge(file: String, bytes: Int, limit: Int, site: String)
  // The database
  case damaged(database: String, error: String, lost: Int, isLeast: Bool)
  case lostVersion(String, database: String)
  case namelessVersion(row: Int64?, number: String?, database: String)
  case twoSpellings
  case sameVersion(Int)
  case unreadableVersion(Int, error: String, isDamaged: Bool)
  case versionNotInHistory(Int, error: String)
  case lostAttachment(file: String, database: String)
  case noTable(database: String, error: String)
  case roadmapUnreadable(table: String, database: String, error: String)
  case nameless(file: String, hasPage: Bool)
  case sameRow(file: String)
  case unknownLogins([String])
  // The output
  case edited(file: String)
  case notWritten(file: String, reason: String)
  case notCommitted(file: String)
  case vanished(file: String, isPruned: Bool)

  package var finding: Finding {
    switch self {
    case .unreadable(let file, let reason):
      Finding(
        .pageUnreadable, "The file \(file) cannot be read: \(reason).",
        "Mend its permissions and run again; everything else was migrated.")
    case .binary(let file):
      Finding(
        .pageBinary, "The file \(file) is no text and was left out.",
        "If it is an attachment, put it into the folder of the attachments.")
    case .pageLink(let file):
      Finding(
        .linkSymbolic, "\(file) is a symbolic link; it was not followed.",
        "Put a copy of the file in its place if it is a page.")
    case .special(let file):
      Finding(
        .pageUnreadable, "\(file) is neither a file nor a folder and was left out.",
        "Remove it from the export.")
    case .samePage(let file, let first):
      Finding(
        .pageDuplicate, "\(file) stands for the same page as \(first) and was left out.",
        "Compare both files and keep one.")
    case .nameGuessed(let file):
      Finding(
        .encodingGuessed, "The file name \(file) is not UTF-8 and was read as Windows-1252.",
        "Check the page's name.")
    case .inheritedMissing(let file, let path, let reason):
      Finding(
        .settingsMissing,
        "\(path) inherits from \(file), which cannot be read (\(reason)): settings of InterWiki and the like may be missing.",
        "Copy that file to the same place, or put what it says into the trac.ini you give.")
    case .attachmentLink(let file):
      Finding(
        .linkSymbolic, "The attachment \(file) is a symbolic link; it was not followed.",
        "Put a copy of the file in its place.")
    case .noOwner(let file):
      Finding(
        .attachmentOrphan,
        "The file \(file) lies in no page's folder of attachments and was left out.",
        "Move it into the folder of its page.")
    case .pageGone(let file, let copy):
      Finding(
        .attachmentOrphan, "\(file) hangs on a page that is not there; it was copied to \(copy).")
    case .sameAttachment(let file):
      Finding(
        .pageDuplicate, "Two files are the attachment \(file); the second was left out.",
        "Compare both files and keep one.")
    case .sameHash(let file):
      Finding(
        .pageDuplicate,
        "Two files are the attachment \(file); the one that lies under its hash was left out.",
        "Compare both files and keep one.")
    case .nameHashed(let file):
      Finding(
        .attachmentOrphan,
        "The file \(file) lies under the hash of its name, and no page tells that name; it was copied as it is.",
        "The database knows its name: migrate the environment, or bring the files out by 'trac-admin ENV attachment export'."
      )
    case .noFile(let file, let path):
      Finding(
        .attachmentMissing,
        "The database has an attachment \(file), but its file is not there: \(path).",
        "Copy the file from the server or a backup to that place and run again.")
    case .wrongSize(let file, let expected, let actual):
      Finding(
        .attachmentDamaged,
        "The file of the attachment \(file) has \(actual) bytes, and \(expected) by the database; it was migrated as it is.",
        "Look whether it can still be opened; compare it with a backup.")
    case .unreadableFolder(let error):
      Finding(
        .attachmentMissing, "\(error) The attachments in it were left out.", "Then run again.")
    case .noRow(let file):
      Finding(
        .attachmentOrphan,
        "The file of an attachment, \(file), has no row in the database; Trac does not show it, and it was left out.",
        "Copy it by hand if it is wanted.")
    case .inTheOldTrac(let count):
      Finding(
        .attachmentMissing,
        "\(count) attachments did not come along: links and images lead to the old Trac, as long as that is there.",
        "Give the attachments with --attachments and run again.")
    case .tooLarge(let file, let bytes, let limit, let site):
      Finding(
        .fileTooLarge,
        "\(file) has \(bytes >> 20) MiB; \(site) refuses files over \(limit >> 20) MiB.",
        "Keep it elsewhere, or use Git LFS.")
    case .damaged(let database, let error, let lost, let isLeast):
      Finding(
        .databaseDamaged,
        "\(database) is damaged (\(error)). What can be read of it was migrated; versions of pages that are lost: "
          + "\(isLeast ? "at least " : "")\(lost).",
        "Look for a backup, or mend a copy, which may bring back more: sqlite3 trac.db .recover | sqlite3 mended.db"
      )
    case .lostVersion(let number, let database):
      Finding(
        .pageUnreadable,
        "Version \(number) of the page cannot be read: \(database) is damaged there.",
        "Look for it in a backup.")
    case .namelessVersion(let row, let number, let database):
      Finding(
        .pageUnreadable,
        "Row \(row.map(String.init) ?? "") of the table wiki in \(database) has "
          + (number.map { "“\($0)” for the number of its version" } ?? "no page's name")
          + "; it was left out.",
        "Trac does not show it; mend the row if it is wanted.")
    case .twoSpellings:
      Finding(
        .pageDuplicate,
        "Two pages have this name in two spellings of Unicode; the second was left out.",
        "Rename one of them in Trac.")
    case .sameVersion(let number):
      Finding(
        .pageDuplicate,
        "Two rows of the database are version \(number) of the page; the second was left out.",
        "Compare both and delete one.")
    case .unreadableVersion(let number, let error, true):
      Finding(
        .pageUnreadable,
        "Version \(number) cannot be read: \(error). The version before it was taken, if there is one.",
        "Look for this version in a backup.")
    case .unreadableVersion(let number, let error, false):
      Finding(
        .pageUnreadable, "Version \(number) cannot be read: \(error).",
        "Run again when no other program changes the database.")
    case .versionNotInHistory(let number, let error):
      Finding(
        .pageUnreadable, "Version \(number) cannot be read: \(error). It is not in the history.",
        "Look for this version in a backup.")
    case .lostAttachment(let file, let database):
      Finding(
        .attachmentMissing,
        "The row of the attachment \(file) in \(database) is damaged; it was left out.",
        "Copy the file by hand, or mend the database.")
    case .noTable(let database, let error):
      Finding(
        .attachmentMissing,
        "The table of attachments in \(database) cannot be read (\(error)); none were migrated.",
        "Copy them by hand, or mend the database.")
    case .roadmapUnreadable(let table, let database, let error):
      Finding(
        .databaseDamaged,
        "The table \(table) in \(database) cannot be read (\(error)); none of it was migrated.",
        "Mend the database, and run again.")
    case .nameless(let file, let hasPage):
      Finding(
        .attachmentMissing,
        "The database has an attachment “\(file)” without \(hasPage ? "a name" : "a page"); it was left out.",
        "Trac does not show it; copy its file by hand if it is wanted.")
    case .sameRow(let file):
      Finding(
        .pageDuplicate,
        "Two rows of the database are the attachment \(file); the second was left out.",
        "Compare both files and keep one.")
    case .unknownLogins(let logins):
      Finding(
        .authorUnknown,
        "Logins that no file of authors names (\(logins.count)): "
          + logins.prefix(50).map { $0.isEmpty ? "(none)" : $0 }.joined(separator: ", ")
          + (logins.count > 50 ? ", …." : "."),
        "Write one with --write-authors, fill it in, and give it with --authors.")
    case .edited(let file):
      Finding(
        .pageEdited, "\(file) was changed since the last run, or was there before; it was kept.",
        "--force overwrites it.")
    case .notWritten(let file, let reason):
      Finding(
        .notWritten, "\(file) was not written: \(reason).",
        "Mend the cause and run again; everything else was migrated.")
    case .notCommitted(let file):
      Finding(
        .notWritten,
        "\(file) was not committed: git keeps such names for itself, or it lies deeper than 100 folders.",
        "Rename the page or the file in Trac.")
    case .vanished(let file, let isPruned):
      Finding(
        .pageVanished, "\(file) comes from an earlier run; its source is gone.",
        isPruned
          ? "It was edited since, so it was kept; --force removes it." : "--prune removes it.")
    }
  }
}

extension Finding {
  /// A fact about a file in words.
  ///
  /// - Parameter page: that the file is, or hangs on.
  package init(_ fact: FileFact, page: String = "") {
    self = fact.finding(page, .unknown)
  }
}
