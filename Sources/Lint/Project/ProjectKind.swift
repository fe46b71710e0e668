import Basics
import Facts
import Files
import Settings
import Stores

/// What a project is, which says what its documents must tell: pages are published, not released.
package struct ProjectKind: Hashable, Sendable {
  /// `code`, `service`, `documentation`, `specification`, `template`, or what the settings say.
  package var name: String
  /// How it was known: "guessed: 46 of 50 text files are documents".
  package var reason: String

  /// Those that are guessed.
  package static let known = ["code", "service", "documentation", "specification", "template"]

  /// Whether it is nothing but documents.
  var isDocuments: Bool { name == "documentation" || name == "specification" }

  /// What the settings say, or a guess from the names of the files and the title of the start page.
  package init(_ project: ProjectFacts, settings: LintSettings = LintSettings()) {
    if let kind = settings.kind {
      (name, reason) = (kind, "settings")
      return
    }
    let mix = FileMix(project)
    let title = FoldedWords(
      project.document(project.startPage)?.headings.first?.text ?? ""
    ).hashes
    if let file = mix.templateFile {
      (name, reason) = ("template", "guessed: there is \(file)")
    } else if project.folder.isEmpty, mix.documents >= 2,
      mix.documents * 5 >= (mix.documents + mix.code) * 4
    {
      let share = "\(mix.documents) of \(mix.documents + mix.code) text files are documents"
      let isSpecification = title.contains(where: Self.specification.contains)
      (name, reason) = (isSpecification ? "specification" : "documentation", "guessed: \(share)")
    } else if let file = mix.serviceFile {
      (name, reason) = ("service", "guessed: there is \(file)")
    } else if mix.code > 0 {
      (name, reason) = ("code", "guessed: there is source code")
    } else {
      (name, reason) = ("code", "guessed: the folder holds the documents of a project")
    }
  }

  private static let specification = Set(
    FoldedWords("specification spec spezifikation spécification especificación").hashes)
}

/// What kinds of file a project holds.
private struct FileMix {
  var documents = 0
  var code = 0
  var serviceFile: String?
  var templateFile: String?

  init(_ project: ProjectFacts) {
    for file in project.ownFiles {
      let path = project.inner(file.path)
      let name = path.lastPart
      guard !name.isEmpty, name.utf8.first != 0x2E else { continue }
      if name.utf8.count == path.utf8.count { look(atRoot: name.lowercased()) }
      guard let dot = name.lastIndex(ofByte: 0x2E) else { continue }
      let suffix = Substring(name[name.utf8.index(after: dot)...].lowercased())
      if Self.documentSuffixes.contains(suffix) {
        documents += 1
      } else if Self.codeSuffixes.contains(suffix) {
        code += 1
      }
    }
  }

  private mutating func look(atRoot name: String) {
    if ["cookiecutter.json", "copier.yml", "copier.yaml"].contains(name) { templateFile = name }
    let isService =
      [
        "procfile", "fly.toml", "app.yaml", "docker-compose.yml", "docker-compose.yaml",
        "compose.yaml",
      ]
      .contains(name) || name.hasPrefix("dockerfile")
    if isService, serviceFile == nil { serviceFile = name }
  }

  private static let documentSuffixes: Set<Substring> = [
    "md", "markdown", "mdown", "mkd", "mdx", "rst", "adoc", "asciidoc", "textile", "org",
    "mediawiki",
    "rmd", "qmd", "tex",
  ]
  private static let codeSuffixes: Set<Substring> = [
    "c", "h", "cc", "cpp", "cxx", "hpp", "hh", "m", "mm", "swift", "go", "rs", "java", "kt", "kts",
    "scala", "groovy", "clj", "cs", "fs", "vb", "py", "pyx", "rb", "php", "pl", "pm", "lua", "r",
    "jl",
    "js", "jsx", "mjs", "cjs", "ts", "tsx", "vue", "svelte", "dart", "ex", "exs", "erl", "hs", "ml",
    "elm",
    "sh", "bash", "ps1", "sql", "tf", "zig", "nim", "d", "pas", "f90", "asm", "s", "v", "sv", "vhd",
    "ino",
  ]
}
