import Basics
import Markdown

/// The inlines of AsciiDoc: `link:x[y]`, `<<x,y>>`, `https://x[y]`, `*bold*`, `` `code` ``.
enum AsciiDocInlines {
  static func read(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    switch text.byte(0) {
    case UInt8(ascii: "`"), UInt8(ascii: "+"): code(&text)
    case UInt8(ascii: "<"): reference(&text, &builder)
    case UInt8(ascii: "["): anchor(&text, &builder)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(&text)
    case UInt8(ascii: "a"), UInt8(ascii: "l"), UInt8(ascii: "x"), UInt8(ascii: "i"),
      UInt8(ascii: "h"),
      UInt8(ascii: "m"):
      !text.previous.isWordByte && macro(&text, &builder)
    case UInt8(ascii: "{"): attribute(&text)
    default: false
    }
  }

  private static func code(_ text: inout InlineText) -> Bool {
    let mark = text.byte(0)
    guard !text.previous.isWordByte, text.byte(1) > 0x20,
      let close = text.find(mark, from: 1), close > text.index + 1
    else { return false }
    // ``` ``a`` ``` and `` `+a+` `` mean code too.
    var start = text.index + 1
    var end = close
    while start < end, [0x60, 0x2B].contains(text.bytes[start]) { start += 1 }
    if start == end {
      guard let next = text.bytes[end..<text.end].firstIndex(where: { $0 != mark }),
        let last = text.find(mark, from: next - text.index)
      else { return false }
      start = next
      end = last
    }
    var stop = end
    while stop < text.end, text.bytes[stop] == mark { stop += 1 }
    while end > start, [0x60, 0x2B].contains(text.bytes[end - 1]) { end -= 1 }
    text.code(start..<end, length: stop - text.index)
    return true
  }

  /// `<<id,label>>`
  private static func reference(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard let range = text.doubled(UInt8(ascii: "<"), UInt8(ascii: ">"), within: 300) else {
      return false
    }
    let inside = text.bytes[range]
    let comma = inside.firstIndex(of: 0x2C) ?? inside.endIndex
    let label = comma < inside.endIndex ? comma + 1..<range.upperBound : range
    link(
      inside[..<comma].text.trimmed, isReference: true, label, range.upperBound + 2, &text, &builder
    )
    return true
  }

  private static func link(
    _ destination: String, isReference: Bool, _ label: Range<Int>, _ end: Int,
    _ text: inout InlineText, _ builder: inout FactsBuilder
  ) {
    let length = end - text.index
    let destination = builder.resolved(destination)
    // `{url}` is known to the generator only.
    guard !destination.utf8.contains(UInt8(ascii: "{")) else {
      text.hide(label.lowerBound - text.index)
      text.show(label.count)
      text.hide(end - text.index)
      return
    }
    let isPath =
      destination.utf8.contains(0x23) || destination.hasSuffix(".adoc")
      || destination.hasSuffix(".asciidoc") || !isReference
    let kind: DocumentLink.Kind = isReference ? isPath ? .reference : .label : .link
    text.link(kind, to: destination, label: label, length: length, into: &builder)
  }

  /// `[[id]]` in the text; `[.role]#marked#` is left as is.
  private static func anchor(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard let range = text.doubled(UInt8(ascii: "["), UInt8(ascii: "]"), within: 200) else {
      return false
    }
    // `[[[name]]]` is in a list of books.
    let name = text.bytes[range].drop { $0 == 0x5B }.prefix { $0 != 0x2C }
    builder.anchor(name.text, line: text.line)
    text.hide(range.count + 4)
    return true
  }

  private static func emphasis(_ text: inout InlineText) -> Bool {
    let mark = text.byte(0)
    let count = text.byte(1) == mark ? 2 : 1
    if text.byte(count) > 0x20, !text.previous.isWordByte {
      if mark == UInt8(ascii: "*"), text.text.isEmpty, let close = text.find(mark, from: count) {
        text.lead = text.bytes[text.index + count..<close].text
      }
    } else if text.previous <= 0x20 || text.byte(count).isWordByte {
      return false
    }
    text.hide(count)
    return true
  }

  /// `link:x[y]`, `xref:x[y]`, `image:x[y]`, `https://x[y]`, `mailto:x[y]`
  private static func macro(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    let names = ["link:", "xref:", "image:", "anchor:", "https://", "http://", "mailto:"]
    guard let name = names.first(where: { text.begins(with: $0) }) else { return false }
    let isAddress = name.utf8.last == 0x2F || name == "mailto:"
    let start = text.index + (isAddress ? 0 : name.utf8.count)
    var open = start
    while open < text.end, text.bytes[open] > 0x20, text.bytes[open] != 0x5B { open += 1 }
    guard open < text.end, text.bytes[open] == 0x5B, open > start,
      let close = text.find(0x5D, from: open + 1 - text.index)
    else { return false }
    let destination = text.bytes[start..<open].text
    var label = open + 1..<close
    // `^` opens a window of its own; what follows a comma are attributes.
    if !label.isEmpty, text.bytes[close - 1] == UInt8(ascii: "^") {
      label = label.lowerBound..<close - 1
    }
    if name == "anchor:" {
      builder.anchor(destination, line: text.line)
      text.hide(close + 1 - text.index)
      return true
    }
    if name == "image:" {
      let destination = builder.resolved(destination)
      guard !destination.utf8.contains(UInt8(ascii: "{")) else { return false }
      text.link(
        .image, to: destination, label: label, length: close + 1 - text.index, into: &builder)
      return true
    }
    if label.isEmpty { label = start..<open }
    link(
      destination, isReference: name == "xref:", label, close + 1, &text, &builder)
    return true
  }

  /// `{version}`: what it is, only the generator knows.
  private static func attribute(_ text: inout InlineText) -> Bool {
    guard let close = text.find(UInt8(ascii: "}"), from: 1, within: 60), close > text.index + 1,
      text.bytes[text.index + 1..<close].allSatisfy({ $0.isWordByte || $0 == 0x2D || $0 == 0x5F })
    else { return false }
    text.code(text.index..<close + 1, length: close + 1 - text.index)
    return true
  }
}
