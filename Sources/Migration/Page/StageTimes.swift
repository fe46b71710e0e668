import Files
import Links
import Markdown
import Markup
import Stores
import TracWiki

/// How long each stage takes for all pages of a wiki, on one core: what `make bench` prints.
package struct StageTimes: Sendable {
  /// A stage and its seconds in each run.
  package struct Stage: Sendable {
    /// `read`, `resolve`, `lower`, `write` or `prove`.
    package var name: String
    /// One number a run, for all pages together.
    package var seconds: [Double]

    /// In seconds; of an even number of runs the slower one in the middle. Needs a run.
    package var median: Double { seconds.sorted()[seconds.count / 2] }
  }

  /// Bytes of the wiki's text.
  package private(set) var sourceBytes = 0
  /// Bytes of the Markdown made of it.
  package private(set) var markdownBytes = 0
  /// Always all five, in the order in which a page goes through them.
  package private(set) var stages: [Stage] = ["read", "resolve", "lower", "write", "prove"].map {
    Stage(name: $0, seconds: [])
  }

  /// - Throws: where the pages cannot be listed.
  package init(folder path: String, runs: Int) throws {
    let folder = try DumpFolder.open(path)
    let index = PageIndex(pages: folder.entries.map(\.name))
    var options = LinkOptions()
    options.attachments = .assumed
    let resolver = LinkResolver(index, options: options)
    for _ in 0..<runs {
      (sourceBytes, markdownBytes) = (0, 0)
      for index in stages.indices { stages[index].seconds.append(0) }
      for entry in folder.entries {
        guard let page = folder.read(entry).page else { continue }
        time(page, resolver)
      }
    }
  }

  private mutating func time(_ page: Page, _ resolver: LinkResolver) {
    sourceBytes += page.text.count
    let reader = TracReader(options: WikiSettings().reader)
    let tree = clock(0) { reader.tree(of: page.text, page: page.name).document }
    let resolved = clock(1) { resolver.resolve(tree, page: page.name).document }
    let lowered = clock(2) { WritingRequest().lowering.lower(resolved).document }
    let markdown = clock(3) { MarkdownWriter().write(lowered) }
    _ = clock(4) { RoundTrip.verify(lowered, markdown: markdown) }
    markdownBytes += markdown.count
  }

  private mutating func clock<Result>(_ stage: Int, _ work: () -> Result) -> Result {
    let start = ProcessEnvironment.seconds
    let result = work()
    stages[stage].seconds[stages[stage].seconds.count - 1] += ProcessEnvironment.seconds - start
    return result
  }
}
