import Foundation
import Links

@testable import Targets

/// Gollum 6: folders, pages with or without suffix, `[[x]]` from the page's folder or from the root.
struct GollumRules: ReaderRules {
  /// Run with `--base-path`: what begins with a slash in Markdown leaves the wiki.
  var hasBasePath: Bool

  var slugs: Target.Slugs? { .gollum }
  var readsTags: Bool { true }

  func entrances(_ files: OutputFiles) -> [String] {
    ["Home.md"] + files.pages.filter(Self.isShownEverywhere)
  }

  /// Browsers resolve the links of a sidebar at the page next to it.
  func standpoints(of path: String, _ files: OutputFiles) -> [String] {
    guard Self.isShownEverywhere(path) else { return [path] }
    let root = OutputFiles.folder(of: path)
    let pages = files.pages.filter { root.isEmpty || $0.hasPrefix(root + "/") }
    return Dictionary(grouping: pages, by: OutputFiles.folder).values.compactMap(\.first).sorted()
  }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    if link.path.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    if link.path.hasPrefix("/"), link.form != .tag, hasBasePath { return .dead("leaves the wiki") }
    guard let target = OutputFiles.resolve(link.path, at: path) else { return .dead("outside") }
    if link.path.hasSuffix("/") || files.folders.contains(target) && !files.has(target + ".md") {
      return .dead("a folder")
    }
    for page in [target, target + ".md"] where page.hasSuffix(".md") && files.has(page) {
      return link.form == .image ? .dead("no image") : .page(page)
    }
    return files.has(target) ? .file : .dead("no such page")
  }

  /// Redirects that are broken, or that a page hides.
  func faults(_ files: OutputFiles) -> [String] {
    var faults = files.has("Home.md") ? [] : ["no Home.md"]
    for line in files[".redirects.gollum"].split(separator: "\n") where line != "---" {
      let entry = "[" + line.replacing("\": \"", with: "\", \"") + "]"
      guard let pair = try? JSONDecoder().decode([String].self, from: Data(entry.utf8)),
        pair.count == 2
      else {
        faults.append(".redirects.gollum: \(line)")
        continue
      }
      if !files.has(pair[1]) { faults.append(".redirects.gollum: no \(pair[1])") }
      if files.has(pair[0]) || files.has(pair[0] + ".md") {
        faults.append(".redirects.gollum: \(pair[0]) is a page")
      }
    }
    return faults
  }

  private static func isShownEverywhere(_ path: String) -> Bool {
    ["_Sidebar.md", "_Footer.md", "_Header.md"].contains { path == $0 || path.hasSuffix("/" + $0) }
  }
}
