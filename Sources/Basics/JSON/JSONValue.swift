/// A value of JSON (RFC 8259).
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order of the file, each key once.
  case object([Member])

  /// `"key": value`
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    /// Plain data.
    package init(key: String, value: JSONValue) {
      (self.key, self.value) = (key, value)
    }
  }

  /// For messages: `a string`.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Where a text stops being JSON, and why.
package struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  package var line: Int
  /// What is wrong there.
  package var message: String

  /// `line 12: here should stand a comma or the end of the array`
  package var description: String { "line \(line): \(message)" }
}

/// Strings as JSON writes them (RFC 8259, 7), for files whose order of keys and lines is fixed.
package enum JSONText {
  /// Appends the string in quotation marks: `"a \"b\"\n"`.
  package static func append(_ string: String, to json: inout [UInt8]) {
    json.append(0x22)
    for byte in string.utf8 {
      switch byte {
      case 0x22: json += [0x5C, 0x22]
      case 0x5C: json += [0x5C, 0x5C]
      case 0x0A: json += [0x5C, 0x6E]
      case 0x0D: json += [0x5C, 0x72]
      case 0x09: json += [0x5C, 0x74]
      case ..<0x20:
        json += "\\u00".utf8
        json.append(digit(byte >> 4))
        json.append(digit(byte & 15))
      default: json.append(byte)
      }
    }
    json.append(0x22)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }
}

extension JSONValue {
  /// UTF-8 that people can read: indented by two blanks, short arrays and objects in one line; with a line end at its end.
  package var text: [UInt8] {
    var json: [UInt8] = []
    write(to: &json, indent: 0)
    return json + [0x0A]
  }

  /// What is no longer is in one line.
  private static let longestLine = 80

  private func write(to json: inout [UInt8], indent: Int) {
    let start = json.count
    writeInLine(to: &json)
    guard json.count - start > Self.longestLine else { return }
    switch self {
    case .array(let values):
      json.removeSubrange(start...)
      Self.writeLines(values, "[]", to: &json, indent) { $0.write(to: &$1, indent: indent + 2) }
    case .object(let members):
      json.removeSubrange(start...)
      Self.writeLines(members, "{}", to: &json, indent) { member, json in
        JSONText.append(member.key, to: &json)
        json += ": ".utf8
        member.value.write(to: &json, indent: indent + 2)
      }
    default: break
    }
  }

  private static func writeLines<Value>(
    _ values: [Value], _ brackets: String, to json: inout [UInt8], _ indent: Int,
    _ write: (Value, inout [UInt8]) -> Void
  ) {
    json.append(brackets.utf8.first ?? 0)
    for (index, value) in values.enumerated() {
      json += (index == 0 ? "\n" : ",\n").utf8
      json += String(repeating: " ", count: indent + 2).utf8
      write(value, &json)
    }
    json += ("\n" + String(repeating: " ", count: indent)).utf8
    json.append(brackets.utf8.last ?? 0)
  }

  private func writeInLine(to json: inout [UInt8]) {
    switch self {
    case .null: json += "null".utf8
    case .bool(let value): json += "\(value)".utf8
    case .number(let value):
      json += (value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)").utf8
    case .string(let text): JSONText.append(text, to: &json)
    case .array(let values):
      json += "[".utf8
      for (index, value) in values.enumerated() {
        if index > 0 { json += ", ".utf8 }
        value.writeInLine(to: &json)
      }
      json += "]".utf8
    case .object(let members):
      json += "{".utf8
      for (index, member) in members.enumerated() {
        if index > 0 { json += ", ".utf8 }
        JSONText.append(member.key, to: &json)
        json += ": ".utf8
        member.value.writeInLine(to: &json)
      }
      json += "}".utf8
    }
  }
}
