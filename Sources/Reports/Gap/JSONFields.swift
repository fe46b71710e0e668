import Basics
import Markup

/// The members of a JSON object, and where it stands in its file, for messages.
struct JSONFields {
  private let members: [String: JSONValue]
  /// `projects[3].items[0]`; empty: the file itself.
  private let place: String

  init(_ value: JSONValue, _ place: String) throws(GapReportError) {
    guard case .object(let members) = value else {
      if place.isEmpty { throw .noReport }
      throw .wrong(place, "an object should stand here, not \(value.kind)")
    }
    self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
    self.place = place
  }

  /// Whether there is such a key, with a value.
  func holds(_ key: String) -> Bool { members[key].map { $0 != .null } ?? false }

  /// Empty where it is missing.
  func string(_ key: String) throws(GapReportError) -> String {
    switch members[key] {
    case .string(let text): return text
    case nil, .null: return ""
    case let value?: throw wrong(key, "a string should stand here, not \(value.kind)")
    }
  }

  func required(_ key: String) throws(GapReportError) -> String {
    guard holds(key) else { throw wrong(key, "it is missing") }
    return try string(key)
  }

  /// 0 where it is missing.
  func number(_ key: String) throws(GapReportError) -> Double {
    switch members[key] {
    case .number(let number): return number
    case nil, .null: return 0
    case let value?: throw wrong(key, "a number should stand here, not \(value.kind)")
    }
  }

  /// A whole number that is not negative; 0 where it is missing.
  func count(_ key: String) throws(GapReportError) -> Int {
    let number = try number(key)
    guard number >= 0, number < 1e15, let count = Int(exactly: number) else {
      throw wrong(key, "a whole number from 0 should stand here")
    }
    return count
  }

  /// False where it is missing.
  func bool(_ key: String) throws(GapReportError) -> Bool {
    switch members[key] {
    case .bool(let value): return value
    case nil, .null: return false
    case let value?: throw wrong(key, "true or false should stand here, not \(value.kind)")
    }
  }

  /// nil where it is missing.
  func object(_ key: String) throws(GapReportError) -> JSONFields? {
    guard holds(key), let value = members[key] else { return nil }
    return try JSONFields(value, path(key))
  }

  func objects(_ key: String) throws(GapReportError) -> [JSONFields] {
    var fields: [JSONFields] = []
    for (index, value) in try array(key).enumerated() {
      fields.append(try JSONFields(value, "\(path(key))[\(index)]"))
    }
    return fields
  }

  func strings(_ key: String) throws(GapReportError) -> [String] {
    var strings: [String] = []
    for (index, value) in try array(key).enumerated() {
      guard case .string(let text) = value else {
        throw wrong("\(key)[\(index)]", "a string should stand here, not \(value.kind)")
      }
      strings.append(text)
    }
    return strings
  }

  private func array(_ key: String) throws(GapReportError) -> [JSONValue] {
    switch members[key] {
    case .array(let values): return values
    case nil, .null: return []
    case let value?: throw wrong(key, "an array should stand here, not \(value.kind)")
    }
  }

  func wrong(_ key: String, _ message: String) -> GapReportError { .wrong(path(key), message) }

  private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
