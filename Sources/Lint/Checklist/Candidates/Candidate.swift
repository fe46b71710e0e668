import Basics
import Facts
import Stores

/// A place that may satisfy an item: a document, or a section of one.
struct Candidate: Hashable {
  /// How sure the place makes it, weakest first.
  enum Rank: Int, Comparable {
    /// A link in another document points to it.
    case mention
    /// A section with a weak heading, or a document with a weak name.
    case weak
    /// A section of a page about something else.
    case elsewhere
    /// A section of the start page, or of what contributors read.
    case section
    /// The title of a page.
    case page
    /// The name of a file.
    case file

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The index of the document among the project's.
  var document: Int
  /// The index of the heading; nil means the whole document.
  var heading: Int?
  var rank: Rank
  /// The heading or the name that was found.
  var text: String
  /// Why it can be no more than partial, whatever it holds; nil if it can be.
  var cap: ItemCap?
  /// How it was found, where that is not plain: "README.md links it".
  var origin: String?

  /// Whether all of the document is about the item.
  var isPage: Bool { rank >= .page || rank == .weak && heading == nil }
}

/// A document with what its path says.
struct PlacedDocument {
  let facts: DocumentFacts
  /// As seen from the project's folder.
  let path: String
  let place: DocumentPlace
  /// The language that it is a translation into; nil if it is not one.
  let translation: String?
  /// What the file is about, by its name; of a folder's start page the folder's.
  let name: Substring
  /// The name of the folder that it is a page of; nil if it is at the root, or is the folder's start page.
  let folder: Substring?

  init(_ facts: DocumentFacts, path: String, isDocumentation: Bool, main: String) {
    self.facts = facts
    self.path = path
    place = DocumentPlace(path, isDocumentation: isDocumentation)
    let own = DocumentTopic(path)
    let language = own.language ?? Languages.ofFolders(path)
    translation = language == main ? nil : language
    let folders = path.filledParts.dropLast()
    name = own.isStart ? folders.last ?? own.stem : own.stem
    folder = own.isStart ? nil : folders.last
  }

  /// All documents of a project; the language without a mark, or that of the start page, is the main one.
  static func all(of project: ProjectFacts, isDocumentation: Bool) -> [PlacedDocument] {
    let main = mainLanguage(project)
    return project.documents.map {
      PlacedDocument(
        $0, path: project.inner($0.path), isDocumentation: isDocumentation, main: main)
    }
  }

  /// Where all documents are in folders of languages, English is the main one if it is there, else the first.
  private static func mainLanguage(_ project: ProjectFacts) -> String {
    var first: String?
    var pages = 0
    for index in project.documents.indices {
      let path = project.inner(project.documents[index].path)
      guard path.utf8.contains(UInt8(ascii: "/")) else { continue }
      guard let language = Languages.ofFolders(path) else {
        pages += 1
        continue
      }
      if language == "en" { return "en" }
      if first == nil { first = language }
    }
    return pages == 0 ? first ?? "en" : "en"
  }
}

/// The document that a link of another one means; broken links are another rule's matter.
enum LinkedDocument {
  /// Nil if it is outside the project, to a place in the same document, or to no document.
  static func of(_ destination: String, in document: DocumentFacts, project: ProjectFacts)
    -> String?
  {
    var address = Array(
      destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    guard !address.isEmpty else { return nil }
    if address.contains(Array("://".utf8)) {
      // A page of the repository as its host shows it: …/OWNER/NAME/blob/BRANCH/PATH.
      let parts = address.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard let mark = parts.firstIndex(where: { $0.elementsEqual("blob".utf8) }),
        parts.count > mark + 2
      else { return nil }
      address = [UInt8(ascii: "/")] + parts[(mark + 2)...].joined(separator: [UInt8(ascii: "/")])
    } else if address.contains(UInt8(ascii: ":")) {
      return nil
    }
    var parts: [String] = []
    if address.first != UInt8(ascii: "/") {
      parts = document.path.split(separator: "/").dropLast().map(String.init)
    }
    for part in address.split(separator: UInt8(ascii: "/")) {
      let name = String(decoding: PercentCoding.decode(part), as: UTF8.self)
      if name == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else if name != "." {
        parts.append(name)
      }
    }
    return first(of: parts.joined(separator: "/"), in: project)
  }

  private static func first(of path: String, in project: ProjectFacts) -> String? {
    let folder = path.isEmpty ? "" : path + "/"
    let names = [
      path, path + ".md", path + ".rst", folder + "README.md", folder + "index.md",
      folder + "README.rst", folder + "index.rst",
    ]
    return names.first { project.document($0) != nil }
  }
}

/// What a document's path says of the weight of what is in it.
enum DocumentPlace: Hashable {
  /// The start page: `README.md`, `index.rst`, `docs/README.md`.
  case start
  /// What contributors read first: `CONTRIBUTING.md`, `.github/SUPPORT.md`.
  case process
  /// A page of the documentation, or another document at the root.
  case page
  /// `.github/ISSUE_TEMPLATE/bug.md`
  case template
  /// A document of one part of the project: `packages/core/README.md`.
  case part
  /// Of examples, tests, or others' code; licenses; the guide to Trac that its wikis begin with.
  case foreign

  /// - Parameters:
  ///   - path: as seen from the project's folder.
  ///   - isDocumentation: the project is nothing but documents: all folders hold pages.
  init(_ path: String, isDocumentation: Bool) {
    let name = DocumentTopic(path)
    let folders = path.filledParts.dropLast().map { $0.lowercased() }
    if folders.contains(where: Self.foreignFolders.contains) || name.isLicense || name.isGuidePage {
      self = .foreign
    } else if name.isTemplate || folders.contains(where: Self.isOfTemplates) {
      self = .template
    } else if folders.isEmpty || folders == [".github"] || folders == [".gitlab"]
      || folders.count == 1 && Self.isDocumentationFolder(folders[0])
    {
      self = name.isStart ? .start : name.isProcess ? .process : .page
    } else if isDocumentation || folders.contains(where: Self.isDocumentationFolder) {
      self = .page
    } else {
      self = .part
    }
  }

  private static func isDocumentationFolder(_ name: String) -> Bool {
    if documentationFolders.contains(name) { return true }
    switch name.utf8.last {
    case UInt8(ascii: "c"): return name.hasSuffix(".docc")
    case UInt8(ascii: "n"): return name.hasSuffix("documentation")
    case UInt8(ascii: "s"): return name.hasSuffix("docs")
    default: return false
    }
  }

  private static func isOfTemplates(_ name: String) -> Bool {
    name.utf8.last == UInt8(ascii: "e") && name.hasSuffix("_template")
  }

  private static let documentationFolders: Set<String> = [
    "doc", "docs", "documentation", "wiki", "site", "website", "www", "guide", "guides", "manual",
    "book", "handbook", "content", "pages", "doku", "dokumentation", "documentacion",
  ]
  private static let foreignFolders: Set<String> = [
    "example", "examples", "sample", "samples", "demo", "demos", "test", "tests", "_test",
    "__tests__",
    "testing", "fixtures", "testdata", "test-data", "benchmark", "benchmarks", "_benchmark",
    "vendor",
    "vendored", "third_party", "third-party", "thirdparty", "external", "node_modules", "skeleton",
    "skeletons", "licenses", "licences", "dist",
  ]
}
