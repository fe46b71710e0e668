import Foundation
import Lint
import Stores
import Testing
import YAML

/// What is made of the files in `rules/`: the copy that the program holds, and `docs/rules.md`.
@Suite struct GoldenRuleTests {
  private static let root = Golden.fixtures.deletingLastPathComponent()

  @Test func theProgramHoldsTheRules() throws {
    let file = Self.root.appendingPathComponent("Sources/Lint/Rules/EmbeddedRules.swift")
    let folder = Self.root.appendingPathComponent("rules")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yml") }.sorted()
    var made = """
      // Made by `make golden` from the files in rules/: change those.

      /// The files of `rules/`, by their names: the program works with no file beside it.
      enum EmbeddedRules {
        static let files: [(name: String, text: String)] = [

      """
    for name in names {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(!text.contains("\"\"\"##"))
      // Lines that begin with as many blanks as the closing quotes lose those: there are none.
      made += "    (\n      \"\(name)\",\n      ##\"\"\"\n"
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        made += line.isEmpty ? "\n" : "      \(line)\n"
      }
      made += "\n      \"\"\"##\n    ),\n"
    }
    made += "  ]\n}\n"
    if Golden.isWritten { return try Data(made.utf8).write(to: file) }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == made, "EmbeddedRules.swift is out of date: make golden")
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
