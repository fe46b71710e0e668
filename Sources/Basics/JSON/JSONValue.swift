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
