import Basics
import Facts
import Markdown

/// What keeps a page from being more than partial, although all evidence is there.
enum Limit: String, CaseIterable {
  /// A log of commits is no list of changes: most items begin with a hash or with "Merge".
  case rawLog = "raw-log"
  /// The newest version that the page names is older than the last tags.
  case behindTags = "behind-tags"

  /// Why the page is only partial; nil: this does not limit it.
  func reason(_ content: SectionContent, history: ProjectHistory?) -> String? {
    switch self {
    case .rawLog: Self.isRawLog(content) ? "a raw log of commits" : nil
    case .behindTags:
      Self.isBehind(content, tags: history?.tags ?? []).map {
        "the newest version it names is older than \($0)"
      }
    }
  }

  private static let merge = PhraseTable([
    "merge branch", "merge pull request", "merge remote tracking",
  ])

  private static func isRawLog(_ content: SectionContent) -> Bool {
    var items = 0
    var raw = 0
    for (number, index) in content.blocks.enumerated()
    where content.document.blocks[index].isItem {
      items += 1
      let text = content.document.blocks[index].text.trimmed
      let first = text.utf8.prefix { $0 != 0x20 && $0 != 0x3A }
      let isHash =
        (7...40).contains(first.count) && first.contains { (0x30...0x39).contains($0) }
        && first.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      if isHash || merge.tag(at: 0, in: content.words[number] + [.end]) != nil { raw += 1 }
    }
    return items >= 10 && raw * 10 > items * 6
  }

  /// The tag that nothing in the page has reached; nil: the page keeps up, or there are too few tags to say.
  private static func isBehind(_ content: SectionContent, tags: [String]) -> String? {
    let released = tags.compactMap { tag in VersionText.version(in: tag).map { (tag, $0) } }
    guard released.count >= 3 else { return nil }
    let second = released.map(\.1).sorted { $1.lexicographicallyPrecedes($0) }[1]
    var newest: [Int]?
    for index in content.blocks {
      guard let version = VersionText.version(in: content.document.blocks[index].text, within: 40)
      else { continue }
      if newest.map({ $0.lexicographicallyPrecedes(version) }) ?? true { newest = version }
    }
    guard let newest, newest.lexicographicallyPrecedes(second) else { return nil }
    return released[0].0
  }
}
