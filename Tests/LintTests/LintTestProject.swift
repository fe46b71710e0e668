import Markup
import Stores

@testable import Facts
@testable import Files
@testable import Lint
@testable import Targets

/// A project of files in memory, and what checks say of it.
struct LintTestProject {
  let facts: ProjectFacts
  var target = Target.github

  init(_ files: [String: String], bytes: [String: [UInt8]] = [:], remote: String? = nil) {
    let all = files.mapValues { Array($0.utf8) }.merging(bytes) { $1 }
    self.init(MemoryTree(all), remote: remote)
  }

  /// - Parameter reader: what the user says the documents are read with.
  init(_ tree: any FileTree, remote: String? = nil, reader: Target? = nil) {
    var facts = FactsReader(exclusions: Exclusions(), jobs: 2, target: reader).read(tree)
    if let remote {
      facts.history = ProjectHistory()
      facts.history?.remote = remote
    }
    self.facts = facts
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
