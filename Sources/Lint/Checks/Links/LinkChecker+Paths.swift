import Basics
import Facts
import Files
import Links
import Markup
import Targets

/// Links to files and folders: `../Guide.md`.
extension LinkChecker {
  func path(_ path: String, _ fragment: String?, _ link: DocumentLink) -> LinkVerdict {
    let decoded = RelativeURL.decode(path)
    if let forbidden = context.target.links.forbidden.first(where: decoded.utf8.contains) {
      return .fault(
        LinkFault(
          "link-dead",
          "\(context.target.name) cannot open a page with “\(Character(Unicode.Scalar(forbidden)))” in its name.",
          help: "Rename the file."))
    }
    var resolved = paths.resolve(decoded, from: document.path)
    if case .missing = resolved, decoded != path,
      case .file(let file) = paths.resolve(path, from: document.path)
    {
      resolved = .file(file)
    }
    switch resolved {
    case .file(let file):
      if path.utf8.first == UInt8(ascii: "/"), !context.target.links.findsFromRoot {
        return rooted(link, file: file)
      }
      return link.kind == .image ? .fine : anchor(fragment, link, target: file)
    case .folder(let folder):
      // A list of files shows the README below.
      let readme = folder.isEmpty ? "README.md" : folder + "/README.md"
      guard let fragment, index.hasFile(readme) else { return .fine }
      return anchor(fragment, link, target: readme)
    case .targetPage: return .fine
    case .notChecked(let reason): return .notChecked(reason)
    case .otherCase(let file): return .fault(otherCase(link, file: file))
    case .rawFile(let file): return .fault(rawFile(link, file: file))
    case .emptyFolder(let folder):
      return .fault(
        LinkFault(
          missingRule(link), "\(context.target.name) has no page for the folder “\(folder)”.",
          help: "Link to a page in it."))
    case .outside, .missing:
      return nowhere(resolved, path: decoded, link)
    }
  }

  private func nowhere(
    _ resolved: ResolvedPath, path: String, _ link: DocumentLink
  ) -> LinkVerdict {
    if let reason = LinkTemplate.reason(link.destination) { return .notChecked(reason) }
    if case .missing(let way) = resolved, isLeftOut(way) { return .notChecked(.leftOut) }
    if TemplatePage.isOne(document.path), TemplatePage.leadsAlong(path, paths) { return .fine }
    // A script fetches what a page of HTML names from its root.
    if document.format == .html, path.utf8.first == UInt8(ascii: "/") {
      return .notChecked(.generated)
    }
    if Self.findsByEnd.contains(document.format), hasEnd(path) { return .fine }
    if isMade(resolved) { return .notChecked(.generated) }
    return .fault(dead(resolved, path: path, link))
  }

  /// Whether a build makes what is missing: `rst2html` writes `faq.html` next to `faq.txt`, and Sphinx-Gallery makes pages of
  /// folders outside of the documents.
  private func isMade(_ resolved: ResolvedPath) -> Bool {
    guard [.restructuredText, .html].contains(document.format) else { return false }
    if case .missing(let way) = resolved, way.suffix == ".html",
      [".rst", ".txt"].contains(where: { index.hasFile(way.stem + $0) })
    {
      return true
    }
    guard let folder = document.path.filledParts.first else { return false }
    return context.project.sites.all.contains {
      $0.says("sphinx_gallery") && $0.says("../\(folder.lowercased())")
    }
  }

  func dead(_ resolved: ResolvedPath, path: String, _ link: DocumentLink) -> LinkFault {
    DeadLink(index: index, near: targets.near, target: target)
      .fault(resolved, path: path, link, in: document.path)
  }

  func isLeftOut(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains {
      KnownFolders.isLeftOut(Substring($0))
    }
  }

  /// Directives of these set a folder that addresses are seen from (`:imagesdir:`).
  static let findsByEnd: Set<DocumentFormat> = [.asciiDoc, .org, .restructuredText]

  func hasEnd(_ path: String) -> Bool {
    let way = Array(TreePath.walk(path, from: "").path.utf8.reversed())
    return index.filesNamed(path.lastPart).contains { $0.utf8.reversed().starts(with: way) }
  }

  func missingRule(_ link: DocumentLink) -> String {
    link.kind == .image ? "image-missing" : "link-dead"
  }

  func otherCase(_ link: DocumentLink, file: String) -> LinkFault {
    let name = LinkForm.address(of: file, like: link.destination, from: document.path)
    return LinkFault(
      "link-case", "“\(link.destination)” differs in letter case from the file “\(file)”.",
      help: "It works only on some machines, and not on \(target.title)."
    ).offering([name], isClear: !index.isAmbiguous(file))
  }

  private func rawFile(_ link: DocumentLink, file: String) -> LinkFault {
    let isFlat = target.links.pages == .byName
    let name = LinkForm.page(file, like: link.destination, from: document.path, on: target)
    return LinkFault(
      "link-dead",
      "On \(context.target.title), “\(link.destination)” opens the raw text of the page.",
      help: isFlat
        ? "Use the page name without folder and extension." : "Use the page name without extension."
    ).offering([name], isClear: true)
  }

  private func rooted(_ link: DocumentLink, file: String) -> LinkVerdict {
    let (_, query, fragment) = RelativeURL.split(link.destination)
    let name = RelativeURL.from(document.path, to: file) + query + fragment
    return .fault(
      LinkFault(
        "link-outside", "“\(link.destination)” works only if the wiki is at the root of its site.",
        help: "Use a path relative to the folder of this page."
      ).offering([name], isClear: true))
  }
}
