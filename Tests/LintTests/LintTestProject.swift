import Markup
import Stores

@testable import Lint

/// A project of files in memory, and what checks say of it.
struct LintTestProject {
  let facts: ProjectFacts
  var target = LintTarget.github

  init(_ files: [String: String], bytes: [String: [UInt8]] = [:], remote: String? = nil) {
    let all = files.mapValues { Array($0.utf8) }.merging(bytes) { $1 }
    self.init(MemoryTree(all), remote: remote)
  }

  init(_ tree: any FileTree, remote: String? = nil) {
    let files = ProjectFiles(tree)
    let documents = files.all.compactMap { file -> DocumentFacts? in
      guard file.path.hasSuffix(".md"), let text = files.contents(of: file.path) else {
        return nil
      }
      return MarkdownFacts.read(text, path: file.path)
    }
    var history: ProjectHistory?
    if let remote {
      history = ProjectHistory()
      history?.remote = remote
    }
    facts = ProjectFacts(name: "test", files: files, documents: documents, history: history)
  }

  /// All rules of a check, each with the severity of its file.
  func output(_ check: any Check.Type) -> CheckOutput {
    let severities: [String: Severity] = [
      "link-dead": .error, "image-missing": .error, "fragment-case": .info,
    ]
    let rules = check.rules.map {
      Rule(id: $0, what: "", why: "", how: "", severity: severities[$0] ?? .warning)
    }
    let context = CheckContext(
      project: facts, rules: Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) }),
      target: target)
    return check.output(in: context)
  }

  func links() -> [Finding] { output(LinksCheck.self).findings }

  /// `README.md:3 link-dead docs/install.md`: place, rule and candidates.
  func lines(_ check: any Check.Type = LinksCheck.self) -> [String] {
    output(check).findings.map { finding in
      let place = "\(finding.page):\(finding.source.start.line)"
      return ([place, finding.id] + finding.candidates).joined(separator: " ")
    }
  }
}
