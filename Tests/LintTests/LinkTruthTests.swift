import Markup
import Stores
import Testing

@testable import Files
@testable import Git
@testable import Lint

/// Links of real projects with a person's verdict, where a folder of them is at hand:
///
///     TRACDOWN_LINT_TRUTH=FOLDER swift test --filter LinkTruth
///
/// `FOLDER/links.tsv` has project, path, line, text, verdict; `FOLDER/projects/NAME` the files.
@Suite struct LinkTruthTests {
  @Test func verdictsAgree() throws {
    guard let folder = ProcessEnvironment.value("TRACDOWN_LINT_TRUTH") else { return }
    let table = try Descriptor.file(Path(folder).appending("links.tsv")).readAll()
    var known: [String: [Finding]] = [:]
    for line in String(decoding: table, as: UTF8.self).split(separator: "\n").dropFirst() {
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let (project, path, verdict) = (row[0], row[1], row[4])
      if known[project] == nil {
        let tree = try FolderTree(Path(folder).appending("projects").appending(project))
        known[project] = LintTestProject(tree).links()
      }
      let rules = (known[project] ?? []).filter {
        $0.page == path && "\($0.source.start.line)" == row[2]
      }.map(\.id)
      switch verdict {
      case "broken-anchor": #expect(rules.contains("fragment-dead"), "\(line)")
      case "broken-link": #expect(rules.contains("link-dead"), "\(line)")
      case "ok", "ok-generated": #expect(rules.isEmpty, "\(line)")
      case "out-of-scope":
        let folder = path.prefix { $0 != "*" }
        #expect(!(known[project] ?? []).contains { $0.page.hasPrefix(folder) }, "\(line)")
      default: break
      }
    }
  }
}
