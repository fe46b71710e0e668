import Basics
import Files
import Git
import Markup

/// The attachments of an environment: what the database says, brought together with the files, which are by their names
/// (`attachments/wiki/Net/Switches/rack.png`, before Trac 1.0) or by hashes of them (see `AttachmentPath`).
struct EnvironmentAttachments {
  let found: AttachmentFolder

  init(_ environment: Path, rows: [Upload], pages: Set<String>) {
    var named = NamedFiles(environment.appending("attachments/wiki"), pages: pages)
    var findings = named.findings
    var seen: Set<String> = []
    var attachments: [Attachment] = []
    var absent: Set<AttachmentName> = []
    for row in rows {
      let path = AttachmentPath.hashed(page: row.page, file: row.file)
      var attachment = named.take(page: row.page, file: row.file)
      let hashed = environment.appending(path)
      if let status = try? hashed.status(followingLinks: false), status.kind == .file {
        seen.insert(path)
        attachment = Attachment(page: row.page, name: row.file, path: hashed, size: status.size)
      }
      guard var attachment else {
        findings.append(Finding(.noFile(file: row.file, path: path), page: row.page))
        absent.insert(row.key)
        continue
      }
      if let size = row.size, size != attachment.size {
        findings.append(
          Finding(
            .wrongSize(file: row.file, expected: size, actual: attachment.size), page: row.page))
      }
      attachment.nearestPage = pages.contains(row.page) ? row.page : nil
      attachments.append(attachment)
    }
    findings += (named.rest + Self.unknown(in: environment, seen)).map { Finding(.noRow(file: $0)) }
    found = AttachmentFolder(
      path: environment, attachments: attachments, absent: absent, findings: findings)
  }

  /// Files in the folders of hashes that no row names.
  private static func unknown(in environment: Path, _ seen: Set<String>) -> [String] {
    let folder = "files/attachments/wiki"
    guard let tree = try? FolderTree(environment.appending(folder)) else { return [] }
    return tree.files.map { folder + "/" + $0.path }.filter { !seen.contains($0) }
  }
}

/// The files of the old layout, taken out one by one.
private struct NamedFiles {
  private let folder: Path
  private var files: [String: [String: Attachment]] = [:]
  private(set) var findings: [Finding] = []

  init(_ folder: Path, pages: Set<String>) {
    self.folder = folder
    guard (try? folder.status())??.kind == .folder else { return }
    do throws(SourceError) {
      let found = try AttachmentFolder.listing(folder, pages: pages)
      findings = found.findings
      for file in found.attachments { files[file.page, default: [:]][file.name] = file }
    } catch {
      findings = [Finding(.unreadableFolder(error: "\(error)"))]
    }
  }

  mutating func take(page: String, file: String) -> Attachment? {
    if let found = files[page]?.removeValue(forKey: file) { return found }
    // A name with a `%` that somebody copied there as it is was taken for a quoted one.
    let plain = folder.appending(page).appending(file)
    guard page.utf8.contains(UInt8(ascii: "%")) || file.utf8.contains(UInt8(ascii: "%")) else {
      return nil
    }
    for (owner, files) in files {
      for (name, found) in files where found.path == plain {
        self.files[owner]?[name] = nil
        return Attachment(page: page, name: file, path: found.path, size: found.size)
      }
    }
    return nil
  }

  /// What nobody took.
  var rest: [String] {
    files.values.flatMap(\.values).map(\.key.joined).sortedByBytes()
  }
}

/// Where a Trac environment keeps the file of an attachment (TracEnvironment).
enum AttachmentPath {
  /// From Trac 1.0 on: `files/attachments/wiki/3hex/SHA1/SHA1.ext`, hashes of the page's and the file's name.
  static func hashed(page: String, file: String) -> String {
    let owner = SHA1.hexadecimal(Array(page.utf8))
    return
      "files/attachments/wiki/\(owner.prefix(3))/\(owner)/\(SHA1.hexadecimal(Array(file.utf8)))\(suffix(of: file))"
  }

  /// The suffix with its dot where it is made of letters and digits of ASCII only.
  private static func suffix(of file: String) -> Substring {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let name = file.utf8[file.utf8.index(after: dot)...]
    let isPlain = name.allSatisfy {
      $0.isAlphanumeric
    }
    return name.isEmpty || !isPlain ? "" : file[dot...]
  }
}
