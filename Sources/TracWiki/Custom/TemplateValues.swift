import Basics
import Markup

/// What fills the fields of a template: the arguments of one call.
struct TemplateValues {
  /// As written, without blanks around.
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

  /// The wiki text. Where a field with several lines stands behind nothing but blanks or `>`, each of its lines
  /// gets them: `> {content}` is a citation whatever the content.
  ///
  /// - Returns: nil: it would be larger than `mostBytes`.
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
