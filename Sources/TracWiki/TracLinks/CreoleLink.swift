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
