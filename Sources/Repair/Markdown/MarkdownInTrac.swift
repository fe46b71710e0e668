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
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var result: [[UInt8]] = []
    result.reserveCapacity(lines.count)
    var depth = 0
    var mayClose = true
    var number = 0
    while number < lines.count {
      let line = lines[number]
      let trimmed = line.trimmedBlanks
      number += 1
      if depth == 0, mayClose, opens(trimmed) {
        guard let close = lines[number...].firstIndex(where: isBare) else {
          // Nothing may swallow the rest of the page.
          mayClose = false
          result.append(Array(line))
          continue
        }
        let code = lines[number..<close].map { Array($0) }
        let isWhole = isBalanced(code)
        result.append(isWhole ? opening(line) : Array(line))
        result += code
        result.append(isWhole ? indent(lines[close]) + Array("}}}".utf8) : Array(lines[close]))
        number = close + 1
        continue
      }
      if begins(trimmed) { depth += 1 }
      if trimmed.elementsEqual("}}}".utf8) { depth = max(0, depth - 1) }
      result.append(depth > 0 ? Array(line) : links(line))
    }
    return Array(result.joined(separator: [0x0A]))
  }

  private static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "```".utf8)
      && !line.drop { $0 == UInt8(ascii: "`") }.contains(UInt8(ascii: "`"))
  }

  private static func isBare(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmedBlanks
    return text.count >= 3 && text.allSatisfy { $0 == UInt8(ascii: "`") }
  }

  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "{{{".utf8) && !line.contains(UInt8(ascii: "}"))
  }

  /// Whether braces of Trac around these lines end behind them.
  private static func isBalanced(_ code: [[UInt8]]) -> Bool {
    var depth = 0
    for line in code {
      if begins(line.trimmedBlanks) { depth += 1 }
      if line.trimmedBlanks.elementsEqual("}}}".utf8) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private static func indent(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.prefix { $0 == 0x20 || $0 == 0x09 })
  }

  /// "```sh" → `{{{` and `#!sh`
  private static func opening(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let blanks = indent(line)
    let language = line.trimmedBlanks.drop { $0 == UInt8(ascii: "`") || $0 == 0x20 }
      .prefix { $0 > 0x20 }
    return blanks + Array("{{{".utf8)
      + (language.isEmpty ? [] : Array("\n".utf8) + blanks + Array("#!".utf8) + language)
  }

  private static func links(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.find("](") != nil else { return Array(line) }
    let bytes = Array(line)
    let braces = braces(bytes)
    var result: [UInt8] = []
    var index = 0
    for span in InlineSpans(bytes, in: 0..<bytes.count).spans where span.range.lowerBound >= index {
      guard case .link(let link) = span.kind, !link.isDefinition, !link.destination.isEmpty else {
        continue
      }
      let address = bytes[link.destination]
      guard address.starts(with: "http".utf8),
        !braces.contains(where: { $0.overlaps(link.whole) })
      else { continue }
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

  /// `{{{code}}}`
  private static func braces(_ line: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var rest = line[...]
    while let open = rest.find("{{{"), let close = rest[open.upperBound...].find("}}}") {
      ranges.append(open.lowerBound..<close.upperBound)
      rest = rest[close.upperBound...]
    }
    return ranges
  }
}
