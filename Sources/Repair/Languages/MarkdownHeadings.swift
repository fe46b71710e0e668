/// A page of Trac with the headings that are Markdown's as Trac writes them: links lead to those, too.
enum MarkdownHeadings {
  /// `## Set up` → `== Set up ==`; all other lines stay.
  static func asTrac(_ text: [UInt8], countsWeak: Bool) -> [UInt8] {
    guard text.contains(UInt8(ascii: "#")) || text.find("\n===") != nil else { return text }
    let languages = PageLanguages(text)
    let lines = languages.lines
    let keepsWeak = countsWeak || languages.markdown > 0
    var result = lines.ranges.map { text[$0] }
    for block in languages.blocks where block.kind == .heading && (keepsWeak || !block.isWeak) {
      let line = lines[block.lines.lowerBound].trimmedBlanks
      let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
      var title = line.dropFirst(marks).trimmedBlanks
      while marks > 0, title.last == UInt8(ascii: "#") { title = title.dropLast() }
      let sign = [UInt8](repeating: UInt8(ascii: "="), count: max(1, marks))
      result[block.lines.lowerBound] = (sign + [0x20] + title.trimmedBlanks + [0x20] + sign)[...]
      if block.lines.count > 1 { result[block.lines.lowerBound + 1] = [] }
    }
    return Array(result.joined(separator: [0x0A]))
  }
}
