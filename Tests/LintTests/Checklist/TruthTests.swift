import Foundation
import Reports
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Git
@testable import Lint

/// Verdicts on real projects against those of people, where a folder of them is at hand: `TRACDOWN_TRUTH` names one
/// with a folder a project, and `TRACDOWN_TRUTH_TABLE` a table "project, item, verdict, applies".
@Suite struct TruthTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["TRACDOWN_TRUTH"] != nil))
  func verdictsAgreeWithThoseOfPeople() throws {
    let root = Path(try #require(Self.environment["TRACDOWN_TRUTH"]))
    var truth: [String: [String: (String, String)]] = [:]
    if let table = Self.environment["TRACDOWN_TRUTH_TABLE"] {
      for line in try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n")
        .dropFirst()
      {
        let cells = line.split(separator: "\t").map(String.init)
        truth[cells[0], default: [:]][cells[1]] = (cells[2], cells[3])
      }
    }
    let checklist = Checklist(try rulesOfThisRepository())
    for name in try FileManager.default.contentsOfDirectory(atPath: root.text).sorted() {
      let tree = try FolderTree(
        root.appending(name), isLeftOut: { $0 == "vendor/" || $0.hasPrefix(".build") })
      let result = checklist.judge(ProjectFacts.read(tree: tree, name: name))
      print(
        "== \(name): \(result.kind.name) (\(result.kind.reason)); \(result.openSource.answer) (\(result.openSource.reason))"
      )
      for item in result.items {
        let (wanted, applies) = truth[name]?[item.id] ?? ("", "yes")
        var got = item.verdict.rawValue
        if got == "declared" { got = "partial" }
        if got == "not-applicable" && (applies == "no" || wanted.isEmpty) { got = "missing" }
        let mark = wanted.isEmpty ? "    " : wanted == got ? "ok  " : "DIFF"
        print(
          "\(mark) \(name) \(item.id): \(item.verdict.rawValue) \(item.score) [\(wanted) \(applies)]"
        )
        guard mark == "DIFF" || Self.environment["TRACDOWN_VERBOSE"] != nil else { continue }
        for evidence in item.evidence {
          print(
            "        \(evidence.score) \(evidence.file):\(evidence.line) \"\(evidence.text)\" — \(evidence.why)"
          )
        }
        if !item.lacks.isEmpty { print("        lacks: \(item.lacks); next: \(item.next)") }
      }
    }
  }
}

/// The rules as is in `rules/` now, whatever the program holds.
func rulesOfThisRepository() throws -> [Rule] { try readRules.get() }

/// Read once: there are many tests, and the lists of words are long.
private let readRules = Result {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("rules").path
  let tree = try FolderTree(Path(folder))
  return try tree.files.filter { $0.path.hasSuffix(".yml") }.map {
    try Rule(try tree.contents(of: $0), file: Path($0.path))
  }
}
