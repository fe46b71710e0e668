import Basics
import Markup

extension TreeBuilder {
  /// `== Title == #id`
  mutating func addHeading() {
    closeAll()
    guard let parts = HeadingLine(line, context.options.syntax) else { return }
    let content = context.inlines(TextView(bytes, parts.text), line: lineNumber)
    addHeading(level: parts.level, content, id: parts.id.map { line.string($0) })
  }

  /// - Parameters:
  ///   - written: the id that its author gave it; nil if Trac makes one of the content.
  ///   - number: precedes the content, and in no id.
  mutating func addHeading(
    level: Int, _ content: [Inline], id written: String?, number: String = ""
  ) {
    let id = uniqueAnchor(written ?? HeadingID.make(content.plainText))
    let heading = Heading(
      level: level, content: (number.isEmpty ? [] : [.text(number)]) + content, id: id,
      hasExplicitID: written != nil)
    sink.add(Block(.heading(heading), at: range))
  }

  /// Trac counts equal ids from 1 on, each reader for itself.
  private mutating func uniqueAnchor(_ base: String) -> String {
    guard var next = anchors.updateValue(1, forKey: base) else { return base }
    var anchor: String
    repeat {
      anchor = base + String(next)
      next += 1
    } while anchors[anchor] != nil
    anchors[base] = next
    anchors[anchor] = 1
    return anchor
  }
}

extension TreeBuilder {
  mutating func addNumberedHeading() {
    closeAll()
    guard let parts = NumberedHeadingLine(line), !parts.text.isEmpty else { return }
    let number = headingNumbers.next(
      depth: parts.depth, written: line.string(parts.number),
      fromSecondLevel: context.options.plugins.numbersFromSecondLevel)
    let content = context.inlines(TextView(bytes, parts.text), line: lineNumber)
    addHeading(
      level: parts.depth, content, id: parts.id.map { line.string($0) },
      number: number.first == " " ? "" : number)
  }
}

/// The numbers of the headings of one text.
struct HeadingNumbers {
  private var counters: [Int] = []

  /// Counts a heading.
  ///
  /// - Parameters:
  ///   - written: the number that its author gave it; empty: none.
  ///   - fromSecondLevel: the first level has no numbers.
  /// - Returns: `1.2. `, or an empty text.
  mutating func next(depth: Int, written: String, fromSecondLevel: Bool) -> String {
    if counters.count < depth {
      counters += Array(repeating: 0, count: depth - counters.count - 1) + [1]
    } else {
      counters.removeSubrange(depth...)
      // An absurd number that somebody wrote has no next one.
      counters[depth - 1] = counters[depth - 1] &+ 1
    }
    let number = written.hasSuffix(".") ? String(written.dropLast()) : written
    if !number.isEmpty {
      // `.5` gives the last number alone.
      let numbers = number.split(separator: ".", omittingEmptySubsequences: false).prefix(depth)
        .map { Int($0) }.drop { $0 == nil }.map { $0 ?? -1 }
      counters.replaceSubrange((depth - numbers.count)..., with: numbers)
    }
    let shown = counters.dropFirst(fromSecondLevel ? 1 : 0).drop { $0 == 0 }
    return shown.map { "\($0)." }.joined() + " "
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
      id = String(decoding: text.utf8.filter(isKept), as: UTF8.self)
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
    scalar.isASCII ? isKept(UInt8(scalar.value)) : ByteClass.isWord(scalar)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: ByteClass.isAlphanumeric(byte)
    }
  }
}
