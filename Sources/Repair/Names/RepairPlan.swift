import Basics
import Files
import Links
import Markup
import Migration
import Reports
import Stores
import Targets

/// What each document of the tree is, and where it will be: the whole tree at a glance, without its texts.
struct RepairPlan: Sendable {
  /// In the order of their paths; what is neither Trac nor Markdown is not in it.
  private(set) var documents: [PlannedDocument] = []
  /// Texts that were looked at and left alone because of what they are.
  private(set) var others: [(path: String, reason: String)] = []
  private(set) var findings: [Finding] = []
  /// Without a sign of Trac there is no move to finish.
  private(set) var move = MoveState.none
  /// Something in the tree is Markdown's alone.
  private(set) var hasMarkdown = false
  /// Nearly all fences of the tree begin with braces: a converter left them, nobody shows them on purpose.
  private(set) var bracesAreLeft = false
  /// Every document is a page of Trac: a wiki that nobody began to move, which is converted as `migrate` does.
  var isWholeWiki: Bool { documents.allSatisfy(\.isTrac) }
  /// Pages and their files as they will be, with the attachments that are in the tree.
  private(set) var index = PageIndex(pages: [String]())

  init(_ tree: DocsTree, _ request: RepairRequest) {
    let signals = ConcurrentMap.map(tree.candidates, jobs: request.jobs) {
      FileSignals($0, in: tree)
    }.compactMap(\.self)
    let classifier = Classifier(signals, stated: request.stated)
    hasMarkdown = classifier.hasMarkdown
    var taken: Set<String> = []
    for file in signals {
      let verdict = classifier.verdict(on: file)
      let path = file.file.path
      if verdict.kind == .other {
        if file.family == .wiki || file.certain > 0 { others.append((path, verdict.reason)) }
        continue
      }
      if file.certain > 0 || file.sure > 0 || file.family == .wiki { move = .open }
      documents.append(
        PlannedDocument(
          path: path, newPath: path,
          page: PageFileName(path: Path(bytes: Array(path.utf8))).text,
          verdict: verdict, title: file.title))
    }
    if !request.stated.isEmpty || !request.trac.tracURLs.isEmpty
      || !request.trac.tracAliases.isEmpty
    {
      move = .open
    }
    let isMigrated = tree.files.contains { $0.path.utf8.starts(with: ".tracdown/".utf8) }
    if move == .none, isMigrated { move = .finished }
    let fences = signals.reduce((0, 0)) { ($0.0 + $1.fences.all, $0.1 + $1.fences.braced) }
    bracesAreLeft = fences.1 >= 5 && fences.1 * 5 >= fences.0 * 4
    if bracesAreLeft { move = .open }
    dropDuplicates(&taken)
    place(tree, request)
    markIncluded(signals)
  }

  /// Of two documents of one name the Markdown is the page; the other one stays for a person to compare.
  private mutating func dropDuplicates(_ taken: inout Set<String>) {
    var owners: [String: Int] = [:]
    var dropped: Set<Int> = []
    for (number, document) in documents.enumerated() {
      guard let first = owners[document.page] else {
        owners[document.page] = number
        continue
      }
      let wins = document.verdict.kind == .markdown && documents[first].verdict.kind != .markdown
      let loser = wins ? first : number
      if wins { owners[document.page] = number }
      dropped.insert(loser)
      let winner = documents[owners[document.page] ?? first].path
      let file = documents[loser].path
      findings.append(Finding(.sameName(file: file, as: winner), page: file))
    }
    documents = documents.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  /// Gives every document that becomes Markdown its file.
  private mutating func place(_ tree: DocsTree, _ request: RepairRequest) {
    let moving = Set(
      documents.lazy.filter { $0.verdict.kind == .trac || !$0.isNamedMarkdown }
        .map(\.path))
    let style = NamingStyle(
      learnedFrom: documents.lazy.filter { $0.verdict.kind == .markdown && $0.isNamedMarkdown }
        .map { $0.path.lastPart.stem })
    var stay: [String: String] = [:]
    var pages: [String] = []
    let others = tree.files.lazy.map(\.path).filter { !moving.contains($0) }
    var used = Set(others.map { $0.lowercased() })
    for document in documents {
      if !moving.contains(document.path) {
        stay[document.page] = document.path
      } else if document.page.lowercased() == "readme", used.insert("readme.md").inserted {
        stay[document.page] = "README.md"
      } else if style == .asIs || document.page == TracNames.startPage {
        pages.append(document.page)
      } else {
        stay[document.page] = Self.path(of: document, style, &used)
      }
    }
    let stayPaths = Set(stay.values)
    index = PageIndex(
      pages: pages, takenPaths: others.filter { !stayPaths.contains($0) }, documents: stay,
      files: TreeAttachments.find(in: tree.files, pages: documents.map(\.page)),
      target: request.writing.target.inPlace)
    findings += index.findings
    for number in documents.indices {
      if let path = index.path(ofPage: documents[number].page) { documents[number].newPath = path }
    }
  }

  private static func path(
    of document: PlannedDocument, _ style: NamingStyle, _ used: inout Set<String>
  ) -> String {
    let folder = document.page.folderPart
    let stem = (folder.isEmpty ? "" : folder + "/") + style.name(String(document.page.lastPart))
    var path = stem + ".md"
    var number = 2
    while !used.insert(path.lowercased()).inserted {
      path = "\(stem)-\(number).md"
      number += 1
    }
    return path
  }

  private mutating func markIncluded(_ signals: [FileSignals]) {
    let names = Set(signals.flatMap(\.includes).map { $0.lastPart })
    guard !names.isEmpty else { return }
    for number in documents.indices where names.contains(documents[number].page.lastPart) {
      documents[number].isIncluded = true
    }
  }
}

extension PlannedDocument {
  /// Its suffix says Markdown already.
  var isNamedMarkdown: Bool { FileSignals.family(of: path) == .markdown }
  /// Its text goes through the converter of pages, or only pieces of it do.
  var isTrac: Bool { verdict.kind == .trac }
}

/// A document, and what is to become of it.
struct PlannedDocument: Hashable, Sendable {
  /// As it is in the tree.
  var path: String
  /// Where it will be; the same path unless it is renamed.
  var newPath: String
  /// The name by which Trac's links mean it: `Operating/Zenodotus`.
  var page: String
  var verdict: Verdict
  /// The text of its first heading; may be empty.
  var title: String
  /// Another page includes its text.
  var isIncluded = false
}

/// How far the move from Trac has come in a tree: what is not Trac's is repaired only where Trac still shows.
enum MoveState: Hashable, Sendable {
  /// Nothing in the tree comes from Trac.
  case none
  /// A migration wrote it, and no Trac is left: only what is broken is looked at.
  case finished
  /// Pages of Trac are left, or pieces of them.
  case open
}
