/// What a document's path says of the weight of what stands in it.
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
  /// Of examples, tests, or others' code; and licences.
  case foreign

  /// - Parameters:
  ///   - path: as seen from the project's folder.
  ///   - isDocumentation: the project is nothing but documents: all folders hold pages.
  init(_ path: String, isDocumentation: Bool) {
    let parts = path.split(separator: "/")
    let name = DocumentName(path)
    let folders = parts.dropLast().map { $0.lowercased() }
    if folders.contains(where: Self.foreignFolders.contains) || name.isLicence {
      self = .foreign
    } else if name.isTemplate || folders.contains(where: { $0.hasSuffix("_template") }) {
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
    documentationFolders.contains(name) || name.hasSuffix(".docc")
      || name.hasSuffix("documentation") || name.hasSuffix("docs")
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

/// What a file's name without its suffix says.
struct DocumentName {
  /// `CONTRIBUTING` of `docs/CONTRIBUTING.de.md`.
  let stem: Substring
  /// `de`; nil: none is named.
  let language: String?

  init(_ path: String) {
    var stem = path[...]
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      stem = path[path.utf8.index(after: slash)...]
    }
    if let dot = stem.utf8.dropFirst().lastIndex(of: UInt8(ascii: ".")) {
      stem = stem[..<dot]
    }
    // The manual of a language: `README.de`, `README_zh-CN`; a word of two letters behind `-` may be anything.
    var language: String?
    if let mark = stem.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }) {
      let code = stem[stem.utf8.index(after: mark)...]
      let base = stem[..<mark]
      if let known = Languages.code(code), stem.utf8[mark] != 0x2D || Self.isShouted(base) {
        (stem, language) = (base, known)
      } else if Languages.isRegion(code),
        let first = base.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }),
        let known = Languages.code(base[base.utf8.index(after: first)...])
      {
        (stem, language) = (base[..<first], known)
      }
    }
    self.stem = stem
    self.language = language
  }

  private static func isShouted(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
  }

  private var lower: String { stem.lowercased() }
  var isStart: Bool { ["readme", "index", "home", "start", "_index"].contains(lower) }
  var isProcess: Bool {
    let name = lower
    return ["contribut", "hacking", "develop", "support", "maintain"].contains {
      name.hasPrefix($0)
    }
  }
  var isTemplate: Bool {
    let name = lower
    return name.hasPrefix("issue_template") || name.hasPrefix("pull_request_template")
      || name.hasPrefix("merge_request_template")
  }
  var isLicence: Bool {
    let name = lower
    return [
      "license", "licence", "copying", "copyright", "unlicense", "eula", "notice", "mit-license",
    ].contains { name.hasPrefix($0) }
      || name.hasSuffix("license") || name.hasSuffix("licence")
  }
}
