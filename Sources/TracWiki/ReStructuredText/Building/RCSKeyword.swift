/// `$Keyword: value $`
enum RCSKeyword {
  static func value(_ text: String) -> String? {
    guard let first = text.firstIndex(of: "$"),
      let last = text[text.index(after: first)...].firstIndex(of: "$")
    else { return nil }
    let inside = text[text.index(after: first)..<last]
    guard let colon = inside.firstIndex(of: ":"), inside.hasSuffix(" "),
      inside[..<colon].utf8.allSatisfy(ByteClass.isLetter), colon > inside.startIndex
    else { return nil }
    var value = inside[inside.index(after: colon)...].trimmedBlanks
    guard !value.isEmpty else { return nil }
    switch inside[..<colon].lowercased() {
    case "date":
      // Only the day, with hyphens.
      value = String(value.prefix(10).map { $0 == "/" ? "-" : $0 })
    case "rcsfile" where value.hasSuffix(",v"): value = String(value.dropLast(2))
    default: break
    }
    return text[..<first] + value + text[text.index(after: last)...]
  }
}
