import Basics
import Files
import Links
import Markdown
import Markup
import Migration
import Stores
import TracWiki

/// The first walk over all documents: which places each has that links can lead to, and which full addresses it
/// links to. The trees are not kept.
struct RepairSurvey: Sendable {
  /// By the page's name.
  private(set) var anchors: [String: PageAnchors] = [:]
  /// Full addresses in all documents, each once.
  private(set) var addresses: Set<String> = []

  init(
    _ tree: DocsTree, _ plan: RepairPlan, _ reader: TracReader, _ includes: Includes,
    slugs: Target.Slugs, jobs: Int,
    done: @escaping @Sendable () -> Void
  ) {
    let found = ConcurrentMap.map(plan.documents, jobs: jobs) {
      document -> (anchors: PageAnchors, addresses: [String])? in
      defer { done() }
      guard let bytes = try? tree.contents(of: TreeFile(path: document.path, size: 0)) else {
        return nil
      }
      if document.isTrac {
        let text = PageText(decoding: bytes).utf8
        let headed = MarkdownHeadings.asTrac(text, countsWeak: plan.hasMarkdown)
        let page = PageConverter.read(headed, page: document.page, with: reader).document
        let (whole, _) = includes.expand(page, page: document.page)
        return (PageAnchors(whole, slugs: slugs), Self.addresses(in: text))
      }
      return (
        PageAnchors(
          HeadingID.giving(to: MarkdownReader.read(HeadingEdit.all(in: bytes))), slugs: slugs),
        Self.addresses(in: bytes)
      )
    }
    for (document, found) in zip(plan.documents, found) {
      guard let found else { continue }
      anchors[document.page] = found.anchors
      addresses.formUnion(found.addresses)
    }
  }

  /// `http…` up to what no address holds.
  private static func addresses(in text: [UInt8]) -> [String] {
    var addresses: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "h")) {
      rest = rest[start...]
      guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      let address = rest.prefix { byte in
        byte > 0x20 && !"<>\"'()[]{}|`\\".utf8.contains(byte)
      }
      addresses.append(String(decoding: address, as: UTF8.self))
      rest = rest[address.endIndex...]
    }
    return addresses
  }
}
