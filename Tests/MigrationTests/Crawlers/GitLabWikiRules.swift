import Links

@testable import Targets

/// A GitLab wiki: folders, pages by path without suffix. What begins with a dot or ends in a suffix is seen from the folder of
/// the page, all else from the root (`Banzai::Filter::WikiLinkFilter::Rewriter`).
struct GitLabWikiRules: ReaderRules {
  var slugs: Target.Slugs? { .gitLab }

  func entrances(_ files: OutputFiles) -> [String] { ["home.md", "_sidebar.md"] }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    let name = link.path
    if name.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    let last = name.split(separator: "/").last ?? ""
    let isSeenFromPage = name.hasPrefix(".") || last.dropFirst().contains(".")
    guard let target = OutputFiles.resolve(name, at: isSeenFromPage ? path : "") else {
      return .dead("outside")
    }
    if link.form != .image, files.has(target + ".md") { return .page(target + ".md") }
    if !files.has(target) { return .dead("no such page") }
    return target.hasSuffix(".md") ? .dead("opens the raw file") : .file
  }

  func faults(_ files: OutputFiles) -> [String] {
    var faults = ["home.md", "_sidebar.md"].filter { !files.has($0) }.map { "no \($0)" }
    faults += files.pages.filter { $0.contains(" ") }.map { "\($0): a blank" }
    for line in files[".gitlab/redirects.yml"].split(separator: "\n") where line != "---" {
      let parts = line.split(separator: "\"").map(String.init)
      if parts.count != 3 || !files.has(parts[2] + ".md") || files.has(parts[0] + ".md") {
        faults.append(".gitlab/redirects.yml: \(line)")
      }
    }
    return faults
  }
}
