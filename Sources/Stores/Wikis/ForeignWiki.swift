import Basics

/// A folder that holds the wiki of another program, or documents of Markdown: nothing that Trac exported.
///
///     41 of 50 pages hold MediaWiki's markup; Main_Page.txt:3 is an example.
///
/// Only evidence of one foreign markup or layout speaks against a wiki, in most of its pages; pages of plain prose
/// and suffixes say nothing.
package struct ForeignWiki: Hashable, Sendable {
  /// What it is.
  package let markup: WikiMarkup
  /// How that shows, as the end of a sentence.
  package let evidence: String

  /// So many pages are looked at, spread evenly over the wiki.
  private static let sampleSize = 100

  /// - Parameters:
  ///   - entries: all pages of the wiki.
  ///   - numbersHeadings: `# Title #` may be a heading of Trac's.
  ///   - read: the text of one; nil if it is not text.
  /// - Returns: nil if the pages may be Trac's.
  package init?(
    _ entries: [PageEntry], numbersHeadings: Bool = false, read: (PageEntry) -> [UInt8]?
  ) {
    if let revisions = ForeignWiki.revisions(entries) {
      self = revisions
      return
    }
    let step = max(1, (entries.count + Self.sampleSize - 1) / Self.sampleSize)
    var pages = 0
    var marked = 0
    var counts = [Int](repeating: 0, count: WikiMarkup.allCases.count)
    var leads = counts
    var examples: [WikiMarkup: String] = [:]
    for entry in stride(from: 0, to: entries.count, by: step).lazy.map({ entries[$0] }) {
      guard let text = read(entry), !text.isEmpty else { continue }
      let votes = MarkupVotes(text, numbersHeadings: numbersHeadings)
      pages += 1
      if !votes.isEmpty { marked += 1 }
      for markup in WikiMarkup.allCases { leads[markup.rawValue] += votes.lead(of: markup) }
      guard let verdict = votes.verdict else { continue }
      counts[verdict.rawValue] += 1
      if examples[verdict] == nil, let line = votes.firstLine(of: verdict) {
        examples[verdict] = "\(entry.file):\(line)"
      }
    }
    let most = WikiMarkup.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .trac
    let count = counts[most.rawValue]
    guard count * 2 > marked, count * 3 > pages, leads[most.rawValue] > 0 else { return nil }
    markup = most
    let ofPages = pages == 1 ? "its page contains" : "\(count) of \(pages) pages contain"
    evidence =
      "\(ofPages) \(most.title) markup" + (examples[most].map { ", for example \($0)" } ?? "")
  }

  /// - Parameter head: the first bytes of a file that the user gave for a wiki: `<mediawiki xmlns=`.
  init?(head: [UInt8]) {
    guard head.starts(with: "<mediawiki".utf8) else { return nil }
    self.init(.mediaWiki, "it is an XML export")
  }

  private init(_ markup: WikiMarkup, _ evidence: String) {
    self.markup = markup
    self.evidence = evidence
  }

  /// MoinMoin keeps each version of a page as a file: `FrontPage/revisions/00000001`.
  private static func revisions(_ entries: [PageEntry]) -> ForeignWiki? {
    let files = entries.lazy.map(\.file).filter { file in
      let parts = file.utf8.split(separator: UInt8(ascii: "/"))
      guard let last = parts.last, parts.count > 2 else { return false }
      return last.count == 8 && last.allSatisfy { $0.isDigit }
        && parts[parts.count - 2].elementsEqual("revisions".utf8)
    }
    guard let first = files.first, files.count * 2 > entries.count else { return nil }
    return ForeignWiki(.moinMoin, "it stores page versions like MoinMoin, for example \(first)")
  }

  /// For a person: what it is, and what to do with it.
  func description(_ path: String) -> String {
    let what = markup == .markdown ? "Markdown documents" : "a \(markup.title) wiki"
    return "'\(path)' looks like \(what), not like a Trac wiki: \(evidence). Nothing was written. "
      + markup.advice(path) + " If it is a Trac wiki after all, pass --assume-trac."
  }
}
