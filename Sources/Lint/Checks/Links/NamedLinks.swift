import Basics
import Facts
import Files
import Links
import Stores

/// Links that a docs' generator resolves by name: `` :doc:`install` `` is `install.rst`, `` :ref:`setup` `` a label in
/// whatever document.
struct NamedLinks: Sendable {
  private let index: TreeIndex
  private let labels: Set<String>
  /// Whether a site's documents are in part made of its code, by the site's folder.
  private let makesDocuments: Set<String>

  init(_ project: ProjectFacts, _ index: TreeIndex) {
    self.index = index
    var labels: Set<String> = []
    for document in project.allDocuments where document.format != .markdown {
      for anchor in document.anchors { labels.insert(anchor.name.lowercased()) }
      for heading in document.headings {
        labels.insert(heading.text.lowercased())
        for id in heading.ids { labels.insert(id.lowercased()) }
      }
    }
    self.labels = labels
    makesDocuments = Set(
      index.filesNamed("conf.py").filter { Self.makes(project.files.contents(of: $0) ?? []) }
        .map { $0.folderPart.isEmpty ? "" : $0.folderPart + "/" })
  }

  /// Extensions that write documents of their own.
  private static func makes(_ settings: [UInt8]) -> Bool {
    let text = String(decoding: settings, as: UTF8.self)
    return [
      "autosummary", "apidoc", "autoapi", "gallery", "breathe", "exhale", "automodapi", "nbsphinx",
    ]
    .contains { text.contains($0) }
  }

  func verdict(_ link: DocumentLink, in document: DocumentFacts, site: SiteGenerators.Site?)
    -> LinkVerdict
  {
    if link.kind == .label {
      return labels.contains(link.destination.lowercased()) ? .fine : .notChecked(.label)
    }
    let name = link.destination
    guard let site, !makesDocuments.contains(site.folder), LinkTemplate.reason(name) == nil,
      !Self.made.contains(name), RelativeURL.scheme(of: name) == nil
    else { return exists(name, document, site) ? .fine : .notChecked(.generated) }
    if exists(name, document, site) { return .fine }
    return .fault(
      LinkFault(
        "link-dead", "There is no document “\(name)”.",
        help: "Names of documents are seen from the folder of this one and have no suffix."))
  }

  private func exists(_ name: String, _ document: DocumentFacts, _ site: SiteGenerators.Site?)
    -> Bool
  {
    let isRooted = name.utf8.first == UInt8(ascii: "/")
    let path =
      isRooted
      ? (site?.folder ?? "") + name.dropFirst()
      : TreePath.walk(name, from: document.path.folderPart).path
    return index.hasFile(path) || !index.files(beginning: path + ".").isEmpty
  }

  /// Pages that Sphinx makes.
  private static let made: Set<String> = ["genindex", "modindex", "py-modindex", "search", "self"]
}
