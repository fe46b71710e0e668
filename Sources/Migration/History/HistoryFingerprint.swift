import Files
import Markup
import Stores

/// A hash of all that a run depends on: where it is that of the last run, there is nothing to do.
enum HistoryFingerprint {
  static func of(
    _ source: WikiSource, _ versions: [PageVersion], _ uploads: [Upload],
    _ history: HistoryRequest, _ trac: TracRequest
  ) -> String {
    var bytes = history.options
    func add(_ parts: [String]) {
      for part in parts {
        bytes += part.utf8
        bytes.append(0)
      }
      bytes.append(1)
    }
    add([history.squash.map { String($0) } ?? ""])
    for version in versions {
      add([version.page, String(version.number), String(version.seconds), version.author])
    }
    for upload in uploads {
      add([upload.page, upload.file, String(upload.seconds), upload.author, upload.description])
    }
    for file in source.attachments { add([file.page, file.name, String(file.size)]) }
    // Who may see a page changes what is committed only where that leaves something out.
    for finding in source.findings where finding.id != FindingKind.pageRestricted.rawValue {
      add([finding.page, finding.message])
    }
    if source.restricted.areLeftOut { add(["restricted"] + source.restricted.pages) }
    add(trac.fingerprint)
    for section in source.settings.ini.all {
      // Where the database is does not matter, and its password is not for a repository, hashed or not.
      add([section.name] + section.options.filter { !$0.lowercased().hasPrefix("database =") })
    }
    return ContentHash(bytes).description
  }
}
