/// Signs of Trac markup and of Markdown in a text: enough to tell which of both a `.md` file holds.
///
///     = Title =  '''bold'''  [[PageOutline]]  || cell ||     speak for Trac
///     # Title    **bold**    [label](address)  ```            speak for Markdown
package struct MarkupEvidence: Hashable, Sendable {
  /// Points, not places: 2 for a block, 1 for a mark inside a line.
  package private(set) var trac = 0
  /// Counted as `trac`; `**bold**` counts here though Trac knows it too.
  package private(set) var markdown = 0
  /// Signs that Trac's own markup cannot hold: `**bold**` it can.
  package private(set) var plainlyMarkdown = 0

  /// - Parameter text: UTF-8, lines that end in LF. Code is left out, its fences count.
  package init(_ text: [UInt8]) {
    var fence: [UInt8]?
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: true) {
      let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
      let indent = start - line.startIndex
      let line = line[start...]
      if let end = fence {
        if line.starts(with: end) { fence = nil }
      } else if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        markdown += 2
        plainlyMarkdown += 2
        fence = Array(line.prefix(3))
      } else if line.starts(with: "{{{".utf8), !line.dropFirst(3).contains(UInt8(ascii: "}")) {
        trac += 2
        fence = Array("}}}".utf8)
      } else {
        countBlock(line, indent: indent)
        countInlines(line)
      }
    }
  }

  /// Whether the text is to be kept as Markdown. Without any evidence it is not.
  /// - Parameter amongTrac: most other files with its suffix hold Trac markup.
  package func isMarkdown(amongTrac: Bool) -> Bool {
    amongTrac ? trac == 0 && plainlyMarkdown > 0 : markdown > trac
  }

  private mutating func countBlock(_ line: ArraySlice<UInt8>, indent: Int) {
    guard let first = line.first else { return }
    let marks = line.prefix { $0 == first }.count
    let isSpaced = line.dropFirst(marks).first == 0x20
    switch first {
    case UInt8(ascii: "=") where marks <= 6 && isSpaced: trac += 2
    case UInt8(ascii: "#") where marks <= 6 && isSpaced && indent == 0:
      markdown += 2
      plainlyMarkdown += 2
    case UInt8(ascii: "|") where marks >= 2: trac += 2
    case UInt8(ascii: "|") where line.dropFirst().allSatisfy({ "-:| ".utf8.contains($0) }):
      markdown += 2
      plainlyMarkdown += 2
    default: break
    }
  }

  private mutating func countInlines(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    func next(_ text: String) -> Bool { line[index...].starts(with: text.utf8) }
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "'") where next("'''"):
        trac += 1
        index += 2
      case UInt8(ascii: "{") where next("{{{"): trac += 1
      case UInt8(ascii: "["):
        if next("[[") || next("[wiki:") || next("[http") && bracketIsTrac(line[index...]) {
          trac += 1
        }
      case UInt8(ascii: "w") where next("wiki:"): trac += 1
      case UInt8(ascii: "]") where next("]("):
        markdown += 1
        plainlyMarkdown += 1
      case UInt8(ascii: "*") where next("**"):
        markdown += 1
        index += 1
      default: break
      }
      index += 1
    }
  }

  /// `[http://host label]` is Trac's; `[http://host](…)` is not. Looks only so far, to stay linear.
  private func bracketIsTrac(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.prefix(400)
    guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return text[..<end].contains(0x20) && text[end...].dropFirst().first != UInt8(ascii: "(")
  }
}
