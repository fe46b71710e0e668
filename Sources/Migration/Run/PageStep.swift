import Basics
import Files
import Links
import Markup
import Reports
import Stores
import Targets
import TracWiki

/// One page of a migration, from its file to its file.
struct PageStep: Sendable {
  let store: any WikiStore
  let index: PageIndex
  let writing: WritingRequest
  let converter: PageConverter
  /// nil if nobody asks for plugins that are off.
  var pluginSigns: PluginSigns?

  func run(_ entry: PageEntry, into output: OutputRun, _ progress: Progress) -> Outcome {
    var (page, findings) = store.read(entry)
    defer { progress.advance(bytes: page?.text.count ?? 0) }
    let plugins = converter.reader.options.plugins
    if let page, let finding = Finding.foreign(page, plugins) { findings.append(finding) }
    let report = PageReport(
      page: entry.name, file: entry.file, output: nil, status: .failed, findings: findings)
    guard let page, let path = index.path(ofPage: entry.name) else {
      return Outcome(pages: [report])
    }
    return run(
      page.text, report, to: path, attachments: attachments(of: entry.name), as: .page(entry.name),
      into: output)
  }

  /// A text that goes the way of the pages.
  ///
  /// - Parameters:
  ///   - report: says what is known of it before.
  ///   - item: what of the wiki it is; nil if the run made it.
  func run(
    _ text: [UInt8], _ known: PageReport, to path: String, attachments: [AttachmentList.File],
    as item: WikiItem?, into output: OutputRun
  ) -> Outcome {
    var report = known
    let converted = converter.convert(
      text, page: report.page, path: path, attachments: attachments, known: known.findings)
    report.findings = converted.findings
    report.status = converted.isProved ? .proved : .notProved
    if let limit = writing.target.limits.page, converted.markdown.count > limit {
      report.findings.append(
        Finding(
          .pageTooLarge(
            file: path, bytes: converted.markdown.count, limit: limit, site: writing.target.title),
          page: report.page))
    }
    var outcome = Outcome(
      unmapped: converted.unmapped, absentAttachments: converted.absentAttachments)
    outcome.unknownPrefixes = converted.unknownPrefixes
    outcome.otherTracs = converted.otherTracs
    outcome.counts.add(converted.counts)
    if converted.readsOtherwise { outcome.counts.readOtherwise.append(report.page) }
    for plugin in pluginSigns?.seen(in: text, page: report.page) ?? [] {
      outcome.counts.pluginSigns[plugin] = [report.page]
    }
    do throws(SystemError) {
      let written = try output.write(converted.markdown, to: path)
      outcome.record(written, to: path, as: item)
      if item == nil { outcome.countPage(written) }
      outcome.listed = [ListedPage(name: report.page, path: path, title: converted.title)]
      outcome.links = [path: converted.links]
      report.output = path
      if written.decision == .keepEdited {
        report.status = .edited
        report.withoutOutputLines()
        report.findings.append(Finding(.edited(file: path), page: report.page))
      }
    } catch {
      report.status = .failed
      report.withoutOutputLines()
      report.findings.append(
        Finding(.notWritten(file: path, reason: error.reason), page: report.page))
    }
    outcome.pages = [report]
    return outcome
  }

  /// The two texts of a page, line by line: the page is read and written once more, so that nothing of it has
  /// to be kept until somebody asks. nil if it cannot be read, or is not written.
  func compare(_ entry: PageEntry) -> ComparedPage? {
    guard let page = store.read(entry).page, let path = index.path(ofPage: entry.name) else {
      return nil
    }
    return converter.compare(
      page.text, page: entry.name, path: path, attachments: attachments(of: entry.name))
  }

  private func attachments(of page: String) -> [AttachmentList.File] {
    index.listedFiles(of: page, writing)
  }
}

extension Finding {
  /// About a page that is written in another wiki's markup; nil if it may well be Trac's.
  fileprivate static func foreign(_ page: Page, _ plugins: PluginSyntax) -> Finding? {
    let votes = MarkupVotes(page.text, numbersHeadings: plugins.numbersHeadings)
    guard let markup = votes.verdict, votes.lead(of: markup) >= 4,
      let line = votes.firstLine(of: markup)
    else { return nil }
    return Finding(
      .foreignMarkup(wiki: markup.title), page: page.name, at: SourceRange(lines: line, line))
  }
}

extension Summary.Counts {
  fileprivate mutating func add(_ links: LinkCounts) {
    linksResolved += links.resolved
    linksLoose += links.loose
    deadLinks.merge(links.deadEnds, uniquingKeysWith: +)
    imagesFound += links.imagesFound
    missingImages.merge(links.missingImages, uniquingKeysWith: +)
  }
}

extension PageReport {
  /// The file in DEST, if there is one, holds something else.
  fileprivate mutating func withoutOutputLines() {
    for index in findings.indices { findings[index].outputLine = nil }
  }
}
