import Markup

/// The attachments of an environment: what the database says, brought together with the files, which lie by their names
/// (`attachments/wiki/Net/Switches/rack.png`, before Trac 1.0) or by hashes of them (see `AttachmentPath`).
struct EnvironmentAttachments {
  let found: AttachmentFolder

  init(_ environment: Path, rows: [Upload], pages: Set<String>) {
    var byName: [String: [String: Attachment]] = [:]
    var findings: [Finding] = []
    let old = environment.appending("attachments")
    if (try? old.status())??.kind == .folder,
      let folder = try? AttachmentFolder.open(old, pages: pages)
    {
      findings += folder.findings
      for file in folder.attachments { byName[file.page, default: [:]][file.name] = file }
    }
    var seen: Set<String> = []
    var attachments: [Attachment] = []
    for row in rows {
      let path = AttachmentPath.hashed(page: row.page, file: row.file)
      let hashed = environment.appending(path)
      var attachment = byName[row.page]?[row.file]
      if let status = try? hashed.status(followingLinks: false), status.kind == .file {
        seen.insert(path)
        attachment = Attachment(
          page: row.page, name: row.file, path: hashed, size: status.size, nearestPage: nil)
      }
      byName[row.page]?[row.file] = nil
      guard var attachment else {
        findings.append(.missing(row, path))
        continue
      }
      if let size = row.size, size != attachment.size {
        findings.append(.wrongSize(row, size, attachment.size))
      }
      attachment.nearestPage = pages.contains(row.page) ? row.page : nil
      attachments.append(attachment)
    }
    let unknown = byName.values.flatMap(\.values).map { $0.page + "/" + $0.name }
    findings += (unknown.sorted() + Self.unknown(in: environment, seen)).map(Finding.withoutRow)
    found = AttachmentFolder(path: environment, attachments: attachments, findings: findings)
  }

  /// Files in the folders of hashes that no row names.
  private static func unknown(in environment: Path, _ seen: Set<String>) -> [String] {
    let folder = "files/attachments/wiki"
    guard let tree = try? FolderTree(environment.appending(folder)) else { return [] }
    return tree.files.map { folder + "/" + $0.path }.filter { !seen.contains($0) }
  }
}

extension Finding {
  fileprivate static func missing(_ row: Upload, _ path: String) -> Finding {
    FindingKind.attachmentMissing.finding(
      page: row.page,
      "The database has an attachment \(row.file), but its file is not there: \(path).",
      help: "Copy the file from the server or a backup to that place and run again.")
  }

  fileprivate static func wrongSize(_ row: Upload, _ expected: Int, _ actual: Int) -> Finding {
    FindingKind.attachmentDamaged.finding(
      page: row.page,
      "The file of the attachment \(row.file) has \(actual) bytes, and \(expected) by the database; it was migrated as it is.",
      help: "Look whether it can still be opened; compare it with a backup.")
  }

  fileprivate static func withoutRow(_ file: String) -> Finding {
    FindingKind.attachmentOrphan.finding(
      "The file of an attachment, \(file), has no row in the database; Trac does not show it, and it was left out.",
      help: "Copy it by hand if it is wanted.")
  }
}
