import Basics
import Facts
import Files
import Links
import Markup
import Stores
import Targets

/// Names that a system finds in whatever document: `` :ref:`setup` ``, `[x](#setup)`, `<<setup>>`.
struct SiteLabels: Sendable {
  /// Of reStructuredText and MyST, in lower case.
  private let labels: Set<String>
  /// Texts of their headings, in lower case.
  private let titles: Set<String>
  /// Of glossaries, in lower case.
  private let terms: Set<String>
  /// Of AsciiDoc: as they are, and what is left of texts of headings without marks.
  private let ids: Set<String>
  private let folded: Set<[UInt8]>

  /// Labels in descriptions of code, in lower case.
  private let inCode: Once<Set<String>>

  init(_ project: ProjectFacts) {
    inCode = Once { Self.labels(inCodeOf: project.files) }
    var (labels, titles, terms): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    var (ids, folded): (Set<String>, Set<[UInt8]>) = ([], [])
    for document in project.allDocuments {
      if document.format == .asciiDoc {
        for anchor in document.anchors { ids.insert(anchor.name) }
        for heading in document.headings {
          ids.formUnion(heading.ids)
          folded.insert(FoldedName(heading.text).bytes)
        }
        continue
      }
      let naming = project.sites.site(of: document.path)?.form?.naming ?? []
      guard document.format == .restructuredText || naming.contains(.label) else { continue }
      for anchor in document.anchors { labels.insert(anchor.name.lowercased()) }
      for heading in document.headings {
        titles.insert(heading.text.lowercased())
        for id in heading.ids { labels.insert(id.lowercased()) }
      }
      for block in document.blocks where block.kind == .term {
        terms.insert(block.text.lowercased())
      }
    }
    (self.labels, self.titles, self.terms) = (labels, titles, terms)
    (self.ids, self.folded) = (ids, folded)
  }

  private static func labels(inCodeOf files: ProjectFiles) -> Set<String> {
    var labels: Set<String> = []
    for file in files.all
    where file.kind == .file && holders.contains(file.path.suffix) && file.size < 2_000_000 {
      guard let text = files.contents(of: file.path) else { continue }
      if file.path.suffix == ".ipynb" {
        labels.formUnion(Self.labels(inNotebook: text))
        continue
      }
      guard text.holds(".. _") else { continue }
      for line in text.split(separator: 0x0A) {
        let line = line.drop { $0.isBlank || [0x2A, 0x2F, 0x21, 0x23].contains($0) }.trimmedBlanks
        guard line.starts(with: ".. _".utf8), line.last == 0x3A else { continue }
        labels.insert(String(decoding: line.dropFirst(4).dropLast(), as: UTF8.self).lowercased())
      }
    }
    return labels
  }

  /// Files that documents include or that descriptions come of, and notebooks.
  private static let holders: Set<String> = [
    ".py", ".pyi", ".pyx", ".inc", ".txt", ".rest", ".in", ".h", ".hpp", ".c", ".cpp", ".cc",
    ".jinja", ".j2",
    ".ipynb",
  ]

  /// `"(setup)=\\n"`
  private static func labels(inNotebook text: [UInt8]) -> [String] {
    text.split(separator: 0x0A).compactMap { line in
      guard let open = line.firstIndex(of: UInt8(ascii: "(")), let end = line.firstIndex(of: ")="),
        open < end
      else { return nil }
      return String(decoding: line[(open + 1)..<end], as: UTF8.self).lowercased()
    }
  }

  /// Whether a label is in some document of the site's system.
  func hold(_ name: String) -> Bool { labels.contains(name.lowercased()) }

  func verdict(_ link: DocumentLink, in document: DocumentFacts, site: DocumentationSite?)
    -> LinkVerdict
  {
    let name = link.destination
    if document.format == .asciiDoc { return asciiDoc(name, link, document) }
    let lower = name.lowercased()
    if labels.contains(lower) || Self.builtIn.contains(lower) { return .fine }
    switch link.kind {
    case .term where terms.contains(lower) || titles.contains(lower): return .fine
    case .name: return titles.contains(lower) ? .fine : .notChecked(.label)
    default: break
    }
    guard let site else { return titles.contains(lower) ? .fine : .notChecked(.label) }
    if site.says("autosectionlabel"), isTitle(lower) { return .fine }
    // `other:label` is another site's, and so may a bare one be.
    if site.borrowsLabels || name.utf8.contains(0x3A) || lower.hasPrefix("sphx_glr_")
      || LinkTemplate.reason(name) != nil || link.kind == .term && terms.isEmpty
    {
      return .notChecked(.label)
    }
    if inCode.value.contains(lower) { return .fine }
    return .fault(missing(name, link, near: labels))
  }

  private func isTitle(_ name: String) -> Bool {
    titles.contains(name)
      || name.utf8.lastIndex(of: 0x3A).map { colon in
        titles.contains(String(name[name.utf8.index(after: colon)...]).trimmed)
      } ?? false
  }

  /// Labels that Sphinx makes.
  private static let builtIn: Set<String> = ["genindex", "modindex", "py-modindex", "search"]

  private func missing(_ name: String, _ link: DocumentLink, near: Set<String>) -> LinkFault {
    let (names, isClear) = NearAnchors.near(name, in: near.sortedByBytes())
    let what = link.kind == .term ? "term" : "label"
    return LinkFault(
      "link-dead", "No document has the \(what) “\(name)”.",
      help: names.isEmpty ? "Correct the name, or add it at the link target." : ""
    ).offering(names, isClear: isClear)
  }

  // MARK: AsciiDoc

  /// `<<setup>>`: an id, or the text of a heading.
  private func asciiDoc(_ name: String, _ link: DocumentLink, _ document: DocumentFacts)
    -> LinkVerdict
  {
    if ids.contains(name) || folded.contains(FoldedName(name).bytes) { return .fine }
    // Titles of blocks are names too.
    if name.utf8.contains(0x20) || name.utf8.first.map(\.isUpper) ?? true
      || LinkTemplate.reason(name) != nil
    {
      return .notChecked(.label)
    }
    let (names, isClear) = NearAnchors.near(name, in: document.anchors.map(\.name))
    return .fault(
      LinkFault(
        "fragment-dead", "The heading or anchor “\(name)” does not exist.",
        help: names.isEmpty ? "Correct the name, or add it at the link target." : ""
      ).offering(names, isClear: isClear))
  }
}
