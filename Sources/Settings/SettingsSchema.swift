import Basics

/// `.tracdown.yml` for editors: a JSON schema (draft 7, which yaml-language-server reads), made of the table that the
/// reader has. What the schema takes the reader takes, too.
package enum SettingsSchema {
  /// How a settings file that lies beside the schema names it, for editors.
  package static let fileName = ".tracdown.schema.json"

  /// - Parameter names: those that modules above know.
  /// - Returns: UTF-8, with a line end at its end.
  package static func json(_ names: [SettingsNames: [String]]) -> [UInt8] {
    let words = SchemaWords(names: names)
    let lint = LintSettings.keys.map { ($0.name, words.property($0.form, $0.what)) }
    let migration = Settings.keys.map { ($0.name, words.property($0.form, $0.what)) }
    let project = LintSettings.projectKeys.map { ($0.name, words.property($0.form, $0.what)) }
    let schema = JSONValue.members([
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("Settings of tracdown")),
      ("description", .string("What .tracdown.yml may hold. Made by `make golden`.")),
      ("type", .array([.string("object"), .string("null")])),
      ("additionalProperties", .bool(false)),
      ("properties", .members(migration + lint)),
      (
        "definitions",
        .members([
          (
            "project",
            .members([
              ("type", .string("object")), ("additionalProperties", .bool(false)),
              ("properties", .members(project)),
            ])
          )
        ])
      ),
    ])
    return schema.text
  }

  /// The tables of the documentation: keys, values, what they do.
  ///
  /// - Parameter names: those that modules above know.
  package static func tables(
    _ names: [SettingsNames: [String]]
  ) -> (migration: String, lint: String) {
    func table(_ rows: [(name: String, form: SettingsForm, what: String)]) -> String {
      let lines = rows.map { "| `\($0.name)` | \($0.form.words(names)) | \($0.what) |" }
      return (["| key | value | what it says |", "| --- | --- | --- |"] + lines)
        .joined(separator: "\n")
    }
    return (
      table(Settings.keys.map { ($0.name, $0.form, $0.what) }),
      table(LintSettings.keys.map { ($0.name, $0.form, $0.what) })
    )
  }
}

/// Makes the schema of single values.
private struct SchemaWords {
  let names: [SettingsNames: [String]]

  /// A key may stand there with nothing behind it.
  func property(_ form: SettingsForm, _ what: String) -> JSONValue {
    let text = what.replacingLinks
    return .members([
      ("description", .string(text)), ("anyOf", .array(alternatives(form) + [Self.type("null")])),
    ])
  }

  private static func type(_ name: String) -> JSONValue { .members([("type", .string(name))]) }

  private static func words(_ words: [String]) -> JSONValue {
    // Other readers of YAML have no `off` that is `false`, this one has.
    let values = words.map { JSONValue.string($0) } + (words.contains("off") ? [.bool(false)] : [])
    return .members([("enum", .array(values))])
  }

  private func alternatives(_ form: SettingsForm) -> [JSONValue] {
    switch form {
    case .flag: return [Self.type("boolean")]
    case .text: return [Self.type("string"), Self.type("number"), Self.type("boolean")]
    case .address:
      return [.members([("type", .string("string")), ("pattern", .string("^https?://"))])]
    case .release: return [Self.type("string"), Self.type("number")]
    case .word(let words): return [Self.words(words)]
    case .name(let kind):
      let known = Self.words(names[kind] ?? [])
      return kind.isOpen ? [known, Self.type("string")] : [known]
    case .oneOrMore(let form):
      let one = alternatives(form)
      return one + [.members([("type", .string("array")), ("items", any(one))])]
    case .either(let one, let other): return alternatives(one) + alternatives(other)
    case .mapping(_, let kind, let values):
      let value = any(alternatives(values))
      var members: [(String, JSONValue)] = [("type", .string("object"))]
      if let kind {
        members.append(("properties", .members((names[kind] ?? []).map { ($0, value) })))
      }
      members.append(("additionalProperties", value))
      return [.members(members)]
    case .fields(let fields):
      return [
        .members([
          ("type", .string("object")), ("additionalProperties", .bool(false)),
          ("required", .array(fields.filter(\.isRequired).map { .string($0.name) })),
          (
            "properties",
            .members(
              fields.map { field in
                let description = ("description", JSONValue.string(field.what))
                return (
                  field.name, .members([description, ("anyOf", .array(alternatives(field.form)))])
                )
              })
          ),
        ])
      ]
    case .project:
      return [.members([("$ref", .string("#/definitions/project"))]), Self.type("null")]
    }
  }

  private func any(_ values: [JSONValue]) -> JSONValue {
    values.count == 1 ? values[0] : .members([("anyOf", .array(values))])
  }
}

extension String {
  /// `[text](address)` as `text`: editors show descriptions as they are.
  fileprivate var replacingLinks: String {
    var text = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "["), let middle = rest[open...].firstRange(of: "]("),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      text += rest[..<open] + rest[rest.index(after: open)..<middle.lowerBound]
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

extension JSONValue {
  fileprivate static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
