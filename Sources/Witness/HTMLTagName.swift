import Markup

/// The name of `<name …>` or `</name>`.
struct HTMLTagName {
  /// In lower case.
  let name: String
  let isClosing: Bool
  /// After the name.
  let end: Int

  init?(_ bytes: [UInt8], at start: Int, before limit: Int) {
    var index = start + 1
    isClosing = index < limit && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let first = index
    guard first < limit, Word.Class(bytes[first]) == .lower || Word.Class(bytes[first]) == .upper
    else { return nil }
    while index < limit, index - first < 16 {
      let kind = Word.Class(bytes[index])
      guard kind != .gap, kind != .other else { break }
      index += 1
    }
    name = String(decoding: bytes[first..<index].map { $0 | 0x20 }, as: UTF8.self)
    end = index
  }

  /// Whether text before and after may be one word.
  var isInline: Bool { !HTMLTagName.blocks.contains(name) }

  var isOfTable: Bool { HTMLTagName.table.contains(name) }

  /// Those whose content no page shows.
  static let unseen: Set<String> = [
    "audio", "canvas", "datalist", "head", "iframe", "math", "noscript", "object", "script",
    "select", "style", "svg", "template", "title", "video",
  ]

  private static let table: Set<String> = [
    "caption", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt",
    "fieldset",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre",
    "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}

/// Tables of HTML, which may go on over several blocks.
struct HTMLTables {
  private var depth = 0
  private(set) var isInCell = false

  var isOpen: Bool { depth > 0 }
  var isBetweenCells: Bool { isOpen && !isInCell }

  mutating func pass(_ tag: HTMLTagName) {
    switch tag.name {
    case "table":
      depth = max(0, depth + (tag.isClosing ? -1 : 1))
      isInCell = tag.isClosing && isOpen
    case "td", "th", "caption": isInCell = isOpen && !tag.isClosing
    case "tr", "tbody", "thead", "tfoot", "colgroup": isInCell = false
    default: break
    }
  }
}

/// Elements of HTML whose content a finding says is not shown.
struct DroppedHTML {
  /// Of the source.
  let bytes: Range<Int>
  /// Their names, in lower case.
  let elements: Set<String>

  /// What `html-dropped` leaves out, in the order of the source; it also names attributes, without `<`.
  static func named(in findings: [Finding], _ lines: LineIndex) -> [DroppedHTML] {
    findings.compactMap { finding in
      guard finding.id == FindingKind.htmlDropped.rawValue, finding.source.isKnown else {
        return nil
      }
      let names = finding.leftOut.compactMap { name in
        name.hasPrefix("<") && name.hasSuffix(">") ? String(name.dropFirst().dropLast()) : nil
      }
      return DroppedHTML(bytes: lines.bytes(of: finding.source), elements: Set(names))
    }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }
}
