import Basics
import Facts
import Files
import Links
import Markdown
import Markup

/// `[the plan](docs/the plan.md)`: a blank breaks the link, which is then shown as text.
struct BlankAddress {
  /// As it is there.
  var address: String
  /// From 1.
  var line: Int
  var label: String

  /// Those of a block, found in what is shown of it.
  static func all(in block: TextBlock) -> [BlankAddress] {
    guard !block.isCode else { return [] }
    let bytes = Array(block.prose.utf8)
    var found: [BlankAddress] = []
    var line = block.line
    var label: Int?
    var index = 0
    while index + 1 < bytes.count {
      switch bytes[index] {
      case 0x0A: (line, label) = (line + 1, nil)
      case UInt8(ascii: "["): label = index + 1
      case UInt8(ascii: "]") where bytes[index + 1] == UInt8(ascii: "("):
        if let start = label, let end = end(bytes, from: index + 2) {
          found.append(
            BlankAddress(
              address: String(decoding: bytes[(index + 2)..<end], as: UTF8.self), line: line,
              label: String(decoding: bytes[start..<index], as: UTF8.self)))
          index = end
        }
        label = nil
      default: break
      }
      index += 1
    }
    return found
  }

  /// The closing parenthesis of an address on one line that holds a blank and nothing unlikely.
  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    var hasBlank = false
    while index < bytes.count, index - start < 300 {
      switch bytes[index] {
      case UInt8(ascii: ")"): return hasBlank && index > start ? index : nil
      case 0x20: hasBlank = hasBlank || index > start
      // A title, another link, code.
      case 0x00...0x1F, 0x22, 0x27, 0x28, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0xEF: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The link that was meant.
  func link(block: Int) -> DocumentLink {
    DocumentLink(.link, destination: address, text: label, line: line, block: block)
  }

  var fault: LinkFault {
    LinkFault(
      "link-malformed", "“\(address)” contains a space, so the link is shown as text."
    ).offering(["<\(address)>"], isClear: true)
  }
}

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

  /// The label comes first; what follows the name of an image is how it looks.
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
