import Basics
import Files
import Targets
import YAML

/// The site that is made of the documents, as its own settings describe it.
struct SiteSigns {
  /// The settings file.
  let file: String
  /// For people: `mkdocs.yml makes a site of docs/.`
  let sentence: String
  /// Where the repository is shown.
  private(set) var repository: String?
  /// The target of that name, if there is one.
  private(set) var target: String?
  /// What of the file could not be read.
  private(set) var unread: [String] = []

  /// nil if there is none.
  init?(_ files: SurveyedFiles) {
    let names = ["mkdocs.yml", "mkdocs.yaml", "antora.yml", "antora-playbook.yml"]
    guard let file = names.lazy.compactMap({ name in files.all.first { $0.path == name } }).first,
      let bytes = files.beginning(of: file)
    else { return nil }
    self.file = file.path
    let reading = LenientYAML.read(bytes)
    if let problem = reading.problem {
      let line = problem.mark.map { " line \($0.line):" } ?? ""
      let what =
        switch problem.problem {
        case .syntax(let text), .refused(let text): text
        }
      unread.append("\(file.path),\(line) \(what)")
    }
    func text(_ key: String) -> String? {
      reading.root?[key]?.text.flatMap { $0.isEmpty ? nil : $0 }
    }
    if file.path.hasPrefix("mkdocs") {
      sentence = "\(file.path) builds a site from \(text("docs_dir") ?? "docs")/."
      repository = text("repo_url")
      target = Target(named: "mkdocs")?.name
    } else {
      let name = text("title") ?? text("name").map { "the component \($0)" } ?? "the documents"
      sentence = "\(file.path) builds a site from \(name)."
    }
  }
}
