/// Turns the Markdown that somebody wrote into a page of Trac into Trac's own markup: links and fences, which Trac
/// would show as they stand.
///
///     see [the guide](https://example.org)   →   see [https://example.org the guide]
enum MarkdownInTrac {
  /// Text in braces stays as it is.
  static func read(_ text: [UInt8]) -> [UInt8] {
    guard
      text.find("](") != nil || text.find("```") != nil
    else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var depth = 0
    var isFence = false
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { result.append(0x0A) }
      let trimmed = line.trimmedBlanks
      if depth == 0, trimmed.starts(with: "```".utf8), isFence || closes(trimmed) {
        result += fence(trimmed, isFence)
        isFence.toggle()
        continue
      }
      if !isFence {
        if trimmed.starts(with: "{{{".utf8), !trimmed.contains(UInt8(ascii: "}")) { depth += 1 }
        if trimmed.elementsEqual("}}}".utf8) { depth = max(0, depth - 1) }
      }
      result += depth > 0 || isFence ? Array(line) : links(line)
    }
    return result
  }

  private static func closes(_ line: ArraySlice<UInt8>) -> Bool {
    !line.dropFirst(3).contains(UInt8(ascii: "`"))
  }

  private static func fence(_ line: ArraySlice<UInt8>, _ isOpen: Bool) -> [UInt8] {
    if isOpen { return Array("}}}".utf8) }
    let language = line.drop { $0 == UInt8(ascii: "`") }.prefix { $0 > 0x20 }
    return Array("{{{".utf8) + (language.isEmpty ? [] : Array("\n#!".utf8) + language)
  }

  private static func links(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.find("](") != nil else { return Array(line) }
    let bytes = Array(line)
    var result: [UInt8] = []
    var index = 0
    for span in InlineSpans(bytes, in: 0..<bytes.count).spans where span.range.lowerBound >= index {
      guard case .link(let link) = span.kind, !link.isDefinition, !link.destination.isEmpty else {
        continue
      }
      let address = bytes[link.destination]
      guard address.starts(with: "http".utf8) else { continue }
      result += bytes[index..<link.whole.lowerBound]
      let label = bytes[link.label]
      result += Array((link.isImage ? "[[Image(" : "[").utf8)
      result += address
      if !link.isImage { result += [0x20] + (label.isEmpty ? address : label) }
      result += Array((link.isImage ? ")]]" : "]").utf8)
      index = link.whole.upperBound
    }
    return result + bytes[index...]
  }
}
