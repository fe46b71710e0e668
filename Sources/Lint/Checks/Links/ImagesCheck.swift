import Links
import Markup

/// Files that are shown as images are images: `image-invalid`.
enum ImagesCheck: Check {
  static let rules = ["image-invalid"]

  static func findings(in context: CheckContext) -> [Finding] { output(in: context).findings }

  static func output(in context: CheckContext) -> CheckOutput {
    guard context.rules["image-invalid"] != nil else { return CheckOutput() }
    let paths = PathResolver(index: TreeIndex(context.project.files), target: context.target)
    var output = CheckOutput()
    var stored = 0
    /// What is wrong with a file, by its path.
    var known: [String: ImageContent] = [:]
    for document in context.project.documents {
      var faults: [(link: DocumentLink, fault: LinkFault)] = []
      for link in document.links where link.kind == .image {
        guard case .path(let path, _, _) = LinkAddress(link.destination) else {
          if let fault = page(link) { faults.append((link, fault)) }
          continue
        }
        guard !path.isEmpty,
          case .file(let file) = paths.resolve(RelativeURL.decode(path), from: document.path)
        else { continue }
        let content = known[file] ?? ImageContent(file, in: context.project.files)
        if known.updateValue(content, forKey: file) == nil, content == .stored { stored += 1 }
        if let fault = content.fault(of: file) { faults.append((link, fault)) }
      }
      output.findings += PlacedFaults.findings(faults, of: document, in: context)
    }
    if stored > 0 { output.notChecked = [NotChecked.imageStored.sentence(stored)] }
    return output
  }

  /// `https://github.com/x/y/blob/main/a.png` is a page that shows the picture, not the picture.
  private static func page(_ link: DocumentLink) -> LinkFault? {
    let address = link.destination
    guard address.utf8.starts(with: "https://github.com/".utf8) else { return nil }
    let (path, query, _) = RelativeURL.split(address)
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 6, parts[4].elementsEqual("blob".utf8), !query.contains("raw=") else {
      return nil
    }
    var fault = LinkFault(
      "image-invalid", "The address is that of a page about the picture, not of the picture.",
      help: "Only GitHub makes something of it.")
    fault.severity = .info
    return fault.offering([path + "?raw=true"], isClear: true)
  }
}
