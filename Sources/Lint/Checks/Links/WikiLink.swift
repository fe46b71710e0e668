import Basics
import Files
import Markup

/// `[[Label|Page#heading]]`: a link where Gollum, or a GitHub wiki, shows the page.
enum WikiLink {
  /// Those of a block, found in what another reader shows of it.
  static func all(in block: TextBlock, number: Int) -> [DocumentLink] {
    guard !block.isCode, block.prose.hasByte(where: { $0 == UInt8(ascii: "[") }) else { return [] }
    let bytes = Array(block.prose.utf8)
    var links: [DocumentLink] = []
    var line = block.line
    var start: Int?
    var index = 0
    while index + 1 < bytes.count {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (UInt8(ascii: "["), UInt8(ascii: "[")) {
        start = index + 2
        index += 1
      } else if pair == (UInt8(ascii: "]"), UInt8(ascii: "]")), let open = start {
        if let link = link(bytes[open..<index], line: line, block: number) { links.append(link) }
        start = nil
        index += 1
      } else if bytes[index] == 0x0A {
        (line, start) = (line + 1, nil)
      }
      index += 1
    }
    return links
  }

  /// The label comes first; what follows the name of a picture is how it looks.
  private static func link(_ inside: ArraySlice<UInt8>, line: Int, block: Int) -> DocumentLink? {
    let parts = inside.split(separator: UInt8(ascii: "|")).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    // `[[_TOC_]]`, whose marks Markdown takes for emphasis.
    guard let first = parts.first, let last = parts.last, first != "TOC",
      !first.hasPrefix("_TOC_"), !first.hasPrefix("include:")
    else { return nil }
    let isImage = ImageKind.suffixes.contains(first.suffix)
    return DocumentLink(
      isImage ? .image : .link, destination: isImage ? first : last, text: first, line: line,
      block: block)
  }
}
