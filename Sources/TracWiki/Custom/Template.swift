import Basics
import Markup

/// Wiki text with fields: `[https://tube.example.org/{1} {title|video}]`.
///
/// | field | stands for |
/// | --- | --- |
/// | `{0}` | all arguments, as written |
/// | `{1}`, `{2}` … | the first, second … argument without a key |
/// | `{name}` | the argument `name=value` |
/// | `{content}` | the text of a processor's block |
/// | `{…\|text}` | the same, or `text` where there is none |
///
/// `{{{` and `}}}` are Trac's braces; `{{` and `}}` are single braces.
package struct Template: Hashable, Sendable {
  /// What an entry is for: a block's text is known to processors only.
  package enum Purpose: Hashable, Sendable { case macro, processor }

  enum Field: Hashable, Sendable {
    case all
    case position(Int)
    case name(String)
    case content
  }

  enum Part: Hashable, Sendable {
    case text(String)
    case field(Field, otherwise: String)
  }

  private(set) var parts: [Part] = []

  /// - Throws: where a brace has no partner, or a field has no name that could be filled.
  package init(_ text: String, for purpose: Purpose) throws(TemplateError) {
    let bytes = Array(text.utf8)
    var literal: [UInt8] = []
    var index = 0
    func run(of byte: UInt8) -> Int { bytes[index...].prefix(3).prefix { $0 == byte }.count }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        let count = run(of: byte)
        if count > 1 {
          literal += count == 3 ? [byte, byte, byte] : [byte]
          index += count
        } else if byte == UInt8(ascii: "}") {
          throw .unopened(in: text)
        } else {
          guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
            throw .unclosed(in: text)
          }
          let inside = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
          parts.append(.text(String(decoding: literal, as: UTF8.self)))
          parts.append(try Self.field(inside, purpose, in: text))
          literal.removeAll()
          index = end + 1
        }
      default:
        literal.append(byte)
        index += 1
      }
    }
    parts.append(.text(String(decoding: literal, as: UTF8.self)))
    parts.removeAll { $0 == .text("") }
  }

  private static func field(
    _ inside: String, _ purpose: Purpose, in text: String
  ) throws(TemplateError) -> Part {
    let halves = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0])
    let otherwise = halves.count > 1 ? String(halves[1]) : ""
    if let number = Int(name), number >= 0, name.utf8.allSatisfy(ByteClass.isDigit) {
      return .field(number == 0 ? .all : .position(number), otherwise: otherwise)
    }
    if name == "content" {
      guard purpose == .processor else { throw .contentOfMacro(in: text) }
      return .field(.content, otherwise: otherwise)
    }
    let isName =
      name.utf8.first.map { ByteClass.isLetter($0) || $0 == UInt8(ascii: "_") } ?? false
      && name.utf8.allSatisfy {
        ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
    guard isName else { throw .field(name, in: text) }
    return .field(.name(name), otherwise: otherwise)
  }
}

/// Why a template cannot be used, with what to do next.
package enum TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  case unclosed(in: String)
  case unopened(in: String)
  case field(String, in: String)
  case contentOfMacro(in: String)

  /// For a person: what is wrong, and how to write it.
  package var description: String {
    switch self {
    case .unclosed(let text):
      "the template '\(text)' has a '{' without a '}'. Close the field, or write '{{' for a literal brace."
    case .unopened(let text):
      "the template '\(text)' has a '}' without a '{'. Write '}}' for a literal brace."
    case .field(let name, let text):
      "the template '\(text)' has the field '{\(name)}'. Fields are {0} for all arguments, {1}, {2} … for "
        + "one of them, {name} for name=value, {content} for the text of a processor."
    case .contentOfMacro(let text):
      "the template '\(text)' has {content}, but a macro has no text other than its arguments. Write {0}."
    }
  }
}
