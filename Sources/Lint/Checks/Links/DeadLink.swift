import Links

/// What is said of a path where nothing is, and which files may have been meant.
struct DeadLink {
  let index: TreeIndex
  let near: NearPaths
  let target: LintTarget

  /// - Parameters:
  ///   - path: as the address has it, decoded.
  ///   - document: what holds the link.
  func fault(
    _ resolved: ResolvedPath, path: String, _ link: DocumentLink, in document: String
  ) -> LinkFault {
    if let fault = malformed(path, link, in: document) { return fault }
    let isImage = link.kind == .image
    let missing: String
    var fault: LinkFault
    if case .outside(let way) = resolved {
      missing = way
      fault = LinkFault(
        "link-outside", "“\(link.destination)” leads out of the repository.",
        help: "Put the file into it, or name a full address.")
    } else {
      missing = TreePath.walk(path, from: document.folderPart).path
      let what = isImage ? "There is no image" : "There is no file or folder"
      fault = LinkFault(
        isImage ? "image-missing" : "link-dead", "\(what) “\(missing)”.")
    }
    let found = near.near(missing, from: document, isImage: isImage)
    // A picture of another name or place may show something else: only a person can tell.
    let isPicture = isImage || ImageKind.suffixes.contains(missing.suffix)
    if found.paths.isEmpty, fault.help.isEmpty {
      fault.help = "Add it, or correct the address."
    }
    return fault.offering(
      found.paths.map {
        target.pages == .byName && WikiPages.suffixes.contains($0.suffix)
          ? LinkForm.name(of: $0, like: link.destination)
          : LinkForm.address(of: $0, like: link.destination, from: document)
      },
      isClear: found.isClear && !isPicture)
  }

  /// Addresses that are no paths at all: `[https://example.org](Example)`, `[x](a@example.org)`.
  private func malformed(_ path: String, _ link: DocumentLink, in document: String) -> LinkFault? {
    guard link.kind != .image else { return nil }
    let label = link.text.onOneLine
    if label.utf8.starts(with: "https://".utf8) || label.utf8.starts(with: "http://".utf8),
      !label.utf8.contains(0x20), !path.utf8.contains(UInt8(ascii: "/"))
    {
      return LinkFault(
        "link-dead", "There is no file “\(path)”: label and address are swapped.",
        help: "Write `[\(path)](\(label))`.")
    }
    if path.utf8.contains(UInt8(ascii: "@")), !path.utf8.contains(UInt8(ascii: "/")),
      path.utf8.last != UInt8(ascii: "@"), path.utf8.first != UInt8(ascii: "@"),
      path.utf8.contains(UInt8(ascii: "."))
    {
      return LinkFault("link-malformed", "“\(path)” is an address of mail without `mailto:`.")
        .offering(["mailto:" + link.destination], isClear: true)
    }
    let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
    let slashes = first.count < path.utf8.count || !ImageKind.suffixes.contains(path.suffix)
    if HostName.isLikely(path), slashes, !index.hasFolder(Substring(first).description) {
      return LinkFault(
        "link-malformed", "“\(link.destination)” is another site's address without `https://`.",
        help: "As it is, it is taken for a file."
      ).offering(["https://" + link.destination], isClear: true)
    }
    if path.utf8.contains(UInt8(ascii: "\\")) {
      let slashed = String(decoding: path.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
      let way = TreePath.walk(slashed, from: document.folderPart).path
      if index.hasFile(way) || index.hasFolder(way) {
        return LinkFault("link-malformed", "“\(link.destination)” has backslashes.")
          .offering(
            [String(decoding: link.destination.utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)],
            isClear: true)
      }
    }
    return nil
  }
}
