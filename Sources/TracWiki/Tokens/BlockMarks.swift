import Markup

/// The line that opens a block: `{{{`, `{{{#!python lineno=3`.
///
/// Trac's `_startblock_re`: nothing but a processor may follow the braces, and no `}}}` may be in the line.
/// Up to 0.11 nothing at all may follow them.
struct BlockStart {
  /// The blanks before the braces: they are taken off each line of the block.
  var prefix: Range<Int>
  /// The processor's name and its arguments, where they are in this line.
  var processor: ProcessorLine?

  init?(_ line: TextView, _ syntax: TracSyntax) {
    let braces = line.skipSpace(line.start)
    guard line.has(UInt8(ascii: "{"), times: 3, at: braces),
      line.find(UInt8(ascii: "}"), times: 3, from: braces) == nil
    else { return nil }
    prefix = line.start..<braces
    let rest = TextView(line.bytes, braces + 3..<line.end)
    processor = syntax.hasProcessorsBehindBraces ? ProcessorLine(rest) : nil
    if processor == nil, rest.skipSpace(rest.start) < rest.end { return nil }
  }
}

/// The line that closes a block: `}}}` and nothing else.
enum BlockEnd {
  static func matches(_ line: TextView) -> Bool {
    let braces = line.skipSpace(line.start)
    return line.has(UInt8(ascii: "}"), times: 3, at: braces)
      && line.skipSpace(braces + 3) == line.end
  }
}

/// `#!name arguments`, at the start of a block's first line or right after its braces.
struct ProcessorLine {
  var indent: Range<Int>
  var name: Range<Int>
  var arguments: Range<Int>

  /// Trac's `_processor_re`: `(\s*)#\!([\w+-][\w+-/]*)`, where `+-/` is the range from `+` to `/`. Up to 0.11
  /// without the blanks; 0.10 found it anywhere in the line.
  init?(_ line: TextView, _ syntax: TracSyntax = .newest) {
    var mark = syntax.dedentsBlocks ? line.skipSpace(line.start) : line.start
    if !syntax.anchorsProcessors {
      while let found = line.find(UInt8(ascii: "#"), from: mark),
        line[found + 1] != UInt8(ascii: "!")
      {
        mark = found + 1
      }
      mark = line.find(UInt8(ascii: "#"), from: mark) ?? line.end
    }
    guard line[mark] == UInt8(ascii: "#"), line[mark + 1] == UInt8(ascii: "!") else { return nil }
    let first = mark + 2
    guard
      line.isWord(at: first) || line[first] == UInt8(ascii: "+")
        || line[first] == UInt8(ascii: "-")
    else {
      // Trac takes `#!/bin/sh` for text; the name of the shell tells the language all the same.
      return nil
    }
    let end = line.wordEnd(from: first) { $0 >= UInt8(ascii: "+") && $0 <= UInt8(ascii: "/") }
    indent = line.start..<(syntax.dedentsBlocks ? mark : line.start)
    name = first..<end
    arguments = end..<line.end
  }
}

/// How far `` `code` `` and `{{{code}}}` may reach: never over a line end, which the text of a `#!span` has.
///
/// Remembers what it found for the line, so that many openings without an end cost one look.
struct CodeLimit {
  private var line = 0..<0
  private var braces = -1

  /// The end of the line that holds `position`.
  mutating func end(_ text: TextView, _ position: Int) -> Int {
    look(text, position)
    return line.upperBound
  }

  /// Where the last `}}}` of that line begins, or -1.
  mutating func lastBraces(_ text: TextView, _ position: Int) -> Int {
    look(text, position)
    return braces
  }

  private mutating func look(_ text: TextView, _ position: Int) {
    guard position >= line.upperBound else { return }
    let end = text.find(0x0A, from: position) ?? text.end
    line = position..<max(end, position + 1)
    let rest = TextView(text.bytes, position..<end)
    braces = rest.findLast(UInt8(ascii: "}"), times: 3, before: end) ?? -1
  }
}

/// `key=value flag -flag`: what follows a processor's name.
enum ProcessorArguments {
  /// The end of one `key=value`: `[-\w]+=(".*?"|'.*?'|[-,\w]+)`.
  static func pairEnd(_ text: TextView, from start: Int) -> Int? {
    pair(text, from: start, commas: true).map { $0.value.upperBound + ($0.isQuoted ? 1 : 0) }
  }

  private static func pair(
    _ text: TextView, from start: Int, commas: Bool
  ) -> (name: Range<Int>, value: Range<Int>, isQuoted: Bool)? {
    let equals = wordEnd(text, from: start, commas: false)
    guard equals > start, text[equals] == UInt8(ascii: "=") else { return nil }
    let quote = text[equals + 1]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = text.find(quote, from: equals + 2)
    {
      return (start..<equals, equals + 2..<close, true)
    }
    let end = wordEnd(text, from: equals + 1, commas: commas)
    return end > equals + 1 ? (start..<equals, equals + 1..<end, false) : nil
  }

  private static func wordEnd(_ text: TextView, from start: Int, commas: Bool) -> Int {
    text.wordEnd(from: start) {
      $0 == UInt8(ascii: "-") || commas && $0 == UInt8(ascii: ",")
    }
  }

  /// All arguments; a flag has the value `true`, one with a minus before it `false`.
  static func read(_ text: TextView, _ syntax: TracSyntax = .newest) -> [Attribute] {
    let commas = syntax.hasCommasInArguments
    var attributes: [Attribute] = []
    var position = text.skipSpace(text.start)
    while position < text.end {
      if let (name, value, isQuoted) = pair(text, from: position, commas: commas) {
        attributes.append(Attribute(text.string(name), text.string(value)))
        position = value.upperBound + (isQuoted ? 1 : 0)
      } else {
        var end = position
        while end < text.end, text.space(at: end) == nil,
          pair(text, from: end, commas: commas) == nil
        {
          // No pair can start inside a word that none starts with.
          end = max(end + 1, wordEnd(text, from: end, commas: false))
        }
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
