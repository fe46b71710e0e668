import Basics
import Files
import Stores

/// Folders whose name tells that nobody of the project wrote what is in them for readers.
package enum KnownFolders {
  /// Made by tools, often tens of thousands of files: never entered.
  private static let leftOut: Set<Substring> = [
    "node_modules", "bower_components", "jspm_packages", ".yarn", ".pnpm-store", ".npm",
    "site-packages", "__pycache__", ".venv", "venv", ".tox", ".nox", ".eggs", ".mypy_cache",
    ".pytest_cache", ".ruff_cache", ".ipynb_checkpoints",
    ".git", ".hg", ".svn", ".bzr", "CVS", ".jj",
    ".build", ".swiftpm", "DerivedData", ".gradle", ".bundle", ".terraform", ".dart_tool",
    ".stack-work", ".cabal-sandbox", ".elixir_ls", ".direnv", ".cache", ".sass-cache",
    ".parcel-cache", ".next", ".nuxt", ".svelte-kit", ".docusaurus", ".jekyll-cache",
    ".nyc_output", ".idea", ".vs",
  ]

  /// The code of others, as the package tools of Go, PHP, Ruby, CocoaPods, Carthage and many C projects keep it.
  private static let vendored: Set<Substring> = [
    "vendor", "vendored", "third_party", "third-party", "thirdparty", "3rdparty", "3rd_party",
    "3rd-party", "Pods", "Carthage", "Godeps",
  ]

  /// Tests and what they read: texts in them are made to be wrong, or to look like another project.
  private static let tests: Set<Substring> = [
    "test", "tests", "Test", "Tests", "__tests__", "testdata", "test-data", "test_data", "TestData",
    "testfiles", "test-files", "test_files", "testcases", "test-cases", "test_cases",
    "test-fixtures", "test_fixtures", "testfixtures", "fixtures", "fixture", "Fixtures",
    "__fixtures__", "__snapshots__", "__mocks__",
  ]

  /// Sphinx, Jupyter Book, Mix and Jekyll write there, and nobody else does.
  private static let output: Set<Substring> = ["_build", "_site"]

  /// Hidden folders in which projects keep documents for people.
  private static let shown: Set<Substring> = [
    ".github", ".gitlab", ".gitea", ".forgejo",
  ]

  /// Whether nothing in a folder of this name is anybody's document, so that it is not entered.
  package static func isLeftOut(_ name: Substring) -> Bool { leftOut.contains(name) }

  /// Whether a site whose settings are in that folder is the project's own.
  static func mayHoldSite(_ folder: String) -> Bool {
    !folder.filledParts.contains { isOnlyListed($0) || isLeftOut($0) }
  }

  /// What programs are measured with: texts in them are input.
  private static let benchmarks: Set<Substring> = [
    "bench", "benches", "benchmark", "benchmarks", "_benchmark", "_benchmarks",
  ]

  /// Whether a file next to benchmarks is what they read. What is about them is called `README.md` or the like.
  ///
  /// - Parameters:
  ///   - folders: on the way to it.
  ///   - name: of the file.
  static func isInput(_ name: Substring, in folders: [Substring]) -> Bool {
    guard let place = folders.firstIndex(where: benchmarks.contains),
      !folders[..<place].contains(where: documentation.contains)
    else { return false }
    let stem = name.split(separator: ".").first ?? name
    if name.hasSuffix(".txt") { return true }
    return name.hasPrefix("_") || folders[(place + 1)...].contains(where: inputs.contains)
      || ["data", "input", "sample", "corpus"].contains(stem.lowercased())
  }

  static func isOfBenchmarks(_ name: Substring) -> Bool { benchmarks.contains(name) }

  private static let documentation: Set<Substring> = [
    "docs", "doc", "documentation", "site", "website", "content", "book",
  ]
  private static let inputs: Set<Substring> = [
    "data", "input", "inputs", "texts", "text", "samples", "sample", "corpus", "corpora", "files",
    "resources", "assets",
  ]

  static func isOnlyListed(_ name: Substring) -> Bool {
    if vendored.contains(name) || tests.contains(name) || output.contains(name) { return true }
    if name.utf8.first == UInt8(ascii: ".") { return !shown.contains(name) }
    // A set of documents for Dash, made by Jazzy or DocC; `vendored-meson`.
    if name.hasSuffix(".docset") || name.hasPrefix("vendored-") { return true }
    // `HarbourTests`, as Xcode names them.
    return name.utf8.count > 5 && name.utf8.suffix(5).elementsEqual("Tests".utf8)
  }
}

/// Folders that only their contents tell: what `build` and `spec` mean differs from project to project.
enum ToldFolders {
  /// A file in a folder that says: a tool wrote all this. (`CACHEDIR.TAG`: bford.info/cachedir; the others are what
  /// CMake, Cargo, Ninja, Sphinx, and Python's `venv` leave.)
  private static let marks: Set<Substring> = [
    "CACHEDIR.TAG", "CMakeCache.txt", ".rustc_info.json", "build.ninja", ".buildinfo",
    "objects.inv",
    "pyvenv.cfg",
  ]

  /// A file and the folder next to it that its tool writes.
  private static let outputs: [Substring: [String]] = [
    "Cargo.toml": ["target/"], "pom.xml": ["target/"], "build.sbt": ["target/"],
    "build.gradle": ["build/"], "build.gradle.kts": ["build/"],
    "package.json": ["dist/"], "setup.py": ["dist/", "build/"], "pyproject.toml": ["dist/"],
  ]

  /// All of them, each with a slash at its end.
  static func find(in files: [TreeFile]) -> Set<String> {
    var folders: Set<String> = []
    for file in files where file.kind == .file {
      let path = file.path
      let folder = path.folderWithSlash
      let name = path[folder.endIndex...]
      if marks.contains(name), !folder.isEmpty { folders.insert(String(folder)) }
      for output in outputs[name] ?? [] { folders.insert(folder + output) }
      if isSpecification(of: name), let root = specRoot(of: folder) {
        folders.insert(String(root))
      }
    }
    return folders
  }

  /// `user_spec.rb`, `list.spec.ts`, `spec_helper.rb`: the tests of RSpec, Jasmine and their like. A folder `spec` without
  /// them may hold a specification.
  private static func isSpecification(of name: Substring) -> Bool {
    guard let found = name.byteRange(of: "spec") else { return false }
    let (before, after) = (name[..<found.lowerBound].last, name[found.upperBound...].first)
    return after == "." && (before == "_" || before == "." || before == "-")
      || found.lowerBound == name.startIndex && after == "_"
  }

  /// `app/spec/` of `app/spec/models/`.
  private static func specRoot(of folder: Substring) -> Substring? {
    var end = folder.startIndex
    while end < folder.endIndex, let slash = folder[end...].utf8.firstIndex(of: UInt8(ascii: "/")) {
      let name = folder[end..<slash]
      end = folder.utf8.index(after: slash)
      if name == "spec" || name == "specs" { return folder[..<end] }
    }
    return nil
  }
}

/// Forms for issues and merge requests: they are full of gaps that somebody else fills in.
package enum Forms {
  /// Of GitHub ("About issue and pull request templates") and GitLab ("Description templates").
  package static func contains(_ path: String) -> Bool {
    guard mayHoldForm(path) else { return false }
    let parts = path.filledParts
    guard let name = parts.last?.lowercased() else { return false }
    for form in ["issue_template", "pull_request_template", "merge_request_template"]
    where name.hasPrefix(form) { return true }
    return parts.dropLast().contains { part in
      ["issue_template", "pull_request_template", "issue_templates", "merge_request_templates"]
        .contains(part.lowercased())
    }
  }

  /// Whether `_t` is in it, as in all their names.
  private static func mayHoldForm(_ path: String) -> Bool {
    var last: UInt8 = 0
    return path.hasByte { byte in
      defer { last = byte }
      return last == UInt8(ascii: "_") && byte.lowercased == UInt8(ascii: "t")
    }
  }
}
