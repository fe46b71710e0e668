import Basics
import Markup

/// `{{{#!name arguments` … `}}}`: a processor that this program knows, as a value.
package struct Processor: Sendable {
  /// What a block becomes.
  package enum Result {
    case blocks([Block])
    /// Blocks that are whole: a paragraph among them does not join the text around it.
    case document([Block])
    /// `#!td`, `#!th`: a cell of the table that is open.
    case cell(Table.Cell)
    /// `#!tr`: rows of the table that is open.
    case rows([Table.Row])
  }

  /// All names it goes by; letter case counts.
  let names: [String]
  /// What a reader of GitHub gets of it, in a few words: for docs/macros.md.
  let becomes: String
  /// A processor of a plugin.
  let isForeign: Bool
  let process: @Sendable (ProcessorCall) -> Result

  /// - Parameter becomes: in Markdown.
  package init(
    _ names: String..., becomes: String, isForeign: Bool = false,
    process: @escaping @Sendable (ProcessorCall) -> Result
  ) {
    self.init(names, becomes: becomes, isForeign: isForeign, process: process)
  }

  init(
    _ names: [String], becomes: String, isForeign: Bool = false,
    process: @escaping @Sendable (ProcessorCall) -> Result
  ) {
    self.names = names
    self.becomes = becomes
    self.isForeign = isForeign
    self.process = process
  }
}

/// One block with its processor.
package struct ProcessorCall {
  /// Of its page.
  package let context: ReadingContext
  let name: String
  let attributes: [Attribute]
  /// What stands behind the name, as written.
  let argumentText: String
  /// The lines between the braces.
  package let content: SourceLines
  let range: SourceRange

  subscript(_ attribute: String) -> String? {
    attributes.last { $0.name == attribute }?.value
  }

  /// A number that HTML's spans take.
  func span(_ attribute: String) -> Int {
    min(1000, max(1, self[attribute].flatMap { Int($0) } ?? 1))
  }

  /// The line of the braces.
  var line: Int { Int(range.start.line) }

  var blocks: [Block] { context.blocks(content) }

  func code(language: String?) -> Processor.Result {
    let lost = ["lineno", "marks"].filter { self[$0] != nil }
    if !lost.isEmpty {
      context.report(
        .lookDropped, range,
        "GitHub numbers and marks no lines of code: \(lost.joined(separator: ", ")) was left out.",
        help: "The code itself is complete.")
    }
    return .blocks([Block(.code(CodeBlock(language: language, text: content.text)), at: range)])
  }

  /// The whole block as written.
  var written: String {
    let arguments = argumentText.trimmedBlanks
    return "{{{#!\(name)\(arguments.isEmpty ? "" : " " + arguments)\n\(content.text)\n}}}"
  }
}

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
        while end < text.end, text.space(at: end) == nil, pair(text, from: end) == nil {
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
