/// Messages about the files of a wiki, its database, and the files that a run writes.
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
        "Fix this and run again; everything else was migrated.")
    case .binary(let file):
      Finding(
        .pageBinary, "The file \(file) is not text and was left out.",
        "If it is an attachment, move it to the attachments folder.")
    case .pageLink(let file):
      Finding(
        .linkSymbolic, "\(file) is a symbolic link; it was not followed.",
        "If it is a page, replace the link with a copy of the file.")
    case .special(let file):
      Finding(
        .pageUnreadable, "\(file) is neither a file nor a folder and was left out.",
        "Remove it from the export.")
    case .samePage(let file, let first):
      Finding(
        .pageDuplicate, "\(file) has the same page name as \(first) and was left out.",
        "Compare both files and keep one.")
    case .nameGuessed(let file):
      Finding(
        .encodingGuessed, "The file name \(file) is not UTF-8 and was read as Windows-1252.",
        "Check the page's name.")
    case .inheritedMissing(let file, let path, let reason):
      Finding(
        .settingsMissing,
        "\(path) inherits from \(file), which cannot be read (\(reason)): settings such as InterWiki prefixes may be missing.",
        "Copy that file to the same path, or add its settings to the trac.ini that you provide.")
    case .attachmentLink(let file):
      Finding(
        .linkSymbolic, "The attachment \(file) is a symbolic link; it was not followed.",
        "Replace the link with a copy of the file.")
    case .noOwner(let file):
      Finding(
        .attachmentOrphan,
        "The file \(file) is not in the attachments folder of any page and was left out.",
        "Move it to the folder of its page.")
    case .pageGone(let file, let copy):
      Finding(
        .attachmentOrphan,
        "\(file) is attached to a page that does not exist; it was copied to \(copy).")
    case .sameAttachment(let file):
      Finding(
        .pageDuplicate, "Two files are the attachment \(file); the second was left out.",
        "Compare both files and keep one.")
    case .sameHash(let file):
      Finding(
        .pageDuplicate,
        "Two files are the attachment \(file); the one stored under its hash was left out.",
        "Compare both files and keep one.")
    case .nameHashed(let file):
      Finding(
        .attachmentOrphan,
        "The file \(file) is stored under the hash of its name, and no page mentions that name; it was copied unchanged.",
        "The database has its name: migrate the environment, or export the files with 'trac-admin ENV attachment export'."
      )
    case .noFile(let file, let path):
      Finding(
        .attachmentMissing,
        "The database has an attachment \(file), but its file does not exist: \(path).",
        "Copy the file from the server or a backup to that path and run again.")
    case .wrongSize(let file, let expected, let actual):
      Finding(
        .attachmentDamaged,
        "The file of the attachment \(file) is \(actual) bytes, but the database says \(expected); it was migrated unchanged.",
        "Check whether it can still be opened, and compare it with a backup.")
    case .unreadableFolder(let error):
      Finding(
        .attachmentMissing, "\(error) The attachments in it were left out.",
        "Fix this and run again.")
    case .noRow(let file):
      Finding(
        .attachmentOrphan,
        "The attachment file \(file) has no row in the database; Trac does not show it, and it was left out.",
        "If you need it, copy it by hand.")
    case .inTheOldTrac(let count):
      Finding(
        .attachmentMissing,
        "\(count) attachments were not provided: links and images point to the old Trac and work only while it runs.",
        "Provide the attachments with --attachments and run again.")
    case .tooLarge(let file, let bytes, let limit, let site):
      Finding(
        .fileTooLarge,
        "\(file) is \(bytes >> 20) MiB; \(site) rejects files over \(limit >> 20) MiB.",
        "Store it elsewhere, or use Git LFS.")
    case .damaged(let database, let error, let lost, let isLeast):
      Finding(
        .databaseDamaged,
        "\(database) is damaged (\(error)). Everything readable was migrated; page versions lost: "
          + "\(isLeast ? "at least " : "")\(lost).",
        "Restore a backup, or repair a copy, which may recover more: sqlite3 trac.db .recover | sqlite3 repaired.db"
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
          + (number.map { "“\($0)” as its version number" } ?? "no page name")
          + "; it was left out.",
        "Trac does not show it. If you need it, fix the row.")
    case .twoSpellings:
      Finding(
        .pageDuplicate,
        "Two pages have this name in different Unicode forms; the second was left out.",
        "Rename one of them in Trac.")
    case .sameVersion(let number):
      Finding(
        .pageDuplicate,
        "Two rows of the database are version \(number) of the page; the second was left out.",
        "Compare both and delete one.")
    case .unreadableVersion(let number, let error, true):
      Finding(
        .pageUnreadable,
        "Version \(number) cannot be read: \(error). The version before it was used, if there is one.",
        "Look for this version in a backup.")
    case .unreadableVersion(let number, let error, false):
      Finding(
        .pageUnreadable, "Version \(number) cannot be read: \(error).",
        "Run again when no other program is changing the database.")
    case .versionNotInHistory(let number, let error):
      Finding(
        .pageUnreadable, "Version \(number) cannot be read: \(error). It is not in the history.",
        "Look for this version in a backup.")
    case .lostAttachment(let file, let database):
      Finding(
        .attachmentMissing,
        "The row of the attachment \(file) in \(database) is damaged; it was left out.",
        "Copy the file by hand, or repair the database.")
    case .noTable(let database, let error):
      Finding(
        .attachmentMissing,
        "The attachment table in \(database) cannot be read (\(error)); no attachments were migrated.",
        "Copy them by hand, or repair the database.")
    case .roadmapUnreadable(let table, let database, let error):
      Finding(
        .databaseDamaged,
        "The table \(table) in \(database) cannot be read (\(error)); none of it was migrated.",
        "Repair the database, and run again.")
    case .nameless(let file, let hasPage):
      Finding(
        .attachmentMissing,
        "The database has an attachment “\(file)” without \(hasPage ? "a name" : "a page"); it was left out.",
        "Trac does not show it. If you need it, copy its file by hand.")
    case .sameRow(let file):
      Finding(
        .pageDuplicate,
        "Two rows of the database are the attachment \(file); the second was left out.",
        "Compare both files and keep one.")
    case .unknownLogins(let logins):
      Finding(
        .authorUnknown,
        "Logins missing from the authors file (\(logins.count)): "
          + logins.prefix(50).map { $0.isEmpty ? "(none)" : $0 }.joined(separator: ", ")
          + (logins.count > 50 ? ", …." : "."),
        "Create the file with --write-authors, fill it in, and pass it with --authors.")
    case .edited(let file):
      Finding(
        .pageEdited, "\(file) was edited since the last run, or existed before; it was kept.",
        "To overwrite it, use --force.")
    case .notWritten(let file, let reason):
      Finding(
        .notWritten, "\(file) was not written: \(reason).",
        "Fix the cause and run again; everything else was migrated.")
    case .notCommitted(let file):
      Finding(
        .notWritten,
        "\(file) was not committed: git reserves the name, or the path is more than 100 folders deep.",
        "Rename the page or the file in Trac.")
    case .vanished(let file, let isPruned):
      Finding(
        .pageVanished, "\(file) comes from an earlier run, and its source no longer exists.",
        isPruned
          ? "It was edited, so it was kept. To remove it, use --force."
          : "To remove it, use --prune.")
    }
  }
}

extension Finding {
  /// A fact about a file in words.
  ///
  /// - Parameter page: the page that the file contains, or is attached to.
  package init(_ fact: FileFact, page: String = "") {
    self = fact.finding(page, .unknown)
  }
}
