import Files
import Links
import Markup
import Reports
import Stores

/// Brings the attachments to their places, byte for byte.
struct AttachmentCopy {
  let index: PageIndex
  let output: OutputRun

  /// GitHub refuses larger files.
  private static let largest = 100 << 20

  func run(
    _ attachments: [Attachment], into result: inout MigrationResult, manifest: inout Manifest
  ) {
    for attachment in attachments {
      guard let file = index.path(of: attachment.key) else { continue }
      if attachment.size > AttachmentCopy.largest {
        result.others.append(
          FindingKind.fileTooLarge.finding(
            page: attachment.key.page,
            "\(file) has \(attachment.size >> 20) MiB; GitHub refuses files over 100 MiB.",
            help: "Keep it elsewhere, or use Git LFS."))
      }
      if !attachment.isOfSite, !index.hasPage(attachment.page) {
        result.others.append(
          FindingKind.attachmentOrphan.finding(
            page: attachment.page,
            "\(attachment.name) hangs on a page that is not there; it was copied to \(file)."))
      }
      do throws(SystemError) {
        let written = try output.copy(attachment.path, to: file)
        manifest.attachments[attachment.key] = file
        manifest.hashes[file] = written.hash?.description
        switch written.decision {
        case .write: result.counts.attachmentsCopied += 1
        case .unchanged: result.counts.attachmentsUnchanged += 1
        case .keepEdited: result.others.append(.edited(file, page: attachment.key.page))
        }
      } catch {
        result.others.append(.notWritten(file, page: attachment.key.page, error))
      }
    }
  }
}
