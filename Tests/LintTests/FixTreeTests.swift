import FolderFixture
import Fuzz
import Markup
import Stores
import Testing

@testable import Files
@testable import Git
@testable import Lint
@testable import Settings

/// What `lint --fix` does to any tree: no finding comes, and a second time nothing is left to do.
@Suite struct FixTreeTests {
  /// Reading them takes longer than all that is done with a tree.
  private static let rules = Result { try RuleSet.embedded().rules }

  @Test(.fuzz) func aFixAddsNothingAndASecondOneDoesNothing() throws {
    for seed in Fuzz.seeds(fixed: 40) { try expectFixed(MarkdownTree(seed: seed)) }
  }

  private func expectFixed(_ tree: MarkdownTree) throws {
    let folder = try TestFolder()
    let output = OutputFolder(folder.path)
    for (path, bytes) in tree.files { try folder.write(path, bytes) }
    func findings() throws -> [Finding] {
      LintTestProject(try FolderTree(Path(folder.path))).links()
    }

    let before = try findings()
    let first = try fix(output)
    Fuzz.count("fixes: \(first.mended.isEmpty ? "none" : "some")")
    let after = try findings()
    let known = Dictionary(grouping: before, by: \.place).mapValues(\.count)
    let added = Dictionary(grouping: after, by: \.place)
      .filter { $0.value.count > known[$0.key, default: 0] }
    if !added.isEmpty {
      Fuzz.count("new finding")
      Issue.record(
        "new: \(added.values.flatMap(\.self).map(\.said))\n\(first.mended.map(\.said))\n\(tree)")
    }
    let second = try fix(output)
    if !second.mended.isEmpty {
      Fuzz.count("second run changes")
      Issue.record("again: \(second.mended.map(\.said))\n\(first.mended.map(\.said))\n\(tree)")
    }
    for (path, bytes) in tree.files where !first.changed.contains(path) {
      #expect(try output.read(path) == bytes, "\(path) was not to be changed")
    }
  }

  private func fix(_ output: OutputFolder) throws -> LintFixes {
    var request = LintRequest(rules: try Self.rules.get())
    request.places = [output.path.text]
    request.overrides.select = LinksCheck.rules
    let run = try StagedFolder(output)
    let rounds = try FixRounds(request, try LintRun.run(request)) { _ in run }
    #expect(try run.commit().isEmpty)
    return try #require(rounds.fixes[0])
  }
}

extension Finding {
  fileprivate var place: String { "\(page):\(source.start.line) \(id)" }
  fileprivate var said: String { "\(place) \(message) → \(fix?.replacement ?? "no fix")" }
}
