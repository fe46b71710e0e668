extension Target {
  /// What all readers show alike: GitHub, Gollum with each of its renderers, MDwiki.
  package static let portable = Target(
    name: "portable", breaks: portableBreaks, fenceLanguages: mdwikiLanguages,
    languageNames: mdwikiNames)

  /// Each of these breaks in one reader at least.
  static let portableBreaks = Set(ReaderConstruct.allCases).subtracting([.gimmick])

  /// All others hang MDwiki's page: its highlight.js is of 2013.
  static let mdwikiLanguages: Set<String> = [
    "bash", "cs", "cpp", "css", "coffeescript", "cmake", "http", "java", "javascript", "json",
    "matlab", "objectivec", "perl", "php", "python", "r", "ruby", "scala", "sql", "vala",
  ]

  /// Languages that it has under another name.
  static let mdwikiNames = [
    "sh": "bash", "shell": "bash", "console": "bash", "zsh": "bash", "c": "cpp", "h": "cpp",
    "c++": "cpp", "js": "javascript", "py": "python", "rb": "ruby", "c#": "cs", "csharp": "cs",
    "pl": "perl", "objective-c": "objectivec",
  ]
}
