import Basics
import Facts
import Files
import Markup
import Targets

/// The entries of a site's navigation point to documents; the navigation is not a document itself: `nav:` of `mkdocs.yml`.
struct SiteNavigation {
  private let site: DocumentationSite
  private let targets: LinkTargets
  private(set) var findings: [Finding] = []
  /// Entries that were judged.
  private(set) var count = 0
  private(set) var notChecked = 0

  init(_ site: DocumentationSite, _ targets: LinkTargets) {
    (self.site, self.targets) = (site, targets)
    guard site.navigationFile.utf8.starts(with: targets.context.project.folder.utf8) else { return }
    let missing = site.navigation.filter { !exists($0.name) }
    // Texts of a program may be something else: then hardly any of them names a document.
    let isScript = site.navigationFile.suffix != ".yml" && site.navigationFile.suffix != ".yaml"
    if isScript, missing.count * 2 > site.navigation.count { return }
    count = site.navigation.count - missing.count
    let resolver = targets.sites.resolver(of: site)
    for entry in missing {
      let way = TreePath.walk(entry.name, from: String(site.root.dropLast())).path
      guard resolver.reason(entry.name, at: way) == nil, !isCopied(entry.name) else {
        notChecked += 1
        continue
      }
      count += 1
      let finding = targets.context.finding(
        "link-dead", in: site.navigationFile, at: SourceRange(lines: entry.line, entry.line),
        "The navigation lists “\(entry.name)”, but there is no such document.",
        help: "Add it to “\(site.root)”, or remove it from the navigation.")
      if let finding { findings.append(finding) }
    }
  }

  /// `contributing.md` of the root is often copied to the documents, or linked, before the site is made.
  private func isCopied(_ name: String) -> Bool {
    let stem = name.lastPart.stem.lowercased()
    let wanted = stem == "index" ? ["readme", "index"] : [stem]
    return targets.index.filesIn("").contains { wanted.contains($0.stem.lowercased()) }
  }

  private func exists(_ name: String) -> Bool {
    let (way, above) = TreePath.walk(name, from: String(site.root.dropLast()))
    if above > 0 { return true }
    let index = targets.index
    return index.hasFile(way) || index.hasFolder(way)
      || !index.files(beginning: way + ".").isEmpty
      || targets.sites.resolver(of: site).pages.document(at: name) != nil
  }
}
