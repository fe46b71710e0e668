import Basics
import Targets
import YAML

/// An entry of a navigation that is not a document: a document's name in `mkdocs.yml`.
package struct NavigationEntry: Hashable, Sendable {
  /// As it is written there.
  package var name: String
  /// From 1.
  package var line: Int
}

/// Reads the documents that a navigation names, where it is not a document itself.
enum NavigationReader {
  static func entries(
    _ text: [UInt8], _ form: Target.SiteForm.Navigation.Form
  ) -> [NavigationEntry] {
    switch form {
    case .document: []
    case .yaml(let key):
      SiteYAML.texts(text, below: key).filter { isDocument($0.name) }
    case .yamlFiles: SiteYAML.texts(text, ofKeys: ["file", "root"])
    case .script: script(text)
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    !name.contains("://") && !name.contains("*") && !name.hasPrefix("/")
      && [".md", ".markdown", ".ipynb", ".html"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Texts that are items of a list, or the id of an item: `['intro', 'guide/install']`, `id: 'guide/install'`. Other
  /// texts are labels and settings.
  private static func script(_ text: [UInt8]) -> [NavigationEntry] {
    var entries: [NavigationEntry] = []
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let code = line.trimmedBlanks
      if code.starts(with: "//".utf8) || code.starts(with: "*".utf8) { continue }
      var index = code.startIndex
      while let open = code[index...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) {
        let name = code[(open + 1)...].prefix { $0 != code[open] }
        index = min(name.endIndex + 1, code.endIndex)
        let before = code[..<open].trimmedBlanks
        let after = code[index...].trimmedBlanks.first
        let isEnd = after == nil || after == 0x2C || after == 0x5D || after == 0x7D
        let isItem = before.isEmpty || before.last == 0x5B || before.last == 0x2C
        let isID =
          before.suffix(3).elementsEqual("id:".utf8)
          && !(before.dropLast(3).last?.isAlphanumeric ?? false)
        if isEnd, isItem || isID {
          entries.append(NavigationEntry(name: name.text, line: number + 1))
        }
      }
    }
    return entries
  }
}

/// What is read of a system's settings in YAML, as far as it can be read.
enum SiteYAML {
  /// All texts of a value, of any depth.
  static func texts(_ text: [UInt8], below key: String) -> [NavigationEntry] {
    var entries: [NavigationEntry] = []
    if let value = LenientYAML.read(text).root?[key] {
      collect(value, into: &entries) { _ in true }
    }
    return entries
  }

  /// The items below a key, or the keys of these: `- search`, `- blog: {}`; in small letters.
  static func names(_ text: [UInt8], below key: String) -> Set<String> {
    guard let value = LenientYAML.read(text).root?[key] else { return [] }
    let items = value.sequence ?? []
    let keys = (items + [value]).flatMap { $0.mapping ?? [] }.compactMap(\.key.text)
    return Set((items.compactMap(\.text) + keys).map { $0.lowercased() })
  }

  /// The texts that follow some keys, wherever they are.
  static func texts(_ text: [UInt8], ofKeys keys: [String]) -> [NavigationEntry] {
    var entries: [NavigationEntry] = []
    if let root = LenientYAML.read(text).root {
      collect(root, into: &entries) { key in key.map(keys.contains) ?? false }
    }
    return entries
  }

  /// `asciidoc: attributes:` of `antora.yml`.
  static func attributes(_ text: [UInt8]) -> [String: String] {
    let values = LenientYAML.read(text).root?["asciidoc"]?["attributes"]
    var attributes: [String: String] = [:]
    for entry in values?.mapping ?? [] {
      attributes[entry.key.text?.lowercased() ?? ""] = entry.value.text
    }
    return attributes
  }

  private static func collect(
    _ value: YAMLNode, key: String? = nil, into entries: inout [NavigationEntry],
    _ isWanted: (String?) -> Bool
  ) {
    for entry in value.mapping ?? [] {
      collect(entry.value, key: entry.key.text, into: &entries, isWanted)
    }
    for item in value.sequence ?? [] { collect(item, key: key, into: &entries, isWanted) }
    if let text = value.text, !text.isEmpty, isWanted(key) {
      entries.append(NavigationEntry(name: text, line: value.mark.line))
    }
  }
}

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
