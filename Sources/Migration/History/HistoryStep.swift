import Files
import Links
import Markup
import Stores

/// A commit to come: versions of a page, or an upload.
struct HistoryStep: Sendable {
  /// What it brings.
  enum Change: Sendable {
    /// One, or with `--squash` several of one author; the last one's text counts.
    case versions([PageVersion])
    case upload(Upload)
  }

  var change: Change
  /// Where it is in the history: its own time, but not before the version before it.
  var place: Int

  /// The page that it is about.
  var page: String {
    switch change {
    case .versions(let versions): versions.last?.page ?? ""
    case .upload(let upload): upload.page
    }
  }

  /// All steps that a branch lacks, in the order of time; then by page and number.
  static func plan(
    _ versions: [PageVersion], _ uploads: [Upload], after record: HistoryRecord, squash: Int?
  ) -> [HistoryStep] {
    var steps: [HistoryStep] = []
    var rest = versions[...]
    while let first = rest.first {
      let own = rest.prefix { $0.page == first.page }
      rest = rest.dropFirst(own.count)
      steps += self.steps(own, after: record.pages[first.page], squash)
    }
    for upload in uploads {
      let last = record.uploads[upload.key]
      if last != upload.seconds {
        steps.append(HistoryStep(change: .upload(upload), place: upload.seconds))
      }
    }
    return steps.enumerated().sorted { one, other in
      one.element.place != other.element.place
        ? one.element.place < other.element.place : one.offset < other.offset
    }.map(\.element)
  }

  /// - Parameter versions: of one page, the oldest first.
  private static func steps(
    _ versions: ArraySlice<PageVersion>, after last: HistoryRecord.Last?, _ squash: Int?
  ) -> [HistoryStep] {
    var steps: [HistoryStep] = []
    var group: [PageVersion] = []
    var place = Int.min
    func isNew(_ version: PageVersion) -> Bool {
      guard let last else { return true }
      // After the last version was deleted in Trac, the next one has its number again.
      return (version.seconds, version.number) > (last.seconds, last.number)
    }
    for version in versions {
      place = max(place, version.seconds)
      if let before = group.last, let squash, before.author == version.author,
        version.seconds - before.seconds <= squash
      {
        group.append(version)
      } else {
        group = [version]
      }
      let fresh = group.filter(isNew)
      if fresh.isEmpty { continue }
      let isSame = steps.last.map { step in
        if case .versions(let old) = step.change { old.first == fresh.first } else { false }
      }
      if isSame == true { steps.removeLast() }
      steps.append(HistoryStep(change: .versions(fresh), place: place))
    }
    return steps
  }
}

/// What the versions of pages, and uploads, are in Markdown: seen from today's wiki, so that old links lead somewhere.
struct HistoryPages: Sendable {
  private let environment: TracEnvironment
  private let index: PageIndex
  private let writing: WritingRequest
  private let converter: PageConverter
  private let files: [AttachmentName: Path]

  /// What a step writes.
  struct Text: Sendable {
    /// nil if nothing is written.
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
        Finding(.versionNotInHistory(last.number, error: "\(error)"), page: last.page))
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
      text.findings.append(
        Finding(.notWritten(file: path, reason: error.reason), page: upload.page))
    }
    return text
  }
}
