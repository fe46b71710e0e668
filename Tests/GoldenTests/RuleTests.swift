import Foundation
import Lint
import Stores
import Testing
import YAML

@testable import Files

/// What is made of the files in `rules/`: the copy that the program holds, and `docs/rules.md`.
@Suite struct GoldenRuleTests {
  private static let root = Golden.fixtures.deletingLastPathComponent()

  @Test func theProgramHoldsTheRules() throws {
    let folder = Self.root.appendingPathComponent("Sources/Lint/Rules/Embedded")
    var made: [String: String] = [:]
    var list: [String] = []
    for name in try Self.names(in: Self.root.appendingPathComponent("rules"), ".yml") {
      let text = try String(
        contentsOf: Self.root.appendingPathComponent("rules/\(name)"), encoding: .utf8)
      let id = Self.identifier(name)
      list.append(id)
      made["Embedded\(id.prefix(1).uppercased())\(id.dropFirst()).swift"] = Self.file(
        name, id, text)
    }
    made["EmbeddedRules.swift"] = Self.list(list)
    let present = try Self.names(in: folder, ".swift")
    if Golden.isWritten {
      for name in present where made[name] == nil {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      for (name, text) in made {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      }
      return
    }
    #expect(present == made.keys.sorted(), "the embedded rules are out of date: make golden")
    for (name, text) in made {
      let now = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(now == text, "\(name) is out of date: make golden")
    }
  }

  private static func names(in folder: URL, _ suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// `linkDead` of `link-dead.yml`.
  private static func identifier(_ name: String) -> String {
    let words = name.dropLast(4).split(separator: "-")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.capitalized }
  }

  private static let mark = "// Made by `make golden` from the files in rules/: change those.\n\n"

  private static func list(_ ids: [String]) -> String {
    var text = mark
    text += "/// The files of `rules/`, by their names: the program works with no file beside it.\n"
    text += "enum EmbeddedRules {\n  static let files: [(name: String, text: String)] = [\n"
    for id in ids { text += "    \(id),\n" }
    return text + "  ]\n}\n"
  }

  private static func file(_ name: String, _ id: String, _ rule: String) -> String {
    #expect(!rule.contains("\"\"\"##"))
    var text = mark + "extension EmbeddedRules {\n  static let \(id) = (\n"
    text += "    name: \"\(name)\",\n    text: ##\"\"\"\n"
    for line in rule.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += line.isEmpty ? "\n" : "    \(line)\n"
    }
    return text + "\n    \"\"\"##\n  )\n}\n"
  }

  @Test func thePageOfTheRulesIsUpToDate() throws {
    let file = Self.root.appendingPathComponent("docs/rules.md")
    let folder = Self.root.appendingPathComponent("rules")
    let made = RulePage.markdown(try RuleSet(folder: Path(folder.path)).rules)
    if Golden.isWritten { return try Data(made.utf8).write(to: file) }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == made, "docs/rules.md is out of date: make golden")
  }
}
