import Markup

/// `key=value flag -flag`: what stands behind a processor's name.
enum ProcessorArguments {
  /// The end of one `key=value`: `[-\w]+=(".*?"|'.*?'|[-,\w]+)`.
  static func pairEnd(_ text: TextView, from start: Int) -> Int? {
    pair(text, from: start).map { $0.value.upperBound + ($0.isQuoted ? 1 : 0) }
  }

  private static func pair(
    _ text: TextView, from start: Int
  ) -> (name: Range<Int>, value: Range<Int>, isQuoted: Bool)? {
    let equals = wordEnd(text, from: start, commas: false)
    guard equals > start, text[equals] == UInt8(ascii: "=") else { return nil }
    let quote = text[equals + 1]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = text.find(quote, from: equals + 2)
    {
      return (start..<equals, equals + 2..<close, true)
    }
    let end = wordEnd(text, from: equals + 1, commas: true)
    return end > equals + 1 ? (start..<equals, equals + 1..<end, false) : nil
  }

  private static func wordEnd(_ text: TextView, from start: Int, commas: Bool) -> Int {
    var end = start
    while end < text.end {
      if text[end] == UInt8(ascii: "-") || commas && text[end] == UInt8(ascii: ",") {
        end += 1
      } else if text.isWord(at: end), let (_, next) = text.scalar(at: end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// All arguments; a flag has the value `true`, one with a minus before it `false`.
  static func read(_ text: TextView) -> [Attribute] {
    var attributes: [Attribute] = []
    var position = text.skipSpace(text.start)
    while position < text.end {
      if let (name, value, isQuoted) = pair(text, from: position) {
        attributes.append(Attribute(text.string(name), text.string(value)))
        position = value.upperBound + (isQuoted ? 1 : 0)
      } else {
        var end = position
        while end < text.end, text.space(at: end) == nil, pair(text, from: end) == nil { end += 1 }
        let flag = text.string(position..<end)
        if wordEnd(text, from: position, commas: false) == end, flag != "-" {
          let isOff = flag.hasPrefix("-")
          attributes.append(
            Attribute(isOff ? String(flag.dropFirst()) : flag, isOff ? "false" : "true"))
        }
        position = end
      }
      position = text.skipSpace(position)
    }
    return attributes
  }
}
