import Basics
import Facts
import Files
import Links
import Stores
import Targets
import YAML

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

/// Whether the files of a folder are pages that Trac exported.
struct WikiSigns {
  private static let sampleSize = 100

  let isTrac: Bool
  /// A sentence, where they are pages of another wiki.
  private(set) var foreign: String?
  private let pages: [TreeFile]

  init(_ files: SurveyedFiles) {
    pages = files.all.filter { file in
      let format = DocumentFormat.of(path: file.path)
      return format == .tracWiki || format == .plain || file.path.hasSuffix("format=txt")
    }
    let start = pages.contains { PageFileName(path: Path($0.path)).text.hasSuffix("WikiStart") }
    var looked = 0
    var trac = 0
    var others: [WikiMarkup: (count: Int, example: String)] = [:]
    for file in SurveyedFiles.sample(pages, Self.sampleSize) {
      guard let text = files.beginning(of: file), !text.isEmpty else { continue }
      looked += 1
      let votes = MarkupVotes(text)
      if let other = votes.verdict {
        others[other, default: (0, file.path)].count += 1
      } else if !votes.isEmpty {
        trac += 1
      }
    }
    isTrac = start || (trac >= 3 && trac * 2 > looked)
    let most = others.max { ($0.value.count, $0.key.rawValue) < ($1.value.count, $1.key.rawValue) }
    if !isTrac, let most, most.key != .markdown, most.value.count * 2 > looked {
      foreign =
        "\(most.value.count) of \(looked) files contain \(most.key.title) markup, for example \(most.value.example). That wiki is not supported."
    }
  }

  func count(in folder: String) -> Int { pages.count { $0.path.hasPrefix(folder) } }
}

/// The address of the old Trac, as documents and pages name it: `https://trac.example.org/harbour/ticket/12`.
enum TracAddressSigns {
  private static let mostFiles = 500
  static func find(in files: SurveyedFiles) -> SurveyFact? {
    var counts: [String: (count: Int, isSure: Bool, example: String)] = [:]
    for file in SurveyedFiles.sample(files.documents, mostFiles) {
      guard let bytes = files.beginning(of: file) else { continue }
      for (address, isSure) in addresses(in: bytes) {
        var entry = counts[address] ?? (0, address.lowercased().contains("trac"), file.path)
        entry.count += 1
        entry.isSure = entry.isSure || isSure
        counts[address] = entry
      }
    }
    let sure = counts.filter(\.value.isSure).sorted { $0.key.precedes(byBytes: $1.key) }
    guard let best = sure.max(by: { $0.value.count < $1.value.count }) else { return nil }
    let count = best.value.count
    return SurveyFact(
      value: best.key,
      origin:
        "\(count) \(count == 1 ? "link points" : "links point") there, for example in \(best.value.example)",
      // A text may name the Trac of another project more often than its own.
      isSure: false)
  }

  /// The address of the Trac in each address of a text.
  private static func addresses(in bytes: [UInt8]) -> [(String, Bool)] {
    var found: [(String, Bool)] = []
    var rest = bytes[...]
    while let mark = rest.firstRange(of: "://".utf8) {
      let scheme = rest[..<mark.lowerBound].reversed().prefix {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
      }
      let end =
        rest[mark.upperBound...].firstIndex { $0 <= 0x20 || ends.contains($0) } ?? rest.endIndex
      let name = String(decoding: scheme.reversed(), as: UTF8.self).lowercased()
      if name == "http" || name == "https" {
        let address = name + String(decoding: rest[mark.lowerBound..<end], as: UTF8.self)
        if let (trac, isSure) = TracAddress.guess(from: address) {
          found.append((trac.url, isSure))
        }
      }
      rest = rest[max(end, mark.upperBound)...]
    }
    return found
  }

  private static let ends = Set(#""'<>()[]{}|`\"#.utf8)
}
