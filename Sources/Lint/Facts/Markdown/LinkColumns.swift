import Basics

/// The columns of links. cmark-gfm counts from where the block's first line begins; a line of a paragraph that is
/// indented by more or less, or an address in angle brackets, has another column than it says.
enum LinkColumns {
  /// Links of a line that may be looked for in vain, each to the line's end; the others of that line get no column.
  private static let misses = 8

  /// - Parameter links: those of one block, in the order of the text.
  static func mend(_ links: inout ArraySlice<DocumentLink>, _ source: SourceLines) {
    var last = (line: 0, column: 0)
    var missed = (line: 0, count: 0)
    for index in links.indices {
      let line = source[links[index].line - 1]
      // The same place cannot begin two links, but an image may stand in one.
      let from = last.line == links[index].line ? last.column + 1 : 1
      if links[index].column < from || !begins(links[index], line, at: links[index].column) {
        if missed.line != links[index].line { missed = (links[index].line, 0) }
        links[index].column =
          missed.count < misses ? column(of: links[index], line, from: from) : 0
        if links[index].column == 0 { missed.count += 1 }
      }
      if links[index].column > 0 { last = (links[index].line, links[index].column) }
    }
  }

  private static func begins(_ link: DocumentLink, _ line: ArraySlice<UInt8>, at column: Int)
    -> Bool
  {
    guard column > 0, column <= line.count else { return false }
    let byte = line[line.startIndex + column - 1]
    switch link.kind {
    case .image: return byte == UInt8(ascii: "!") || byte == UInt8(ascii: "<")
    case .address: return byte == UInt8(ascii: "[")
    default: return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<")
    }
  }

  /// The next place at or behind `start` that looks like it; 0: none does.
  private static func column(of link: DocumentLink, _ line: ArraySlice<UInt8>, from start: Int)
    -> Int
  {
    let first = line.startIndex + start - 1
    guard first < line.endIndex else { return 0 }
    let found: Int?
    switch link.kind {
    case .image:
      found = line.firstIndex(of: "![", or: "<img", from: first)
    case .address:
      // What GitHub puts in front of an address is not written: `mailto:` always, `http://` before `www.` perhaps.
      let written =
        link.destination.hasPrefix("mailto:")
        ? String(link.destination.dropFirst(7)) : link.destination
      let short = written.hasPrefix("http://www.") ? String(written.dropFirst(7)) : written
      let shown = line.firstIndex(of: written, or: short, from: first)
      found = shown.map { $0 > first && line[$0 - 1] == UInt8(ascii: "<") ? $0 - 1 : $0 }
    default:
      found = line.indices[first...].first { begins(link, line, at: $0 - line.startIndex + 1) }
    }
    return found.map { $0 - line.startIndex + 1 } ?? 0
  }
}
