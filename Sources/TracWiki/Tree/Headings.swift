import Markup

extension TreeBuilder {
  /// `== Title == #id`
  mutating func addHeading() {
    closeAll()
    guard let parts = HeadingLine(line) else { return }
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
    var number = 1
    while !anchors.insert(anchor).inserted {
      anchor = base + String(number)
      number += 1
    }
    return anchor
  }
}

/// The id that Trac makes of a heading's text.
enum HeadingID {
  /// All but word characters, `:`, `.` and `-` falls away; an `a` goes before what may not start an id.
  static func make(_ text: String) -> String {
    var id = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept =
        scalar == ":" || scalar == "." || scalar == "-" || scalar == "_"
        || ByteClass.isWord(scalar)
      if isKept { id.append(scalar) }
    }
    guard let first = id.first else { return "a" }
    let needsLetter =
      first == "." || first == "-" || first.properties.generalCategory == .decimalNumber
    return (needsLetter ? "a" : "") + String(id)
  }
}
