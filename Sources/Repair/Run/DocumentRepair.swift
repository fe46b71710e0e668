import Links
import Markup
import Migration
import Reports
import Stores

/// One document from its file to its text as it should be: a page of Trac as a whole, Markdown piece by piece.
struct DocumentRepair: Sendable {
  let tree: DocsTree
  let index: PageIndex
  let converter: PageConverter
  let markdown: MarkdownRepair
  let listsAttachments: Bool
  /// Somebody wrote Markdown into pages of Trac: only where there is Markdown in the tree at all.
  let mendsMarkdownInTrac: Bool

  struct Outcome: Sendable {
    var report: PageReport
    /// nil: the document is right.
    var change: FileChange?
    var tally = LinkTally()
    /// Of a page of Trac.
    var links = LinkCounts()
    /// What maps of other realms should know, and do not.
    var unmapped: [UnmappedReference] = []
  }

  func repair(_ document: PlannedDocument) -> Outcome {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try tree.contents(of: TreeFile(path: document.path, size: 0))
    } catch {
      return Outcome(
        report: document.report(
          [
            FindingKind.pageUnreadable.finding(
              page: document.path, "The file cannot be read: \(error.reason).",
              help: "Mend its permissions and run again.")
          ], status: .failed))
    }
    return document.isTrac ? convert(bytes, document) : mend(bytes, document)
  }

  // MARK: Pages of Trac

  private func convert(_ bytes: [UInt8], _ document: PlannedDocument) -> Outcome {
    let text = PageText(decoding: bytes)
    let page = mendsMarkdownInTrac ? MarkdownInTrac.read(text.utf8) : text.utf8
    let converted = converter.convert(
      page, page: document.page, path: document.newPath, attachments: attachments(of: document.page)
    )
    var findings = (text.findings + converted.findings).map { $0.on(document.path) }
    findings.append(
      FindingKind.pageConverted.finding(
        page: document.path,
        "A page of Trac (\(document.verdict.reason); \(document.verdict.confidence.rawValue)) became \(document.newPath)."
      ))
    var outcome = Outcome(
      report: document.report(findings, status: converted.isProved ? .repaired : .notProved),
      links: converted.counts,
      unmapped: converted.unmapped)
    outcome.change = change(document, bytes, converted.markdown)
    return outcome
  }

  private func attachments(of page: String) -> [AttachmentList.File] {
    guard listsAttachments else { return [] }
    return index.files(of: page).compactMap { file in
      index.attachmentPath(page, file).map { AttachmentList.File(name: file, path: $0) }
    }
  }

  // MARK: Markdown

  private func mend(_ bytes: [UInt8], _ document: PlannedDocument) -> Outcome {
    let result = markdown.repair(bytes, document)
    var findings = result.findings + result.left
    if document.path != document.newPath {
      findings.append(
        FindingKind.pageConverted.finding(
          page: document.path,
          "Markdown (\(document.verdict.reason)) under another suffix became \(document.newPath)."))
    }
    let change = change(document, bytes, result.bytes)
    return Outcome(
      report: document.report(findings, status: change == nil ? .untouched : .repaired),
      change: change, tally: result.tally)
  }

  private func change(
    _ document: PlannedDocument, _ old: [UInt8], _ new: [UInt8]
  ) -> FileChange? {
    guard old != new || document.path != document.newPath else { return nil }
    return FileChange(path: document.path, newPath: document.newPath, old: old, new: new)
  }
}
