import Basics
import Files
import Links
import Markup
import Migration
import Reports
import Stores
import TracWiki

/// One document from its file to its text as it should be: a page of Trac as a whole, Markdown piece by piece.
struct DocumentRepair: Sendable {
  let document: PlannedDocument
  let context: RepairContext

  struct Outcome: Sendable {
    var report: PageReport
    /// nil if the document is right.
    var change: FileChange?
    var tally = LinkTally()
    /// Of a page of Trac.
    var links = LinkCounts()
    /// What maps of other realms should know, and do not.
    var unmapped: [UnmappedReference] = []
    /// Of the document as it was; 0 if it cannot be read.
    var bytes = 0
  }

  func repair() -> Outcome {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try context.tree.contents(of: TreeFile(path: document.path, size: 0))
    } catch {
      return Outcome(
        report: document.report(
          [Finding(.documentUnreadable(reason: error.reason), page: document.path)],
          status: .failed))
    }
    var outcome = document.isTrac ? convert(bytes) : mend(bytes)
    outcome.bytes = bytes.count
    return outcome
  }

  // MARK: Pages of Trac

  private func convert(_ bytes: [UInt8]) -> Outcome {
    let text = PageText(decoding: bytes)
    let mixture = Mixture(text.utf8, keepsWeak: context.hasMarkdown)
    if mixture.isMixed { return convert(mixture, text, bytes) }
    var converted = context.converter.convert(
      text.utf8, page: document.page, path: document.newPath,
      attachments: context.attachments(of: document.page))
    let told = LiteralTrac.told(in: converted.markdown)
    let mended = repaired(LastBackslash.told(in: told))
    converted.markdown = settled(mended.bytes)
    let findings = text.findings + converted.findings + mended.findings.map(\.inOutput)
    return outcome(converted, findings, bytes)
  }

  private func outcome(
    _ converted: PageConverter.Converted, _ findings: [Finding], _ bytes: [UInt8]
  ) -> Outcome {
    var findings = findings.map { $0.on(document.path) }
    findings.append(
      Finding(
        .becameMarkdown(
          file: document.newPath, reason: document.verdict.reason,
          confidence: document.verdict.confidence.rawValue),
        page: document.path))
    var outcome = Outcome(
      report: document.report(findings, status: converted.isProved ? .repaired : .notProved),
      links: converted.counts,
      unmapped: converted.unmapped)
    outcome.change = change(bytes, converted.markdown)
    return outcome
  }

  /// The page so that no later run takes it for Trac's.
  private func settled(_ markdown: [UInt8]) -> [UInt8] {
    let text = PageText(decoding: markdown).utf8
    guard let signals = FileSignals(text, path: document.newPath),
      Classifier.isTracAlone(signals)
    else { return markdown }
    return LiteralTrac.withoutSigns(markdown)
  }

  // MARK: Pages of both

  /// Trac's part through the converter, then what is Markdown as in any Markdown document.
  private func convert(
    _ mixture: Mixture, _ text: PageText, _ bytes: [UInt8]
  ) -> Outcome {
    guard let page = mixture.page else { return leaveMixed(bytes) }
    var converted = context.converter.convert(
      page.text, page: document.page, path: document.newPath,
      attachments: context.attachments(of: document.page))
    let told = LiteralTrac.told(in: converted.markdown)
    guard let filled = page.filled(told), mixture.isKept(in: filled.markdown) else {
      return leaveMixed(bytes)
    }
    let ended = LineEnds(bytes).applied(to: filled)
    let mended = repaired(ended)
    converted.markdown = settled(mended.bytes)
    let isMoved = mended.bytes != ended
    let findings = converted.findings.map { $0.placed(on: page, filled, isMoved: isMoved) }
    let mendings = (mended.findings + mended.left).map(\.inOutput)
    var outcome = outcome(converted, text.findings + findings + mendings, bytes)
    outcome.tally = mended.tally
    return outcome
  }

  private func leaveMixed(_ bytes: [UInt8]) -> Outcome {
    var outcome = mend(bytes)
    outcome.report.findings.append(Finding(.mixedTooClosely, page: document.path))
    return outcome
  }

  // MARK: Markdown

  private func repaired(_ markdown: [UInt8]) -> MarkdownRepair.Result {
    MarkdownRepair(
      document: document, links: context.links, fragment: context.fragment(of: document),
      bracesAreLeft: context.bracesAreLeft
    ).repair(markdown)
  }

  private func mend(_ bytes: [UInt8]) -> Outcome {
    let result = repaired(bytes)
    var findings = result.findings + result.left
    if document.verdict.isUndecided {
      let languages = PageLanguages(PageText(decoding: bytes).utf8)
      findings += [AmbiguousLines(languages).finding?.on(document.path)].compactMap(\.self)
    }
    if document.path != document.newPath {
      findings.append(
        Finding(
          .renamed(to: document.newPath, reason: document.verdict.reason), page: document.path))
    }
    // What was repaired may have been all that spoke for Markdown.
    let isTurned =
      result.bytes != bytes && !isTrac(bytes) && isTrac(result.bytes)
    let change = change(
      bytes, isTurned ? LiteralTrac.withoutSigns(result.bytes) : result.bytes)
    return Outcome(
      report: document.report(findings, status: change == nil ? .untouched : .repaired),
      change: change, tally: result.tally)
  }

  /// Whether the next run would take a text for a page of Trac.
  private func isTrac(_ bytes: [UInt8]) -> Bool {
    FileSignals(PageText(decoding: bytes).utf8, path: document.newPath)
      .map { Classifier.isTrac($0, besideMarkdown: context.hasMarkdown) } ?? false
  }

  private func change(_ old: [UInt8], _ new: [UInt8]) -> FileChange? {
    guard old != new || document.path != document.newPath else { return nil }
    return FileChange(path: document.path, newPath: document.newPath, old: old, new: new)
  }
}

// Counts the result for each document.
extension RepairCounts {
  mutating func add(_ outcome: DocumentRepair.Outcome) {
    if let change = outcome.change {
      changed += 1
      if change.path != change.newPath { renamed += 1 }
    }
    pieces += outcome.report.findings.count { $0.id == FindingKind.markupRepaired.rawValue }
    links += outcome.tally.links
    links.mended += outcome.links.resolved
    links.deadEnds.merge(outcome.links.deadEnds, uniquingKeysWith: +)
    images += outcome.tally.images
    images.mended += outcome.links.imagesFound
    images.deadEnds.merge(outcome.links.missingImages, uniquingKeysWith: +)
  }
}
