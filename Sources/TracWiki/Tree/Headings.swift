import Basics
import Markup

extension TreeBuilder {
  /// `== Title == #id`
  mutating func addHeading() {
    closeAll()
    guard let parts = HeadingLine(line, context.options.syntax) else { return }
    let content = context.inlines(TextView(bytes, parts.text), line: lineNumber)
    let written = parts.id.map { line.string($0) }
    let id = uniqueAnchor(written ?? HeadingID.make(content.plainText))
    let heading = Heading(
      level: parts.level, content: content, id: id, hasExplicitID: written != nil)
    sink.add(Block(.heading(heading), at: range))
  }

  /// Trac counts equal ids from 1 on, each reader for itself.
  private mutating func uniqueAnchor(_ base: String) -> String {
    var anchor = base
    while anchors[anchor] != nil {
      anchor = base + String(anchors[base, default: 1])
      anchors[base, default: 1] += 1
    }
    anchors[anchor] = 1
    return anchor
  }
}

/// The id that Trac makes of a heading's text.
package enum HeadingID {
  /// All but word characters, `:`, `.` and `-` falls away; an `a` goes before what may not start an id.
  package static func make(_ text: String) -> String {
    var id = ""
    if text.hasByte(where: { $0 >= 0x80 }) {
      for scalar in text.unicodeScalars where isKept(scalar) { id.unicodeScalars.append(scalar) }
    } else {
      id = String(decoding: text.utf8.filter { isKept(Unicode.Scalar($0)) }, as: UTF8.self)
    }
    guard let first = id.unicodeScalars.first else { return "a" }
    let needsLetter =
      first == "." || first == "-" || first.properties.generalCategory == .decimalNumber
    return needsLetter ? "a" + id : id
  }

  /// A page of Markdown whose headings have the ids that Trac would give them, by which Trac's links know them.
  package static func giving(to document: Document) -> Document {
    var document = document
    for (number, block) in document.blocks.enumerated() {
      guard case .heading(var heading) = block.content, heading.id.isEmpty else { continue }
      heading.id = make(heading.content.plainText)
      document.blocks[number] = Block(.heading(heading), at: block.source)
    }
    return document
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      return ByteClass.isAlphanumeric(byte) || ":.-_".utf8.contains(byte)
    }
    return ByteClass.isWord(scalar)
  }
}
