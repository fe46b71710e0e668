import Links
import Markdown
import Markup

@testable import Targets

/// A walk through a folder of documents under the rules of one reader: which links are broken, and which pages nobody
/// comes to.
struct Crawl {
  /// `A.md: [b.md] no such page`, and faults of the whole.
  private(set) var faults: [String]
  /// Pages that nothing points to from the entrances.
  private(set) var unreached: [String]

  init(_ files: OutputFiles, _ rules: some ReaderRules) {
    faults = rules.faults(files)
    var leads: [String: Set<String>] = [:]
    let documents = files.documents
    let anchors = documents.mapValues { document in
      rules.slugs.map { Set(PageAnchors(document, slugs: $0).fragments) }
    }
    for (path, document) in documents.sorted(by: { $0.key < $1.key }) {
      for link in DocumentLink.all(in: document, text: files[path], tags: rules.readsTags) {
        for place in rules.standpoints(of: path, files) {
          let said = "\(path): [\(link.address)]"
          switch rules.destination(of: link, at: place, in: files) {
          case .elsewhere, .file: break
          case .dead(let reason): faults.append("\(said) \(reason)")
          case .page(let target):
            leads[path, default: []].insert(target)
            let fragment = link.fragment
            if !fragment.isEmpty, let known = anchors[target] ?? nil, !known.contains(fragment) {
              faults.append("\(said) no such heading")
            }
          }
        }
      }
    }
    var reached = Set(rules.entrances(files).filter { documents[$0] != nil })
    var open = Array(reached)
    while let path = open.popLast() {
      for next in leads[path, default: []] where reached.insert(next).inserted {
        open.append(next)
      }
    }
    unreached = documents.keys.filter { !reached.contains($0) }.sorted()
  }
}

/// How one reader opens links.
protocol ReaderRules {
  /// How it makes fragments of headings; nil if fragments do nothing.
  var slugs: Target.Slugs? { get }
  /// Whether `[[x]]` is a link.
  var readsTags: Bool { get }
  /// The documents that people see without a link: the start page, navigation.
  func entrances(_ files: OutputFiles) -> [String]
  /// The files where a document is shown, as its links mean something else at each: a sidebar is shown at all pages.
  func standpoints(of path: String, _ files: OutputFiles) -> [String]
  func destination(of link: DocumentLink, at path: String, in files: OutputFiles) -> Destination
  /// What is wrong with the whole.
  func faults(_ files: OutputFiles) -> [String]
}

extension ReaderRules {
  var readsTags: Bool { false }
  func standpoints(of path: String, _ files: OutputFiles) -> [String] { [path] }
}

/// Where a link leads.
enum Destination: Equatable {
  case page(String)
  case file
  /// Out of the documents: the web, mail.
  case elsewhere
  case dead(String)
}
