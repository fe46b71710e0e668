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
  /// Of examples, tests, or others' code; licences; the guide to Trac that its wikis begin with.
  case foreign

  /// - Parameters:
  ///   - path: as seen from the project's folder.
  ///   - isDocumentation: the project is nothing but documents: all folders hold pages.
  init(_ path: String, isDocumentation: Bool) {
    let parts = path.split(separator: "/")
    let name = DocumentTopic(path)
    let folders = parts.dropLast().map { $0.lowercased() }
    if folders.contains(where: Self.foreignFolders.contains) || name.isLicence || name.isGuidePage {
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
