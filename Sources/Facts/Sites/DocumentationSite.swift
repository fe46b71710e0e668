import Basics
import Files
import Targets

/// A site that a documentation system makes of documents of a project, as its settings tell.
package struct DocumentationSite: Hashable, Sendable {
  /// The system.
  package let target: Target
  /// Where its settings are, with a slash at its end; the root is the empty path.
  package let folder: String
  /// Where its documents are, likewise.
  package let root: String
  /// The settings' file; empty: there is none, or nothing of it is read.
  package let settings: String
  /// Whether a plugin makes pages that have no source.
  package private(set) var makesPages = false
  /// Whether labels of other sites may be used by their bare names.
  package private(set) var borrowsLabels = false
  /// Whether descriptions of code, labels and all, are taken out of the code.
  package private(set) var readsCode = false
  /// What precedes the paths of the site on its host: `handbook`; nil if unknown.
  package private(set) var base: String?
  /// The navigation's entries, and the file that they are in.
  package private(set) var navigation: [NavigationEntry] = []
  package private(set) var navigationFile = ""
  /// Attributes that the settings give to documents: `url` of `antora.yml`.
  package private(set) var attributes: [String: String] = [:]
  /// The name of the site among others: a component of Antora.
  package private(set) var name = ""
  /// The settings whose documents replace those that this site lacks, as a path from its folder; nil if there are none.
  package private(set) var inherited: String?
  /// What precedes addresses of some folders, and these folders; which belongs to which is not said.
  package private(set) var routes: [String] = []
  package private(set) var routed: [String] = []
  /// Whether addresses of pages are made of dates and titles.
  package private(set) var movesPages = false
  /// Addresses that lead on to others, without slashes at their ends; a `*` stands for anything.
  package private(set) var redirects: Set<String> = []
  /// The settings in small letters, to be asked for words.
  private let words: String

  /// Whether it is known by nothing but the page of a section: `_index.md`.
  var isSection: Bool { settings.lastPart == "_index.md" }
  /// What the system adds to its target.
  package var form: Target.SiteForm? { target.site }

  /// - Parameters:
  ///   - settings: the path of the settings' file; empty: there is none.
  ///   - text: its bytes.
  init(
    _ target: Target, folder: String, root: String, settings: String, text: [UInt8]
  ) {
    (self.target, self.folder, self.root, self.settings) = (target, folder, root, settings)
    words = String(decoding: text, as: UTF8.self).lowercased()
    guard let form = target.site else { return }
    let values = SettingsText(text)
    if let key = form.makerSetting {
      let plugins = SiteYAML.names(text, below: key)
      makesPages = form.makers.contains(where: plugins.contains)
    } else {
      makesPages = form.makers.contains { words.contains($0) }
    }
    if let key = form.serving.inheritSetting { inherited = values[key] }
    if let key = form.serving.routeSetting {
      routes = SettingsText.all(key, in: text)
      routed = SettingsText.all("path", in: text)
    }
    movesPages = form.serving.permalinkWord.map(words.contains) ?? false
    borrowsLabels =
      words.contains("intersphinx_mapping")
      && !words.contains("intersphinx_disabled_reftypes = [\"*\"]")
    readsCode = ["autodoc", "autosummary", "autoapi", "automodapi", "breathe"].contains(
      where: words.contains)
    if let key = form.serving.baseSetting, let value = values[key] {
      base = Self.path(of: value)
    }
    name = values["name"] ?? ""
  }

  /// `https://example.org/handbook/` has `handbook`, `/docs` has `docs`.
  private static func path(of address: String) -> String {
    var rest = address[...]
    if let scheme = rest.byteRange(of: "://") {
      rest = rest[scheme.upperBound...].drop { $0 != "/" }
    }
    return rest.filledParts.joined(separator: "/")
  }

  mutating func add(_ navigation: [NavigationEntry], of file: String) {
    self.navigation = navigation
    navigationFile = file
  }

  mutating func add(redirects text: [UInt8]) { redirects.formUnion(RedirectFiles.addresses(text)) }

  mutating func add(_ attributes: [String: String]) { self.attributes = attributes }

  /// Whether its settings hold a word.
  ///
  /// - Parameter word: in small letters.
  package func says(_ word: String) -> Bool { words.contains(word) }

  /// Whether a document is a page of the site, or a part of one.
  package func holds(_ document: String) -> Bool {
    if document.utf8.starts(with: root.utf8) {
      return root != folder
        || !document.utf8.dropFirst(root.utf8.count).starts(with: ".github/".utf8)
    }
    guard form?.source.takesAll ?? false, document.utf8.starts(with: folder.utf8) else {
      return false
    }
    let inner = document.utf8.dropFirst(folder.utf8.count)
    return inner.contains(UInt8(ascii: "/")) && inner.first != UInt8(ascii: ".")
  }

  /// Whether a document is not a page, but a part of pages: `_includes/note.md`.
  package func isPart(_ document: String) -> Bool {
    let folders = document.dropFirst(folder.count).filledParts.dropLast()
    return form?.parts.contains { part in
      part.utf8.contains(UInt8(ascii: "/"))
        ? document.utf8.starts(with: (folder + part + "/").utf8) : folders.contains(Substring(part))
    } ?? false
  }
}

/// Values of a settings' file by their keys, whatever its format: `key: value`, `key = "value"`, `"key": "value"`.
struct SettingsText {
  private var values: [String: String] = [:]

  init(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) {
      let trimmed = line.trimmedBlanks
      guard trimmed.count < 500, let first = trimmed.first,
        first.isLetter || first == 0x22 || first == 0x27,
        let mark = trimmed.firstIndex(where: { $0 == 0x3A || $0 == 0x3D })
      else { continue }
      let key = trimmed[..<mark].trimmed { $0.isBlank || $0 == 0x22 || $0 == 0x27 }.text
        .lowercased()
      var value = trimmed[(mark + 1)...].trimmedBlanks
      if let quote = value.first, quote == 0x22 || quote == 0x27 {
        value = value.dropFirst().prefix { $0 != quote }
      } else {
        value = value.prefix { $0 != 0x23 && $0 != 0x2C }.trimmedBlanks
      }
      if values[key] == nil, !value.isEmpty, value.first != 0x7B, value.first != 0x5B {
        values[key] = value.text
      }
    }
  }

  /// The values of a key wherever it is in a program: `{path: 'sdk', routeBasePath: 'sdk'}`.
  ///
  /// - Parameter key: in small letters.
  static func all(_ key: String, in text: [UInt8]) -> [String] {
    var values: [String] = []
    for line in text.split(separator: 0x0A) where line.count < 500 {
      let small = String(decoding: line, as: UTF8.self).lowercased()
      var rest = Array(small.utf8)[...]
      while let found = rest.firstIndex(of: key) {
        let isWord = found == rest.startIndex || !rest[found - 1].isAlphanumeric
        rest = rest[(found + key.utf8.count)...]
        let value = rest.drop { $0 == 0x22 || $0 == 0x27 }.drop { $0.isBlank }
        guard isWord, value.first == 0x3A else { continue }
        let text = value.dropFirst().drop { $0.isBlank }
        guard let quote = text.first, quote == 0x22 || quote == 0x27 else { continue }
        values.append(text.dropFirst().prefix { $0 != quote }.text)
      }
    }
    return values
  }

  /// - Parameter key: in small letters.
  subscript(_ key: String) -> String? { values[key] }
}
