import Links
import Markup
import Reports
import Stores

/// Brings an attachment to its place, byte for byte.
enum AttachmentCopy {
  /// GitHub refuses larger files.
  private static let largest = 100 << 20

  static func run(_ attachment: Attachment, among index: PageIndex, into output: OutputRun)
    -> Outcome
  {
    var outcome = Outcome()
    guard let file = index.path(of: attachment.key) else { return outcome }
    if attachment.size > AttachmentCopy.largest {
      outcome.findings.append(
        FindingKind.fileTooLarge.finding(
          page: attachment.key.page,
          "\(file) has \(attachment.size >> 20) MiB; GitHub refuses files over 100 MiB.",
          help: "Keep it elsewhere, or use Git LFS."))
    }
    if !attachment.isOfSite, !index.hasPage(attachment.page) {
      outcome.findings.append(
        FindingKind.attachmentOrphan.finding(
          page: attachment.page,
          "\(attachment.name) hangs on a page that is not there; it was copied to \(file)."))
    }
    do throws(SystemError) {
      let written = try output.copy(attachment.path, to: file)
      outcome.record(written, to: file, as: .attachment(attachment.key))
      if written.decision == .keepEdited {
        outcome.findings.append(.edited(file, page: attachment.key.page))
      }
    } catch {
      outcome.findings.append(.notWritten(file, page: attachment.key.page, error))
    }
    return outcome
  }
}
