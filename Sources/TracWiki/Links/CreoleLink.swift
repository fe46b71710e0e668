/// The inside of `[[target|label]]`, `[[scheme:target|label]]`, `[[./relative|label]]`.
struct CreoleLink {
  var relative: String?
  var scheme: String?
  var target: String
  var label: String?

  init(_ inside: TextView) {
    let bar = inside.find(UInt8(ascii: "|"), from: inside.start)
    label = bar.map { inside.string($0 + 1..<inside.end) }
    let before = TextView(inside.bytes, inside.start..<(bar ?? inside.end))
    target = before.string
    if CreoleLink.isRelative(before) {
      relative = before.string
    } else if let colon = ShortLink.schemeEnd(before, from: before.start) {
      scheme = before.string(before.start..<colon)
      target = before.string(colon + 1..<before.end)
    }
    // A quoted target may hold bars and ends with its quote; blanks may follow it.
    let start = scheme.map { inside.start + $0.utf8.count + 1 } ?? inside.start
    if relative == nil, let end = Quoted.end(inside, from: start) {
      let after = inside.skipSpace(end)
      if after == inside.end || inside[after] == UInt8(ascii: "|") {
        target = inside.string(start..<end)
        label = after == inside.end ? nil : inside.string(after + 1..<inside.end)
      }
    }
  }

  /// `[/\?#][^|\]]*|\.\.?(?:[/\?#][^|\]]*)?`
  private static func isRelative(_ text: TextView) -> Bool {
    var position = text.start
    while text[position] == UInt8(ascii: "."), position - text.start < 2 { position += 1 }
    switch text[position] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      return text.find(UInt8(ascii: "]"), from: position) == nil
    default: return position > text.start && text.skipSpace(position) == text.end
    }
  }
}

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
