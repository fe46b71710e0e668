import Basics
import Lint
import Testing

@testable import Files
@testable import Settings

/// The schema says what the reader does: both are made of one table.
@Suite struct SettingsSchemaTests {
  private let schema: JSONValue

  init() throws { schema = try JSONValue(SettingsSchema.json(SettingsWords.all)) }

  /// What both take, and what neither does.
  static let samples: [(text: String, isRight: Bool)] = [
    ("", true), ("# nothing\n", true), ("toc: true\n", true), ("toc: perhaps\n", false),
    ("toc: [true]\n", false), ("toc:\n", true), ("tocs: true\n", false), ("- a\n", false),
    ("only: Team/*\nexclude: [A, B]\n", true), ("only: {a: b}\n", false),
    ("attachments: files\n", true), ("attachments: [files]\n", false),
    ("trac-url: https://trac.example.org\n", true), ("trac-url: trac.example.org\n", false),
    ("trac-url: [https://a.example, http://b.example]\n", true),
    ("trac-url: [https://a.example, b.example]\n", false),
    ("trac-version: 0.11\n", true), ("trac-version: {Team/*: 0.11.7}\n", true),
    ("trac-version: [0.11]\n", false),
    ("unknown-macros: drop\n", true), ("unknown-macros: keep\n", false),
    ("plugins: [tags, none]\n", true), ("plugins: nonsense\n", false),
    ("tickets: https://example.org/{id}\n", true), ("tickets: [a]\n", false),
    ("macros: {A: drop, B: {template: drop}}\n", true), ("macros: [A]\n", false),
    ("macros: {A: {form: x}}\n", false), ("macros: {A: [drop]}\n", false),
    ("severities: {orphan: off, title-missing: error, own-rule: note}\n", true),
    ("severities: {orphan: \"off\"}\n", true), ("severities: {orphan: loud}\n", false),
    ("severities: [orphan]\n", false),
    ("items: {roadmap: {is: x, because: y}}\n", true), ("items: {roadmap: {is: x}}\n", false),
    ("items: {roadmap: {is: x, because: y, on: z}}\n", false), ("items: {roadmap: x}\n", false),
    ("inherited: {help: https://example.org}\n", true), ("inherited: {help: [x]}\n", false),
    ("select: [install, link-*]\n", true), ("open-source: no\n", true),
    ("open-source: maybe\n", false),
    ("projects: {docs/*: {kind: service, select: install}}\n", true),
    ("projects: {docs/*: }\n", true), ("projects: {docs/*: {toc: true}}\n", false),
    ("projects: {docs/*: {projects: {}}}\n", false), ("projects: [a]\n", false),
    ("version: 0.1.0\n", true), ("version: 0.1\n", true), ("version: [0.1]\n", false),
  ]

  @Test(arguments: samples.indices)
  func schemaAndReaderAgree(_ index: Int) throws {
    let (text, isRight) = Self.samples[index]
    let bytes = Array(text.utf8)
    let settings = try? Settings(bytes, file: Path("x"))
    #expect((settings != nil) == isRight, "the reader: \(text)")
    let root = try YAMLFile.root(bytes, file: Path("x"))
    #expect(takes(schema, root?.json ?? .null) == isRight, "the schema: \(text)")
  }

  /// Of each key of the table: `null` and the values of its form.
  @Test func eachKeyOfTheReaderIsInTheSchema() throws {
    let known = try #require(schema["properties"]).keys
    #expect(known.sorted() == (Settings.keys.map(\.name) + LintSettings.keys.map(\.name)).sorted())
    for key in known {
      #expect(takes(schema, .object([JSONValue.Member(key: key, value: .null)])), "\(key)")
      _ = try Settings(Array("\(key):\n".utf8), file: Path("x"))
    }
  }

  /// As much of JSON Schema as the schema uses.
  private func takes(_ schema: JSONValue, _ value: JSONValue) -> Bool {
    if case .string(let reference)? = schema["$ref"] {
      let name = String(reference.split(separator: "/").last ?? "")
      return takes(self.schema["definitions"]?[name] ?? .null, value)
    }
    if let type = schema["type"] {
      let types = type.strings ?? []
      if !types.contains(value.type) { return false }
    }
    if case .array(let values)? = schema["enum"], !values.contains(value) { return false }
    if case .array(let others)? = schema["anyOf"], !others.contains(where: { takes($0, value) }) {
      return false
    }
    if case .string(let pattern)? = schema["pattern"], case .string(let text) = value,
      text.firstMatch(of: try! Regex(pattern)) == nil
    {
      return false
    }
    switch value {
    case .array(let values):
      guard let items = schema["items"] else { return true }
      return values.allSatisfy { takes(items, $0) }
    case .object(let members):
      let keys = Set(members.map(\.key))
      if let required = schema["required"]?.strings, !keys.isSuperset(of: required) { return false }
      return members.allSatisfy { member in
        if let own = schema["properties"]?[member.key] { return takes(own, member.value) }
        switch schema["additionalProperties"] {
        case .bool(let isOpen): return isOpen
        case let other?: return takes(other, member.value)
        case nil: return true
        }
      }
    default: return true
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  /// One string, or several.
  fileprivate var strings: [String]? {
    switch self {
    case .string(let text): [text]
    case .array(let values):
      values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    default: nil
    }
  }

  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension YAMLValue {
  /// As an editor sees it.
  fileprivate var json: JSONValue {
    if isEmpty { return .null }
    if isMapping {
      let entries = (try? entries()) ?? []
      return .object(entries.map { JSONValue.Member(key: $0.key.text, value: $0.value.json) })
    }
    if let list = try? list("") { return .array(list.map(\.json)) }
    if let bool = try? bool("") { return .bool(bool) }
    return Double(text).map { .number($0) } ?? .string(text)
  }
}
