import Links

@testable import Targets

/// A GitHub repository: relative paths, letter case counts, a folder shows its files and below them its `README.md`.
struct RepositoryRules: ReaderRules {
  /// What works on GitHub alone is a fault, too: `/x`, links to folders.
  var isPortable = false

  var slugs: Target.Slugs? = .github

  /// A folder's `README.md`. Where that is a page of the wiki, GitHub's own list leads to the other files.
  func entrances(_ files: OutputFiles) -> [String] {
    let indexes = files.pages.filter { $0.hasSuffix("README.md") }
    let listed = Set(
      indexes.filter { !files[$0].hasPrefix("<!-- Generated") }.map { OutputFiles.folder(of: $0) })
    return indexes + files.pages.filter { listed.contains(OutputFiles.folder(of: $0)) }
  }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    if link.path.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    if link.path.hasPrefix("/"), isPortable { return .dead("begins with a slash") }
    guard let target = OutputFiles.resolve(link.path, at: path) else { return .dead("outside") }
    if files.folders.contains(target) {
      return isPortable || link.form == .image ? .dead("a folder") : .page(target + "/README.md")
    }
    guard files.has(target) else { return .dead("no such file") }
    return target.hasSuffix(".md") && link.form == .link ? .page(target) : .file
  }

  func faults(_ files: OutputFiles) -> [String] {
    Set(files.pages.map { OutputFiles.folder(of: $0) }).sorted().filter { folder in
      !files.has(folder.isEmpty ? "README.md" : folder + "/README.md")
    }.map { "\($0)/: no README.md" }
  }
}
