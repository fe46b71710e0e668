import Basics
import Files
import Markup

/// A file of an earlier run whose page or attachment is gone from the source.
package struct VanishedFile: Hashable, Sendable {
  /// What it was.
  package var item: WikiItem
  /// Its path in DEST.
  package var file: String

  /// In the order of the files' bytes.
  /// - Parameters:
  ///   - old: the manifest of the last run.
  ///   - new: that of this run, with all pages and attachments of the source, those left out by `--only`
  ///     included (`keep(page:from:)`).
  package static func all(from old: Manifest, to new: Manifest) -> [VanishedFile] {
    let present = Set(new.pages.values).union(new.attachments.values)
    var items = old.vanished
    for (name, file) in old.attachments { items[file] = .attachment(name) }
    for (name, file) in old.pages { items[file] = .page(name) }
    return items.filter { !present.contains($0.key) }
      .map { VanishedFile(item: $0.value, file: $0.key) }
      .sorted { $0.file.precedesInBytes($1.file) }
  }
}

extension Manifest {
  /// Takes over what an earlier run recorded for a page that this run does not touch.
  package mutating func keep(page: String, from old: Manifest) {
    guard let file = old.pages[page] else { return }
    pages[page] = file
    hashes[file] = old.hashes[file]
  }

  /// Takes over what an earlier run recorded for an attachment that this run does not touch.
  package mutating func keep(attachment: AttachmentName, from old: Manifest) {
    guard let file = old.attachments[attachment] else { return }
    attachments[attachment] = file
    hashes[file] = old.hashes[file]
  }

  /// Takes over a file that stays in DEST though its page is gone, so that the next run still knows it.
  package mutating func keep(_ vanishedFile: VanishedFile, from old: Manifest) {
    vanished[vanishedFile.file] = vanishedFile.item
    hashes[vanishedFile.file] = old.hashes[vanishedFile.file]
  }
}
