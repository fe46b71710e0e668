extension Target {
  /// MDwiki 0.6.2, served over HTTP.
  package static let mdwiki = Target(
    name: "mdwiki", title: "MDwiki",
    files: FileForm(
      startPage: "index.md",
      reserved: ["navigation.md", "config.json", "mdwiki.html", "index.html"],
      companions: .mdwiki),
    links: LinkForm(
      folders: .page("index"), serving: .hashBang, hasRepositoryPages: false,
      findsFromRoot: false, forbidden: Array("?#:".utf8), opensEmpty: true),
    anchors: AnchorForm(.mdwiki, isCertain: false),
    dialect: .least, unsupported: Set(Construct.allCases), fences: .mdwiki,
    limits: .none, extras: [.outline])
}

extension Target.FenceForm {
  /// All others hang MDwiki's page: its highlight.js is of 2013.
  static let mdwiki = Target.FenceForm(
    languages: [
      "bash", "cs", "cpp", "css", "coffeescript", "cmake", "http", "java", "javascript", "json",
      "matlab", "objectivec", "perl", "php", "python", "r", "ruby", "scala", "sql", "vala",
    ],
    names: [
      "sh": "bash", "shell": "bash", "console": "bash", "zsh": "bash", "c": "cpp", "h": "cpp",
      "c++": "cpp", "js": "javascript", "py": "python", "rb": "ruby", "c#": "cs", "csharp": "cs",
      "pl": "perl", "objective-c": "objectivec",
    ])
}
