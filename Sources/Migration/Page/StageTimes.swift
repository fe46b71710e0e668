import Files
import Links
import Markdown
import Markup
import Stores
import TracWiki
import Witness

/// How long each stage takes for all pages of a wiki, on one core: what `make bench` prints.
package struct StageTimes: Sendable {
  /// What a page goes through, in this order; and next to it the parser beneath the proof, alone.
  package enum Stage: Int, CaseIterable, Sendable {
    case read, resolve, lower, write, prove, witness, parse

    /// Those that a faithful conversion cannot do without, whatever the links are.
    package static let core: [Stage] = [.read, .write, .prove, .witness]
    /// All that a page goes through.
    package static let all: [Stage] = allCases.filter { $0 != .parse }
  }

  /// Bytes of the wiki's text.
  package private(set) var sourceBytes = 0
  /// Bytes of the Markdown made of it.
  package private(set) var markdownBytes = 0
  /// The processor's seconds of each stage for all pages together, one list a run.
  private var runs: [[Double]] = []

  /// - Throws: where the pages cannot be listed.
  package init(folder path: String, runs: Int) throws {
    let folder = try DumpFolder.open(path)
    let index = PageIndex(pages: folder.entries.map(\.name))
    var options = LinkOptions()
    options.attachments = .assumed
    let resolver = LinkResolver(index, options: options)
    let reader = TracReader(options: WikiSettings().reader)
    for _ in 0..<runs {
      (sourceBytes, markdownBytes) = (0, 0)
      self.runs.append(Stage.allCases.map { _ in 0 })
      for entry in folder.entries {
        guard let page = folder.read(entry).page else { continue }
        time(page, reader, resolver)
      }
    }
  }

  private mutating func time(_ page: Page, _ reader: TracReader, _ resolver: LinkResolver) {
    let tree = clock(.read) { reader.tree(of: page.text, page: page.name) }
    let resolved = clock(.resolve) { resolver.resolve(tree.document, page: page.name) }
    let lowered = clock(.lower) {
      WritingRequest().lowering.lower(HeadingIDs.withoutNeedless(resolved.document))
    }
    let markdown = clock(.write) { MarkdownWriter().write(lowered.document) }
    let shown = clock(.prove) {
      RoundTrip(lowered.document, capacity: markdown.count).judge(markdown).shown
    }
    let findings = tree.findings + resolved.findings + lowered.findings
    _ = clock(.witness) { Witness().loss(of: page.text, in: shown, findings: findings) }
    clock(.parse) { CMarkParse.run(markdown) }
    sourceBytes += page.text.count
    markdownBytes += markdown.count
  }

  private mutating func clock<Result>(_ stage: Stage, _ work: () -> Result) -> Result {
    let start = ProcessEnvironment.processorSeconds
    let result = work()
    runs[runs.count - 1][stage.rawValue] += ProcessEnvironment.processorSeconds - start
    return result
  }

  /// The seconds of some stages together; the median of the runs.
  package func seconds(_ stages: [Stage]) -> Double {
    Spread(runs.map { run in stages.map { run[$0.rawValue] }.reduce(0, +) }).median
  }

  /// How many times the parser's own seconds some stages take together.
  package func ratio(_ stages: [Stage]) -> Spread {
    Spread(
      runs.map { run in
        stages.map { run[$0.rawValue] }.reduce(0, +) / run[Stage.parse.rawValue]
      })
  }
}

/// Measurements of one thing.
package struct Spread: Sendable {
  /// In rising order; never empty.
  private let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  /// The smallest.
  package var minimum: Double { values[0] }
  /// Of an even number of them the larger one in the middle.
  package var median: Double { values[values.count / 2] }
}
