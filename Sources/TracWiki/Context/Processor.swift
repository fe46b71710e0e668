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
  /// What a reader of the Markdown gets of it, in a few words: for docs/macros.md.
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
    if !lost.isEmpty { context.lose(.codeLook(lost), range) }
    return .blocks([Block(.code(CodeBlock(language: language, text: content.text)), at: range)])
  }

  /// The whole block as written.
  var written: String {
    let arguments = argumentText.trimmedBlanks
    return "{{{#!\(name)\(arguments.isEmpty ? "" : " " + arguments)\n\(content.text)\n}}}"
  }
}
