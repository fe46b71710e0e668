import Links
import Markup

/// Addresses written as their author would: `../Guide.md#top` for a file and the address that stood there.
enum LinkForm {
  /// The address of a file, with the query and the fragment of another address, and from the root if that was.
  static func address(of file: String, like old: String, from document: String) -> String {
    let (path, query, fragment) = RelativeURL.split(old)
    var new: String
    if path.utf8.first == UInt8(ascii: "/") {
      new = "/" + encoded(file, like: old)
    } else {
      let way = RelativeURL.decode(RelativeURL.from(document, to: file))
      new = encoded(way, like: old)
      if path.utf8.starts(with: "./".utf8), new.utf8.first != UInt8(ascii: ".") { new = "./" + new }
    }
    return new + query + fragment
  }

  /// The bare name of a page in a flat wiki, with the query and the fragment of another address.
  static func name(of file: String, like old: String) -> String {
    let (_, query, fragment) = RelativeURL.split(old)
    return RelativeURL.encode(file.lastPart.stem) + query + fragment
  }

  /// An address with another fragment.
  static func with(fragment: String, _ address: String) -> String {
    let (path, query, _) = RelativeURL.split(address)
    return path + query + "#" + encoded(fragment, like: address)
  }

  /// Percent-encoded, but letters of other scripts stay where the other address has them so, too.
  private static func encoded(_ text: String, like old: String) -> String {
    guard old.utf8.contains(where: { $0 >= 0x80 }) else {
      return RelativeURL.encode(text, keepingSlashes: true)
    }
    return text.unicodeScalars.map {
      $0.isASCII ? RelativeURL.encode(String($0), keepingSlashes: true) : String($0)
    }.joined()
  }
}

/// `http://http://example.org`
enum DoubledScheme {
  /// The address without the first scheme; nil: it has only one.
  static func undoubled(_ address: String) -> String? {
    for scheme in ["https://", "http://"] where address.utf8.starts(with: scheme.utf8) {
      let rest = address.dropFirst(scheme.utf8.count)
      for second in ["https://", "http://", "https//", "http//", "https:/", "http:/"]
      where rest.utf8.starts(with: second.utf8) {
        return second.hasSuffix("://") ? String(rest) : nil
      }
    }
    return nil
  }
}

/// Addresses that something fills in, or finds by name.
enum LinkTemplate {
  static func reason(_ address: String) -> NotChecked? {
    let bytes = RelativeURL.decode(address).utf8
    guard let first = bytes.first else { return nil }
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      // `{x}`, `<x>`, and patterns of names: `*.md`, `[0-9]`
      case 0x7B, 0x7D, 0x3C, 0x3E, 0x2A, 0x5B, 0x5D, 0x7C, 0x5E: return .template
      default: break
      }
      if byte == 0x3A, last == 0x3A { return .name }
      last = byte
    }
    switch first {
    case UInt8(ascii: "$"), UInt8(ascii: "%"): return .template
    case UInt8(ascii: "@"), UInt8(ascii: "~"), UInt8(ascii: "\\"): return .name
    default: return nil
    }
  }
}

/// Documents that include others: what is in these is not known.
enum Inclusion {
  private static let marks = [
    "{% include", "{%- include", "{{#include", "{{< ", "{{% ", "--8<--", "{!", ".. include::",
    ".. auto", "include::", "{% render", "{{ ", "{{", "<!--#include", "#+INCLUDE",
  ].map { Array($0.utf8) }

  static func isIn(_ document: DocumentFacts) -> Bool {
    document.blocks.contains { block in
      !block.isCode && block.text.hasByte { $0 == 0x7B || $0 == 0x3A || $0 == 0x2D || $0 == 0x23 }
        && holdsMark(Array(block.text.utf8))
    }
  }

  private static func holdsMark(_ text: [UInt8]) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "i"),
        UInt8(ascii: "<"), UInt8(ascii: "#"):
        if marks.contains(where: { text[index...].starts(with: $0) }) { return true }
      default: continue
      }
    }
    return false
  }
}

extension String {
  /// Line ends and tabs as blanks.
  var onOneLine: String {
    hasControls
      ? String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).trimmed : self
  }

  private var hasControls: Bool { utf8.contains { $0 < 0x20 } }
}
