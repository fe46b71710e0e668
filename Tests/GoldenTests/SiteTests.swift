import Foundation
import Lint
import Markup
import Reports
import Settings
import Stores
import Testing

/// `Fixtures/sites/NAME`: documents of each documentation system, with right links and broken ones, next to what the
/// rules about links say of them, in `NAME.txt`.
@Suite struct GoldenSiteTests {
  @Test(arguments: GoldenSiteTests.names)
  func saysWhatIsExpected(name: String) throws {
    let folder = Golden.fixtures.appendingPathComponent("sites")
    let file = folder.appendingPathComponent(name + ".txt")
    let made = try Self.lint(folder.appendingPathComponent(name).path)
    if Golden.isWritten { return try Data(made.utf8).write(to: file) }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(made == expected, "Fixtures/sites/\(name).txt is out of date: make golden")
  }

  static let names: [String] = {
    let folder = Golden.fixtures.appendingPathComponent("sites").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasSuffix(".txt") }.sorted()
  }()

  /// Of a copy: in the repository the folder of fixtures is none of documents.
  private static func lint(_ folder: String) throws -> String {
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-sites-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: folder, toPath: copy.path)
    defer { try? FileManager.default.removeItem(at: copy) }
    var request = LintRequest(rules: try RuleSet.embedded().rules)
    request.places = [copy.path]
    request.overrides.select = ["link-*", "fragment-*", "image-missing"]
    let result = try LintRun.run(request).result
    return result.projects.map { project in
      project.findings.map { detail in
        let finding = detail.finding
        let help = finding.help.isEmpty ? "" : " \(finding.help)"
        return
          "\(finding.page):\(finding.source.start.line) \(finding.id): \(finding.message)\(help)\n"
      }.joined() + project.notChecked.map { "Not checked: \($0)\n" }.joined()
    }.joined()
  }
}
