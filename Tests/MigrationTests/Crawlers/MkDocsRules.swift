import Links

@testable import Targets

/// MkDocs: documents below `docs/` by their files, seen from the document; `mkdocs.yml` leads to all of them.
struct MkDocsRules: ReaderRules {
  var slugs: Target.Slugs? { .pythonMarkdown }

  /// All that the navigation names.
  func entrances(_ files: OutputFiles) -> [String] {
    files["mkdocs.yml"].split(separator: "\n").drop { $0 != "nav:" }.compactMap { line in
      let words = line.split(separator: "\"").map(String.init)
      return words.last { $0.hasSuffix(".md") || $0.hasSuffix(": index.md") }.map {
        "docs/" + ($0.hasPrefix(": ") ? String($0.dropFirst(2)) : $0)
      }
    }
  }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    if link.path.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    if link.path.hasPrefix("/") { return .dead("begins with a slash") }
    guard let target = OutputFiles.resolve(link.path, at: path), target.hasPrefix("docs/") else {
      return .dead("outside")
    }
    // Tags name a page as it is served.
    if target.hasSuffix(".html"), files.has(target.dropLast(5) + ".md") {
      return .page(target.dropLast(5) + ".md")
    }
    guard files.has(target) else { return .dead("no such file") }
    return target.hasSuffix(".md") && link.form == .link ? .page(target) : .file
  }

  /// Documents of one address, and those that nothing would be made of.
  func faults(_ files: OutputFiles) -> [String] {
    var faults = ["mkdocs.yml", "docs/index.md"].filter { !files.has($0) }.map { "no \($0)" }
    for file in files.pages where file != "docs/index.md" {
      let stem = file.split(separator: "/").last?.lowercased() ?? ""
      if stem == "readme.md" { faults.append("\(file): the address of its folder") }
      if stem == "index.md", files.has(OutputFiles.folder(of: file) + ".md") {
        faults.append("\(file): a document beside its folder")
      }
      if file.hasPrefix("docs/templates/") || !file.hasPrefix("docs/") {
        faults.append("\(file): left out")
      }
    }
    return faults
  }
}
