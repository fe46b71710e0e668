import Links
import Markup
import Stores

/// What the versions of pages, and uploads, are in Markdown: seen from today's wiki, so that old links lead somewhere.
struct HistoryPages: Sendable {
  private let environment: TracEnvironment
  private let index: PageIndex
  private let writing: WritingRequest
  private let converter: PageConverter
  private let files: [AttachmentName: Path]

  /// What a step writes.
  struct Text: Sendable {
    /// nil: nothing is written.
    var path: String?
    var bytes: [UInt8]?
    /// One a version.
    var comments: [String] = []
    var findings: [Finding] = []
  }

  init(_ environment: TracEnvironment, _ migration: Migration) {
    self.environment = environment
    index = migration.index
    writing = migration.request.writing
    converter = migration.converter
    files = Dictionary(
      migration.source.attachments.map { ($0.key, $0.path) },
      uniquingKeysWith: { one, _ in one })
  }

  func text(of step: HistoryStep) -> Text {
    switch step.change {
    case .versions(let versions): text(of: versions)
    case .upload(let upload): text(of: upload)
    }
  }

  private func text(of versions: [PageVersion]) -> Text {
    guard let last = versions.last, let path = index.path(ofPage: last.page) else { return Text() }
    var text = Text(path: path, comments: versions.map { environment.comment(of: $0) })
    do throws(SQLError) {
      let page = try environment.read(last).page
      text.bytes =
        converter.convert(
          page.text, page: page.name, path: path,
          attachments: index.listedFiles(of: page.name, writing)
        ).markdown
    } catch {
      text.findings.append(
        FindingKind.pageUnreadable.finding(
          page: last.page,
          "Version \(last.number) cannot be read: \(error). It is not in the history.",
          help: "Look for this version in a backup."))
    }
    return text
  }

  private func text(of upload: Upload) -> Text {
    // What has no file was said when the environment was opened.
    guard let path = index.path(of: upload.key), let file = files[upload.key]
    else { return Text() }
    var text = Text(path: path)
    do throws(SystemError) {
      text.bytes = try Descriptor.file(file).readAll()
    } catch {
      text.findings.append(.notWritten(path, page: upload.page, error))
    }
    return text
  }
}
