import Basics
import Markup
import TracWiki

/// A document's text as a reader sees it, line by line: where Trac markup may be left over.
struct TracText {
  /// UTF-8 with LF; U+FFFC in place of code.
  private(set) var bytes: [UInt8] = []
  /// The line in the file of each line here, from 1.
  private(set) var lines: [Int] = []

  /// What a reader of another markup shows. Empty where no byte can begin anything.
  init(shownBy document: DocumentFacts) {
    let addresses = Set(document.links.lazy.filter { $0.kind == .address }.map(\.line))
    for block in document.blocks where !block.isCode && block.line > 0 {
      guard Self.mayHold(block.prose) else { continue }
      add(block, addresses)
    }
  }

  private static func mayHold(_ text: String) -> Bool {
    var last: UInt8 = 0
    return text.hasByte { byte in
      defer { last = byte }
      return TracDetection.mayBegin(byte, after: last)
    }
  }

  private mutating func add(_ block: TextBlock, _ addresses: Set<Int>) {
    for (number, line) in block.prose.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      bytes +=
        addresses.contains(block.line + number) ? Self.withAddress(Array(line)) : Array(line)
      bytes.append(0x0A)
      lines.append(block.line + number)
    }
  }

  /// `[http://x label]`: the address alone was taken for a link, and stands in the prose as U+FFFC.
  private static func withAddress(_ line: [UInt8]) -> [UInt8] {
    let hole: [UInt8] = [UInt8(ascii: "["), 0xEF, 0xBF, 0xBC, 0x20]
    guard let start = line.indices.first(where: { line[$0...].starts(with: hole) }) else {
      return line
    }
    return line[...start] + Array("http://x".utf8) + line[(start + 4)...]
  }
}
