import Basics
import Markup

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
