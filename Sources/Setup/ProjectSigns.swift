import Basics

/// Folders of a repository that are projects of their own: `packages/*`, each with its `package.json`.
enum ProjectSigns {
  /// Files that begin a project, in lower case.
  private static let manifests: Set<String> = [
    "package.json", "cargo.toml", "pyproject.toml", "setup.py", "go.mod", "pom.xml",
    "build.gradle", "build.gradle.kts", "package.swift", "composer.json", "gemfile", "mix.exs",
    "pubspec.yaml", "cmakelists.txt", "build.sbt", "galaxy.yml", "chart.yaml",
  ]
  /// So many folders of the root are named one by one.
  private static let mostNames = 12

  /// - Parameter paths: of all files, in the order of their bytes.
  static func projects(in paths: [String]) -> [SurveyFact] {
    /// By the folder above, with a slash at its end.
    var children: [String: [String: String]] = [:]
    for path in paths {
      let parts = path.split(separator: "/")
      guard parts.count == 2 || parts.count == 3, let name = parts.last?.lowercased(),
        manifests.contains(name)
      else { continue }
      let parent = parts.dropLast(2).map { $0 + "/" }.joined()
      let child = String(parts[parts.count - 2])
      if children[parent]?[child] == nil {
        children[parent, default: [:]][child] = String(parts[parts.count - 1])
      }
    }
    var facts: [SurveyFact] = []
    for (parent, folders) in children.sorted(by: { $0.key.precedes(byBytes: $1.key) })
    where folders.count > 1 {
      let names = folders.sorted { $0.key.precedes(byBytes: $1.key) }
      if parent.isEmpty, names.count <= mostNames {
        facts += names.map { SurveyFact(value: $0.key, origin: "it has a \($0.value)") }
      } else {
        facts.append(
          SurveyFact(
            value: parent + "*",
            origin: "\(names.count) folders, as \(parent)\(names[0].key) with its \(names[0].value)"
          )
        )
      }
    }
    return facts
  }
}
