import Basics
import Files
import Links
import Markup
import Reports
import Stores
import Targets
import TracWiki

/// A document that is made of a table of the Trac's database.
struct MadeDocument: Sendable {
  /// What reports call it; no page of the wiki is called so.
  var page: String
  /// In DEST.
  var file: String
  /// `milestone`
  var table: String
  var text: MadeText
}

/// The documents of a Trac's roadmap: where they are written, and where things are in them.
struct RoadmapPlan: Sendable {
  private(set) var documents: [MadeDocument] = []
  /// The file of the milestones; nil if none is written.
  private(set) var file: String?

  /// Nothing is written.
  init() {}

  /// - Parameters:
  ///   - request: says the file.
  ///   - index: of the wiki's pages and files as they would be named without these documents.
  /// - Throws: `Failure` where the file cannot be that of the milestones.
  init(
    _ tables: RoadmapTables, _ request: MigrateRequest, besides index: PageIndex,
    _ reader: TracReader
  ) throws(Failure) {
    guard let asked = request.roadmap else { return }
    var taken = Set(
      index.pages.compactMap { index.path(ofPage: $0)?.lowercased() }
        + index.attachments.compactMap { index.path(of: $0)?.lowercased() })
    taken.formUnion(index.target.files.reservedNames)
    let inCapitals = index.target.files.startPage == "README.md"
    var folder = index.target.files.folder
    if case .file(let file) = asked {
      try Self.check(file, taken, index)
      folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[...$0]) } ?? ""
    }
    func add(_ table: String, _ names: [String], _ file: String?, _ text: (String) -> MadeText) {
      let page = Self.free(names) { !index.hasPage($0) }
      let stem = Self.free(names) {
        !taken.contains((folder + $0 + index.target.files.pageSuffix).lowercased())
      }
      let file =
        file ?? folder + (inCapitals ? stem.uppercased() : stem) + index.target.files.pageSuffix
      taken.insert(file.lowercased())
      documents.append(MadeDocument(page: page, file: file, table: table, text: text(page)))
    }
    if !tables.milestones.isEmpty {
      var file: String?
      if case .file(let name) = asked { file = name }
      add("milestone", ["Roadmap", "Milestones"], file) {
        RoadmapText.roadmap(tables.milestones, page: $0, reader)
      }
      self.file = documents[0].file
    }
    if !tables.versions.isEmpty {
      add("version", ["Releases", "Versions"], nil) {
        RoadmapText.releases(tables.versions, page: $0, reader)
      }
    }
  }

  /// The first name that is free, or the last with a number.
  private static func free(_ names: [String], _ isFree: (String) -> Bool) -> String {
    if let name = names.first(where: isFree) { return name }
    var number = 2
    while !isFree("\(names[0])-\(number)") { number += 1 }
    return "\(names[0])-\(number)"
  }

  private static func check(
    _ file: String, _ taken: Set<String>, _ index: PageIndex
  ) throws(Failure) {
    let files = index.target.files
    guard file.hasSuffix(files.pageSuffix), OutputFolder.isInside(file) else {
      throw Failure(
        "--roadmap=\(file): give the path of a file in DEST that ends in \(files.pageSuffix), for example --roadmap=ROADMAP.md."
      )
    }
    if files.nesting.isFlat, file.contains("/") {
      throw Failure(
        "--roadmap=\(file): \(index.target.title) has no folders. Give a name without a slash.")
    }
    guard taken.contains(file.lowercased()) else { return }
    let page = index.pages.first { index.path(ofPage: $0)?.lowercased() == file.lowercased() }
    throw Failure(
      "--roadmap=\(file): "
        + (page.map { "that file belongs to the page “\($0)”" } ?? "that name is taken")
        + ". Give another name, or use --roadmap without a name to have one chosen.")
  }

  /// Whose the files are that the texts name: each milestone has its own, which stay in Trac.
  var parts: [String: TextParts] {
    var parts: [String: TextParts] = [:]
    for document in documents where document.table == "milestone" {
      parts[document.page] = TextParts(
        realm: document.table,
        beginnings: document.text.headings.map { (line: $0.line, id: $0.name) })
    }
    return parts
  }

  /// Where the links of a wiki lead that mean its milestones or its roadmap.
  ///
  /// - Parameter anchors: of the text of a document.
  func places(
    _ reader: TracReader, anchors: (Document, String) -> PageAnchors
  ) -> [String: [String: PagePlace]] {
    guard let document = documents.first(where: { $0.table == "milestone" }) else { return [:] }
    let tree = reader.tree(of: document.bytes, page: document.page).document
    let anchors = anchors(tree, document.page)
    var ids: [Int: String] = [:]
    for block in tree.blocks {
      if case .heading(let heading) = block.content {
        ids[Int(block.source.start.line)] = heading.id
      }
    }
    var places: [String: PagePlace] = [:]
    for (name, line) in document.text.headings {
      let fragment = ids[line].flatMap { anchors.fragment(for: $0) } ?? ""
      places[name] = PagePlace(file: document.file, fragment: fragment)
    }
    return [
      "milestone": places, "server": ["/roadmap": PagePlace(file: document.file, fragment: "")],
    ]
  }
}

extension MadeDocument {
  /// Its wiki text.
  var bytes: [UInt8] { Array(text.text.utf8) }
}
