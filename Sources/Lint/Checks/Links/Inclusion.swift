import Basics
import Markup

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
