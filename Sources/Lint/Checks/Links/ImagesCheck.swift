import Basics
import Facts
import Files
import Links
import Markdown
import Markup
import Stores

/// Files that are shown as images are images: `image-invalid`.
enum ImagesCheck: Check {
  static let rules = ["image-invalid"]

  static func findings(in context: CheckContext) -> [Finding] { output(in: context).findings }

  static func output(in context: CheckContext) -> CheckOutput {
    guard context.rules["image-invalid"] != nil else { return CheckOutput() }
    let paths = PathResolver(index: context.tables.index, target: context.target)
    var output = CheckOutput()
    /// What is wrong with a file, by its path.
    var known: [String: ImageContent] = [:]
    var found: [(document: DocumentFacts, faults: [Fault])] = []
    let documents = context.project.documents
    for index in documents.indices
    where documents[index].links.contains(where: { $0.kind == .image }) {
      let document = documents[index]
      var faults: [Fault] = []
      for link in document.links where link.kind == .image {
        guard case .path(let path, _, _) = LinkAddress(link.destination) else {
          if let fault = page(link) { faults.append(Fault(link: link, fault: fault)) }
          continue
        }
        guard !path.isEmpty,
          case .file(let file) = paths.resolve(RelativeURL.decode(path), from: document.path)
        else { continue }
        let content = known[file] ?? ImageContent(file, in: context.project.files)
        known[file] = content
        if let fault = content.fault(of: file) {
          faults.append(Fault(link: link, fault: fault, isEmpty: content == .empty))
        }
      }
      if !faults.isEmpty { found.append((document, faults)) }
    }
    // A copy that was made without the contents of its images says nothing of the documents.
    let lacksContents = known.count >= leastPictures && known.values.allSatisfy { $0 == .empty }
    for (document, faults) in found {
      output.findings += PlacedFaults.findings(
        faults.filter { !lacksContents || !$0.isEmpty }.map { ($0.link, $0.fault) }, of: document,
        in: context)
    }
    if lacksContents {
      output.notChecked.append(
        "\(known.count) images: all are empty files, so this copy is missing their contents.")
    }
    let stored = known.values.count { $0 == .stored }
    if stored > 0 { output.notChecked.append(NotChecked.imageStored.sentence(stored)) }
    return output
  }

  /// Where there are fewer, each may have been forgotten.
  private static let leastPictures = 5

  private struct Fault {
    var link: DocumentLink
    var fault: LinkFault
    var isEmpty = false
  }

  /// `https://github.com/x/y/blob/main/a.png` is a page that shows the image, not the image.
  private static func page(_ link: DocumentLink) -> LinkFault? {
    let address = link.destination
    guard address.utf8.starts(with: "https://github.com/".utf8) else { return nil }
    let (path, query, _) = RelativeURL.split(address)
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 6, parts[4].elementsEqual("blob".utf8), !query.holds("raw=") else {
      return nil
    }
    var fault = LinkFault(
      "image-invalid", "The address is that of a page about the image, not of the image.",
      help: "Only GitHub shows the image.")
    fault.severity = .info
    return fault.offering([path + "?raw=true"], isClear: true)
  }
}

/// What a file that is shown as an image holds.
enum ImageContent: Hashable {
  case fine
  case empty
  /// A text that names the file in a store elsewhere: Git LFS.
  case stored
  case other(ImageKind)
  case page
  case unknown

  init(_ file: String, in files: ProjectFiles) {
    guard let entry = files[file], entry.kind == .file else {
      self = .fine
      return
    }
    // Images of other kinds (PDF, video) are shown by some readers.
    guard let wanted = ImageKind(suffix: file.suffix) else {
      self = entry.size == 0 ? .empty : .fine
      return
    }
    if entry.size == 0 {
      self = .empty
      return
    }
    guard let head = files.beginning(of: file, upTo: 1024) else {
      self = .fine
      return
    }
    if let kind = ImageKind(head) {
      self = kind == wanted || Set([kind, wanted]) == [.avif, .heic] ? .fine : .other(kind)
    } else if head.starts(with: "version https://git-lfs".utf8) {
      self = .stored
    } else {
      let text = String(decoding: head.prefix(64), as: UTF8.self).trimmed.lowercased()
      self = text.hasPrefix("<!doctype html") || text.hasPrefix("<html") ? .page : .unknown
    }
  }

  func fault(of file: String) -> LinkFault? {
    switch self {
    case .fine, .stored: nil
    case .empty:
      LinkFault(
        "image-invalid", "“\(file)” is empty.", help: "Add the image, or remove the reference.")
    case .page:
      LinkFault(
        "image-invalid", "“\(file)” is a web page, not an image.",
        help: "An error page was probably saved under its name. Download the image again.")
    case .unknown:
      LinkFault(
        "image-invalid", "“\(file)” is not an image that browsers can show.",
        help: "Open it, and save it as PNG, JPEG or SVG.")
    case .other(let kind):
      kindFault(file, kind)
    }
  }

  private func kindFault(_ file: String, _ kind: ImageKind) -> LinkFault {
    var fault = LinkFault(
      "image-invalid",
      "“\(file)” is a \(kind.rawValue) image, despite its name.",
      help: "Browsers show it, but programs that rely on the name do not.")
    fault.severity = .info
    return fault
  }
}
