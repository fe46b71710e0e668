/// Codes of languages in names of files and folders, by which translations are known: `README.de.md`, `docs/fr/`.
enum Languages {
  private static let known: Set<String> = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
    "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk",
    "sl",
    "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "zh", "cn", "jp", "kr",
  ]

  /// `de`, `zh-CN`, `pt_BR` as the code of the language; nil: it is none.
  static func code(_ text: some StringProtocol) -> String? {
    let parts = text.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, parts.count <= 2, known.contains(String(first)),
      parts.count == 1 || isRegion(parts[1])
    else { return nil }
    switch first {
    case "cn": return "zh"
    case "jp": return "ja"
    case "kr": return "ko"
    default: return String(first)
    }
  }

  /// `CN`, `BR`, `Hans`.
  static func isRegion(_ text: some StringProtocol) -> Bool {
    let code = text.lowercased()
    return ["cn", "tw", "hk", "br", "pt", "us", "gb", "es", "mx", "hans", "hant"].contains(code)
  }

  /// The language of a folder on the way to a file: `docs/fr/install.md`, `translations/README.md`; nil: none.
  static func ofFolders(_ path: String) -> String? {
    let folders = path.split(separator: "/").dropLast()
    for folder in folders {
      if let code = code(folder) { return code }
    }
    return folders.contains { $0 == "translations" || $0 == "i18n" || $0 == "l10n" } ? "other" : nil
  }
}
