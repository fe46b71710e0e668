import Basics
import Facts

/// What keeps a page from being more than partial, although all evidence is there.
enum Limit: String, CaseIterable {
  /// A log of commits is not a list of changes: most items begin with a hash or with "Merge".
  case rawLog = "raw-log"
  /// The newest version that the page names is older than the last tags.
  case behindTags = "behind-tags"
  /// The page says that newer versions are listed in another place, or its newest entry is years older than the project.
  case stopped

  /// Why the page is only partial; nil if this does not limit it.
  func cap(_ content: SectionContent, history: ProjectHistory?) -> ItemCap? {
    switch self {
    case .rawLog: Self.isRawLog(content) ? .rawLog : nil
    case .behindTags:
      Self.isBehind(
        content, tags: ReleaseTags(history?.tags ?? []).names(for: content.document.path)
      ).map(ItemCap.behind)
    case .stopped:
      Self.hasMovedOn(content)
        ? .movedOn : Self.lastYear(content, history?.lastActivity).map(ItemCap.stopped)
    }
  }

  /// `For newer versions see the releases page`
  private static let newer = PhraseTable([
    "newer versions", "newer releases", "later versions", "later releases", "subsequent releases",
    "subsequent versions", "more recent versions", "more recent releases", "recent releases",
    "newer changes", "later changes", "no longer updated", "not updated anymore",
    "no longer maintained", "not maintained anymore", "no longer kept", "has moved", "have moved",
    "moved to", "now on github", "now published", "now tracked", "now in the", "are now",
    "from now on", "starting with", "starting from", "as of version", "after version",
    "since version", "from version", "neuere versionen", "ab version", "versions plus récentes",
    "à partir de la version", "versiones más recientes", "a partir de la versión", "新版本", "以降",
  ])
  private static let elsewhere = PhraseTable([
    "releases page", "release page", "github releases", "gitlab releases", "the releases",
    "releases tab", "release notes", "releases section", "github release", "releases seite",
    "page des versions", "página de versiones", "发布页", "リリースページ",
  ])

  /// Whether one of the first or last texts says where newer versions are listed.
  private static func hasMovedOn(_ content: SectionContent) -> Bool {
    let texts = content.blocks.indices.filter {
      let block = content.document.blocks[content.blocks[$0]]
      return !block.isCode && !block.isItem && !block.isHeading
    }
    return (texts.prefix(3) + texts.suffix(1)).contains { number in
      let words = content.words[number]
      guard words.count <= 60, newer.isIn(words) else { return false }
      let block = content.blocks[number]
      return elsewhere.isIn(words)
        || content.document.links(in: block..<block + 1).contains {
          Array($0.destination.utf8).holds("/releases")
        }
    }
  }

  /// The year of the newest entry, where the project went on for three years or more.
  private static func lastYear(
    _ content: SectionContent, _ activity: ProjectHistory.Change?
  ) -> Int? {
    guard let activity else { return nil }
    var newest = 0
    for index in content.blocks where !content.document.blocks[index].isCode {
      let bytes = Array(content.document.blocks[index].text.utf8.prefix(60))
      for at in bytes.indices where at == 0 || !bytes[at - 1].isDigit {
        if let year = VersionText.year(bytes, at: at) { newest = max(newest, year) }
      }
    }
    return newest > 0 && Month(of: activity.time).year - newest >= 3 ? newest : nil
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
        (7...40).contains(first.count) && first.contains { $0.isDigit }
        && first.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
      if isHash || merge.tag(at: 0, in: content.words[number] + [.end]) != nil { raw += 1 }
    }
    return items >= 10 && raw * 10 > items * 6
  }

  /// The tag that nothing in the page has reached; nil if the page keeps up, or there are too few tags to say.
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

/// Why a place can be no more than partial, whatever it holds: in words for the evidence, for what is lacking, and for the
/// next step.
enum ItemCap: Hashable {
  /// Only those who open an issue or a pull request see it.
  case template
  /// The heading names a part of the item: `Reporting bugs`.
  case portion
  /// The name or the heading may mean something else: `Goals`.
  case near
  /// A document of a part of the project.
  case part
  /// A section of a page about something else.
  case elsewhere
  /// A document links it in a sentence that names the item.
  case mentioned(in: String)
  case unwritten(_ sections: Int, of: Int)
  case obsolete
  /// A log of commits is not a list of changes.
  case rawLog
  /// A tag that nothing in the page has reached.
  case behind(_ tag: String)
  /// It says that newer versions are told of in another place.
  case movedOn
  /// The year of its newest entry: the project went on for years.
  case stopped(_ year: Int)
  /// Months between its last change and the project's.
  case old(_ months: Int)

  /// What follows "but" in the evidence.
  var reason: String {
    switch self {
    case .template: "only a template for issues or pull requests"
    case .portion: "only a part of it"
    case .near: "the name can mean something else"
    case .part: "only in a part of the project"
    case .elsewhere: "only in a page about something else"
    case .mentioned(let document): "\(document) mentions it only in passing"
    case .unwritten(let sections, let all):
      "\(sections) of \(all) sections \(sections == 1 ? "is" : "are") not written yet"
    case .obsolete: "the page calls itself obsolete"
    case .rawLog: "a raw log of commits"
    case .behind(let tag): "the newest version it names is older than \(tag)"
    case .movedOn: "it says that newer versions are listed elsewhere"
    case .stopped(let year): "its newest entry is from \(year)"
    case .old(let months): "last changed \(months) months before the project"
    }
  }

  /// What is lacking where there is all but this, as part of a list; nil means what the evidence lacks.
  var lack: String? {
    switch self {
    case .portion: nil
    case .template: "a page that people find without opening an issue"
    case .near, .mentioned: "a title that says what it is"
    case .part: "a page for the whole project"
    case .elsewhere: "a page of its own"
    case .unwritten(let sections, _):
      sections == 1
        ? "text in a section that is empty" : "text in \(sections) sections that are empty"
    case .obsolete: "a page that is still current"
    case .rawLog: "changes described for users"
    case .behind(let tag): "the versions up to \(tag)"
    case .movedOn, .stopped: "the newer versions"
    case .old: "a review since then"
    }
  }

  /// The next step, a sentence; nil means the text of the item if it is missing.
  ///
  /// - Parameters:
  ///   - file: what is limited.
  ///   - item: what the page is to be called: `Roadmap`.
  func next(_ file: String, _ item: String) -> String? {
    switch self {
    case .template, .portion: nil
    case .near, .mentioned:
      "If \(file) is what people look for under \"\(item)\", say so in its title and link it in the README."
    case .part: "Cover the whole project in the README; \(file) covers only its folder."
    case .elsewhere:
      "Move it from \(file) to a page of its own, and link that page in the README."
    case .unwritten(let sections, _):
      "Write the \(sections == 1 ? "section" : "\(sections) sections") of \(file) that \(sections == 1 ? "is" : "are") still empty."
    case .obsolete: "Bring \(file) up to date, or link the page that has replaced it."
    case .rawLog: "In \(file), sum up for each version what has changed for users."
    case .behind(let tag): "In \(file), add the versions up to \(tag)."
    case .movedOn, .stopped:
      "Continue \(file), or say in the README where newer versions are listed and declare that address in the settings."
    case .old: "Review \(file) and correct what is out of date."
    }
  }
}
