import Basics
import Markup

/// `[[Name(arguments)]]`: a macro that this program knows, as a value.
struct Macro: Sendable {
  /// All names it goes by; letter case counts.
  let names: [String]
  /// What a reader of the Markdown gets of it, in a few words: for docs/macros.md.
  let becomes: String
  /// Whether it may be in a heading or a term; depends on the arguments for `Image`.
  let isInline: @Sendable (_ arguments: String) -> Bool
  /// A macro of a plugin: Trac without the plugin shows nothing that could be compared.
  let isForeign: Bool
  /// Without parentheses `[[Name]]` is a link to a page of that name.
  let needsParentheses: Bool
  let expand: @Sendable (MacroInvocation) -> MacroExpansion

  /// For macros that may be in any line.
  @Sendable static func always(_ arguments: String) -> Bool { true }

  /// - Parameter names: with blanks between them.
  init(
    _ names: String, becomes: String, isForeign: Bool = false, needsParentheses: Bool = false,
    isInline: @escaping @Sendable (String) -> Bool = { _ in false },
    expand: @escaping @Sendable (MacroInvocation) -> MacroExpansion
  ) {
    self.names = names.words
    self.becomes = becomes
    self.isForeign = isForeign
    self.needsParentheses = needsParentheses
    self.isInline = isInline
    self.expand = expand
  }
}

/// One use of a macro.
struct MacroInvocation {
  let context: ReadingContext
  let name: String
  /// What is in the parentheses; nil without parentheses.
  let arguments: String?
  /// The whole call as written.
  let written: String
  let line: Int

  var range: SourceRange { SourceRange(lines: line, line) }

  /// The arguments as text; empty also without parentheses.
  var text: String { arguments ?? "" }

  /// The arguments as Trac cuts them.
  var parts: MacroArguments { MacroArguments(text) }

  /// The call as a node without a Markdown form.
  func call(
    _ kind: MacroCall.Kind, elsewhere: MacroCall.Elsewhere? = nil
  ) -> MacroExpansion {
    let call = MacroCall(
      name: name, arguments: text, kind: kind, written: written, elsewhere: elsewhere)
    return .inlines([.macro(call, range)])
  }

  /// The arguments read as markup that is inline only.
  func inlines(_ text: String) -> [Inline] {
    context.inlines(TextView(text), line: line)
  }

  /// The arguments read as markup.
  func blocks(_ text: String) -> [Block] {
    context.blocks(SourceLines(text, line: line))
  }

  /// One block in the place of the call.
  func block(_ content: Block.Content) -> MacroExpansion {
    .blocks([Block(content, at: range)])
  }

  /// Text that keeps its content and loses its look.
  func span(_ content: [Inline], _ attributes: [Attribute] = []) -> MacroExpansion {
    .inlines([.span(Span(name: name, attributes: attributes, content: content))])
  }
}

extension Macro {
  /// What the call becomes, noted for those who ask what a page calls.
  func expanded(_ call: MacroInvocation) -> MacroExpansion {
    call.context.note {
      let isOwn =
        call.context.options.custom.form(ofMacro: call.name, hasArguments: call.arguments != nil)
        != nil
      let standing: MarkupCall.Standing =
        isOwn ? .settings : names.isEmpty ? .nobody : isForeign ? .plugin : .trac
      return MarkupCall(
        name: call.name, isProcessor: false, standing: standing,
        becomes: isOwn ? "as configured in the settings" : becomes,
        isKept: !isOwn && (names.isEmpty || becomes == DynamicMacros.becomes), line: call.line,
        written: call.written)
    }
    return expand(call)
  }
}

/// What a macro becomes.
enum MacroExpansion {
  /// Part of the running text.
  case inlines([Inline])
  /// Blocks of its own; text around it is split.
  case blocks([Block])
}

/// `a, b, key=value`: how Trac cuts a macro's arguments (`parse_args`). `\,` is a comma.
struct MacroArguments {
  private(set) var values: [String] = []
  private(set) var named: [Attribute] = []

  /// - Parameter isStrict: only identifiers count as keys, so `status!=closed` is a value.
  init(_ text: String, isStrict: Bool = true) {
    for part in MacroArguments.split(text) {
      if let equals = MacroArguments.key(part, isStrict: isStrict) {
        let name = part[..<equals].trimmedBlanks
        named.append(Attribute(name, String(part[part.index(after: equals)...])))
      } else {
        values.append(part)
      }
    }
  }

  subscript(_ name: String) -> String? {
    named.last { $0.name == name }?.value
  }

  /// The value at a place, without blanks around, or nil.
  func value(at index: Int) -> String? {
    index < values.count ? values[index].trimmedBlanks : nil
  }

  static func split(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var parts: [String] = []
    var current: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: ",") {
        if current.last == UInt8(ascii: "\\") {
          current[current.count - 1] = byte
        } else {
          parts.append(String(decoding: current, as: UTF8.self))
          current.removeAll()
        }
      } else {
        current.append(byte)
      }
    }
    return parts + [String(decoding: current, as: UTF8.self)]
  }

  private static func key(_ part: String, isStrict: Bool) -> String.Index? {
    guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = Array(part[..<equals].trimmedBlanks(leadingOnly: true).utf8)
    guard let first = key.first else { return nil }
    guard isStrict else { return equals }
    let isName = key.dropFirst().allSatisfy {
      ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80
    }
    return (ByteClass.isLetter(first) || first == UInt8(ascii: "_")) && key.count > 1 && isName
      ? equals : nil
  }
}
