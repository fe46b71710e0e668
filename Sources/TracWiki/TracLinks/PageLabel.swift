/// The text that Trac makes of a page's name where the author gave none.
enum PageLabel {
  /// Without fragment, query, and leading `./`, `../` and `/`: Trac's `make_label_from_target`.
  static func make(_ target: String) -> String {
    let name = target.prefix { $0 != "#" && $0 != "?" }
    guard !name.isEmpty else { return target }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false)[...]
    while let first = parts.first, first.isEmpty || first == "." || first == ".." {
      parts.removeFirst()
    }
    return parts.isEmpty ? String(name) : parts.joined(separator: "/")
  }

  /// "CamelCase" → "Camel Case": a blank before each capital between small letters.
  static func split(_ name: String) -> String {
    let letters = Array(name.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      if index > 0, index + 1 < letters.count, isSmall(letters[index - 1]), isCapital(letter),
        isSmall(letters[index + 1])
      {
        result.append(" ")
      }
      result.append(letter)
    }
    return String(result)
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
}
