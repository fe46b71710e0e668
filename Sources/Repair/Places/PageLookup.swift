import Basics
import Files
import Links

/// The pages of the tree by everything that a link may call them.
struct PageLookup: Sendable {
  private let names: Set<String>
  private let byLast: [String: [String]]
  private let byFolded: [[UInt8]: [String]]
  private let byFoldedLast: [[UInt8]: [String]]
  private let byTitle: [[UInt8]: [String]]
  private let nearMiss: NearMiss
  private let byPath: [String: String]
  /// What a folder's own page is called: `Guide` for `Guide/README`.
  private let aliases: [String: String]

  init(_ plan: RepairPlan) {
    let pages = plan.documents.map(\.page)
    let names = Set(pages)
    self.names = names
    aliases = Self.aliases(pages, names)
    byLast = Dictionary(
      grouping: pages.map { (String($0.lastPart), $0) }
        + aliases.map { (String($0.key.lastPart), $0.value) }, by: \.0
    ).mapValues { $0.map(\.1) }
    byFolded = Dictionary(grouping: pages) { FoldedName($0).bytes }
    byFoldedLast = Dictionary(grouping: pages) { FoldedName($0.lastPart).bytes }
    byTitle = Dictionary(
      grouping: plan.documents.filter { !$0.title.isEmpty }, by: { FoldedName($0.title).bytes }
    ).mapValues { $0.map(\.page) }
    nearMiss = NearMiss(pages)
    byPath = Dictionary(
      plan.documents.flatMap { [($0.path, $0.page), ($0.newPath, $0.page)] },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is around a page's name in a link: `/wiki/A.wiki` → `A`
  static func bare(_ name: String) -> String {
    var name = RelativeURL.decode(name)[...]
    while name.hasPrefix("/") { name = name.dropFirst() }
    while name.hasPrefix("../") { name = name.dropFirst(3) }
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    if name.hasPrefix("wiki/") { name = name.dropFirst(5) }
    while name.hasSuffix("/") { name = name.dropLast() }
    for suffix in [".wiki", ".md", ".markdown", ".trac", ".mediawiki", ".txt", ".html"]
    where name.hasSuffix(suffix) {
      name = name.dropLast(suffix.utf8.count)
      break
    }
    return String(name)
  }

  private static func aliases(_ pages: [String], _ names: Set<String>) -> [String: String] {
    var aliases: [String: String] = [:]
    for page in pages where ["readme", "index", "home"].contains(page.lastPart.lowercased()) {
      let folder = page.folderPart
      let name = folder.isEmpty ? TracNames.startPage : folder
      if !names.contains(name), aliases[name] == nil { aliases[name] = page }
    }
    return aliases
  }

  /// The page whose file that was or will be.
  func page(at path: String) -> String? { byPath[path] }

  func exact(_ name: String) -> MovedPage {
    if names.contains(name) { return .found(name) }
    return aliases[name].map { .found($0) } ?? .nothing
  }

  /// `SeattleLib/Time` for `Programming/SeattleLib/Time`.
  func ending(_ name: String) -> MovedPage {
    guard name.contains("/") else { return .nothing }
    return Self.one(
      (byLast[String(name.lastPart)] ?? []).filter { $0.hasSuffix("/" + name) })
  }

  /// The last part of the name, whatever the folder.
  func named(_ name: String) -> MovedPage {
    let last = String(name.lastPart)
    // `Usage` in one folder is another page than `Usage` in another.
    guard !Self.isCommon(last) || !name.contains("/") else { return .nothing }
    return Self.one(byLast[last] ?? [])
  }

  /// The same letters and digits: `set-up mail` for `SetUpMail`.
  func folded(_ name: String) -> MovedPage {
    let whole = FoldedName(name).bytes
    guard whole.count > 2 else { return .nothing }
    if let pages = byFolded[whole] { return Self.one(pages, like: name) }
    let last = String(name.lastPart)
    guard !Self.isCommon(last) else { return .nothing }
    return Self.one(byFoldedLast[FoldedName(last).bytes] ?? [], like: last)
  }

  /// The one page whose numbers are those of the name, too: `Release1.1` is not `Release11`.
  private static func one(_ pages: [String], like name: String) -> MovedPage {
    one(pages.filter { numbers(in: $0.lastPart) == numbers(in: name.lastPart) })
  }

  private static func numbers(in name: some StringProtocol) -> [[UInt8]] {
    name.utf8.split { !$0.isDigit }.map { Array($0) }
  }

  /// `ClearinghouseInstallation` was put into a folder of that name: `Clearinghouse/Installation`.
  func joined(_ name: String) -> MovedPage {
    let wanted = FoldedName(name.lastPart).bytes
    guard wanted.count > 7 else { return .nothing }
    var found: [String] = []
    for split in 3..<wanted.count - 2 {
      for page in byFoldedLast[Array(wanted[split...])] ?? [] {
        let folder = FoldedName(page.folderPart.lastPart).bytes
        if folder.starts(with: wanted[..<split]) { found.append(page) }
      }
    }
    return Self.one(found)
  }

  func titled(_ name: String) -> MovedPage {
    let title = FoldedName(name.lastPart).bytes
    guard title.count > 3 else { return .nothing }
    return Self.one(byTitle[title] ?? [])
  }

  /// Spelt nearly so: one page, or several to choose from.
  func near(_ name: String) -> MovedPage {
    let found = nearMiss.candidates(for: name)
    guard let best = found.first else { return .nothing }
    // A name that only lacks its plural, or has two letters changed, is the same; a number in it must be.
    let wanted = FoldedName(name.lastPart).bytes
    let other = FoldedName(best.lastPart).bytes
    if found.count == 1, wanted.count >= 8,
      Self.numbers(in: name.lastPart) == Self.numbers(in: best.lastPart),
      EditDistance.between(wanted, other, most: 1) != nil
    {
      return .found(best)
    }
    return .several(found)
  }

  private static func one(_ pages: [String]) -> MovedPage {
    if pages.isEmpty { return .nothing }
    return pages.count == 1
      ? .found(pages[0]) : .several(pages.sorted { $0.utf8.count < $1.utf8.count })
  }

  private static func isCommon(_ name: String) -> Bool {
    [
      "readme", "index", "home", "usage", "installation", "overview", "introduction", "design",
      "api",
    ]
    .contains(name.lowercased())
  }
}
