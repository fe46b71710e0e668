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
