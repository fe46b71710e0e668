import Links
import Targets

/// Finds what a target's reader does not show as it is meant, in one walk over a document: `<a id="x"></a>`, a fence of
/// `yaml`, `\|` in a cell. Code is never looked into.
package enum UnsupportedFindings {
  /// In the order of the document; each kind once a line.
  package static func find(in markdown: [UInt8], for target: Target) -> [UnsupportedFinding] {
    guard !target.unsupported.isEmpty else { return [] }
    var search = ConstructScan(markdown, target)
    search.run()
    var seen: Set<[Int]> = []
    return search.faults.sorted {
      ($0.line, $0.construct.rawValue) < ($1.line, $1.construct.rawValue)
    }
    .filter { fault in
      let kind = Construct.allCases.firstIndex(of: fault.construct) ?? 0
      return seen.insert([fault.line, kind]).inserted
    }
  }
}

/// The search in one document.
struct ConstructScan {
  let target: Target
  let tree: CMarkTree
  let lines: [ArraySlice<UInt8>]
  private(set) var faults: [UnsupportedFinding] = []
  /// The last line that a node told: an address that GitHub makes a link has none of its own.
  private var line = 0
  /// The end of the last image: nothing inside an image is a link.
  private var imageEnd = 0

  init(_ markdown: [UInt8], _ target: Target) {
    self.target = target
    tree = CMarkTree(parsing: markdown, countsLines: true)
    lines = markdown.split(separator: ASCII.newline, omittingEmptySubsequences: false)
  }

  mutating func add(_ construct: Construct, _ line: Int, _ excerpt: some Sequence<UInt8>) {
    guard target.unsupported.contains(construct) else { return }
    faults.append(UnsupportedFinding(construct, line: line, excerpt))
  }

  mutating func run() {
    frontMatter()
    for (index, node) in tree.nodes.enumerated() {
      if node.line > 0 { line = Int(node.line) }
      switch node.kind {
      case .code: fence(node)
      case .html: blockHTML(node)
      case .inlineHTML: inlineHTML(tree.utf8(node.literal), line)
      case .footnoteReference, .footnoteDefinition: add(.footnote, line, "[^…]".utf8)
      case .paragraph: paragraph(index)
      case .headerRow, .row: row(line)
      case .image: imageEnd = max(imageEnd, Int(node.end))
      case .link where index >= imageEnd: address(index, line)
      case .quote: alert(index)
      default: break
      }
    }
  }

  /// A line with a single backtick for each of its code spans; nil if there is no such line.
  func prose(_ line: Int) -> [UInt8]? {
    guard lines.indices.contains(line - 1) else { return nil }
    let text = lines[line - 1]
    guard text.contains(ASCII.backtick) else { return Array(text) }
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == ASCII.backslash, index + 1 < text.endIndex {
        result += text[index...index + 1]
        index += 2
        continue
      }
      guard text[index] == ASCII.backtick else {
        result.append(text[index])
        index += 1
        continue
      }
      let run = text[index...].prefix { $0 == ASCII.backtick }
      var close = run.endIndex
      while close < text.endIndex {
        let next = text[close...].drop { $0 != ASCII.backtick }.prefix { $0 == ASCII.backtick }
        if next.isEmpty {
          close = text.endIndex
          break
        }
        close = next.endIndex
        if next.count == run.count { break }
      }
      // Otherwise the text before and after it would touch.
      result.append(ASCII.backtick)
      index = close
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// Whether some ASCII text is in it.
  package func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count, let first = wanted.first else { return false }
    var index = startIndex
    while index + wanted.count <= endIndex {
      if self[index] == first, self[index..<index + wanted.count].elementsEqual(wanted) {
        return true
      }
      index += 1
    }
    return false
  }
}

/// A construct in a document that a reader does not show as it is meant.
package struct UnsupportedFinding: Hashable, Sendable {
  package var construct: Construct
  /// From 1.
  package var line: Int
  /// What is there, for a person; one line, cut off.
  package var excerpt: String

  init(_ construct: Construct, line: Int, _ excerpt: some Sequence<UInt8>) {
    self.construct = construct
    self.line = line
    self.excerpt = String(
      decoding: Array(excerpt.prefix { $0 != ASCII.newline }.prefix(60)), as: UTF8.self)
  }
}
