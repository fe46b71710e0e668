import Basics

/// Old addresses in files that hosts read: `/old /new 301` in `_redirects`, `from = "/old"` in `netlify.toml`,
/// `"source": "/old"` in `vercel.json`.
enum RedirectFiles {
  /// Names of such files in lower case.
  static let names = [
    "_redirects", "netlify.toml", "vercel.json", "firebase.json", "redirects.json", "redirects.js",
    "redirects.yml", "redirects.yaml",
  ]

  /// Without slashes at their ends.
  static func addresses(_ text: [UInt8]) -> [String] {
    text.split(separator: 0x0A).compactMap { line in
      guard let start = line.firstIndex(of: 0x2F),
        start == line.startIndex || [0x22, 0x27, 0x20].contains(line[start - 1])
      else { return nil }
      // `for = "/*"` names headers.
      if line.trimmedBlanks.starts(with: "for".utf8) { return nil }
      let address = line[start...].prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x2C }
      let parts = address.text.filledParts.map { $0.hasPrefix(":") ? "*" : $0 }
      // What catches all addresses tells of none.
      return parts.first.map { $0.contains("*") } ?? true ? nil : parts.joined(separator: "/")
    }
  }
}
