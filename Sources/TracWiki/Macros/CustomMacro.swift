import Basics
import Markup

/// `[[Name(arguments)]]` in the form that the user chose for it.
enum CustomMacro {
  static func macro(_ name: String, _ form: CustomForm) -> Macro {
    Macro(name, becomes: "", isForeign: true, isInline: Macro.always) { call in
      expand(call, form)
    }
  }

  private static func expand(_ call: MacroInvocation, _ form: CustomForm) -> MacroExpansion {
    switch form {
    case .drop:
      call.context.reportChosen("[[\(call.name)]]", isComment: false, at: call.range)
      return .inlines([])
    case .comment:
      call.context.reportChosen("[[\(call.name)]]", isComment: true, at: call.range)
      return .inlines([.comment(call.written)])
    case .code: return .inlines([.code(call.written)])
    case .content: return expanded(call.text.trimmedBlanks, call)
    case .template(let template):
      guard let text = template.filled(TemplateValues(macro: call.text)) else {
        call.context.reportTooLarge(call.name, line: call.line)
        return .inlines([.comment(call.written)])
      }
      return expanded(text, call)
    }
  }

  /// Wiki text in the place of the call: one paragraph goes on in the line.
  private static func expanded(_ text: String, _ call: MacroInvocation) -> MacroExpansion {
    guard let blocks = call.context.expand(text, of: call.name, line: call.line) else {
      return .inlines([.comment(call.written)])
    }
    if blocks.isEmpty { return .inlines([]) }
    if blocks.count == 1, case .paragraph(let content) = blocks[0].content {
      return .inlines(content)
    }
    return .blocks(blocks)
  }
}

/// `{{{#!name` in the form that the user chose for it.
enum CustomProcessor {
  static func process(_ call: ProcessorCall, _ form: CustomForm) -> Processor.Result {
    switch form {
    case .drop:
      call.context.reportChosen("#!\(call.name)", isComment: false, at: call.range)
      return .blocks([])
    case .comment:
      call.context.reportChosen("#!\(call.name)", isComment: true, at: call.range)
      return .blocks([Block(.comment(call.written), at: call.range)])
    case .code: return call.code(language: nil)
    case .content: return .blocks(call.blocks)
    case .template(let template):
      guard let text = template.filled(TemplateValues(call)) else {
        call.context.reportTooLarge(call.name, line: call.line)
        return call.code(language: nil)
      }
      guard let blocks = call.context.expand(text, of: call.name, line: call.line) else {
        return call.code(language: nil)
      }
      return .blocks(blocks)
    }
  }
}

extension ReadingContext {
  /// The blocks of the text that a template made; nil, with a finding, where its templates call templates without
  /// end.
  func expand(_ text: String, of name: String, line: Int) -> [Block]? {
    guard expansion.begin(text) else { return nil }
    let blocks = blocks(SourceLines(text, line: line))
    expansion.end()
    guard expansion.isTooMuch else { return blocks }
    // The outermost call is the one that is in the page.
    guard expansion.isEmpty else { return nil }
    report(.templateEndless(macro: name), at: SourceRange(lines: line, line), once: name)
    return nil
  }

  /// A call whose template expands to too much text.
  func reportTooLarge(_ name: String, line: Int) {
    report(.templateTooLarge(macro: name), at: SourceRange(lines: line, line), once: name)
  }

  /// A loss that the settings ask for.
  ///
  /// - Parameter call: `[[Box]]`, `#!box`
  func reportChosen(_ call: String, isComment: Bool, at range: SourceRange) {
    report(.droppedBySettings(call: call, isComment: isComment), at: range, once: call)
  }
}

/// What fills the fields of a template: the arguments of one call.
struct TemplateValues {
  /// As written, without spaces around it.
  var all: String
  var positions: [String]
  var named: [Attribute]
  /// Of a processor.
  var content = ""

  /// Of `[[Name(a, b, key=value)]]`.
  init(macro arguments: String) {
    let parts = MacroArguments(arguments)
    all = arguments.trimmedBlanks
    positions = parts.values.map(\.trimmedBlanks)
    named = parts.named
  }

  /// Of `{{{#!name a key=value`.
  init(_ call: ProcessorCall) {
    all = call.argumentText.trimmedBlanks
    positions = call.attributes.filter { $0.value == "true" }.map(\.name)
    named = call.attributes
    content = call.content.text
  }

  func value(_ field: Template.Field) -> String {
    switch field {
    case .all: all
    case .position(let number): positions.indices.contains(number - 1) ? positions[number - 1] : ""
    case .name(let name): named.last { $0.name == name }?.value.trimmedBlanks ?? ""
    case .content: content
    }
  }
}

extension Template {
  /// What one call may become: 1 MiB.
  static let mostBytes = 1 << 20

  /// The wiki text. Where a field with several lines follows nothing but blanks or `>`, each of its lines
  /// gets them: `> {content}` is a citation whatever the content.
  ///
  /// - Returns: nil means it would be larger than `mostBytes`.
  func filled(_ values: TemplateValues) -> String? {
    var text: [UInt8] = []
    /// Where the line at hand begins.
    var start = 0
    for part in parts {
      switch part {
      case .text(let literal):
        let end = text.count
        text += literal.utf8
        start = text[end...].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
      case .field(let field, let otherwise):
        var value = values.value(field)
        if value.isEmpty { value = otherwise }
        guard value.utf8.contains(0x0A) else {
          text += value.utf8
          break
        }
        let repeats = text[start...].allSatisfy {
          ByteClass.isBlank($0) || $0 == UInt8(ascii: ">")
        }
        let prefix = repeats ? Array(text[start...]) : []
        for byte in value.utf8 {
          text.append(byte)
          if byte == 0x0A {
            start = text.count
            text += prefix
          }
          if text.count > Self.mostBytes { return nil }
        }
      }
      if text.count > Self.mostBytes { return nil }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
