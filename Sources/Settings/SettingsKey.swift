/// A key of the settings: its name, what may be after it, and how that is read. The one place for each is the table
/// `Settings.keys` or `LintSettings.keys`; schema and documentation are made of the same.
package struct SettingsKey<Root>: Sendable {
  /// Reads the value into the settings.
  package typealias Reader = @Sendable (YAMLValue, inout Root) throws(SettingsError) -> Void

  /// `trac-url`
  package var name: String
  package var form: SettingsForm
  /// What it does, in Markdown: a sentence.
  package var what: String
  package var read: Reader

  init(_ name: String, _ form: SettingsForm, _ what: String, read: @escaping Reader) {
    self.name = name
    self.form = form
    self.what = what
    self.read = read
  }

  /// `true` or `false`.
  static func flag(
    _ name: String, _ place: any WritableKeyPath<Root, Bool?> & Sendable, _ what: String
  ) -> Self {
    Self(name, .flag, what) { (value, root) throws(SettingsError) in
      root[keyPath: place] = try value.bool(name)
    }
  }

  /// One text.
  static func text(
    _ name: String, _ form: SettingsForm, _ place: any WritableKeyPath<Root, String?> & Sendable,
    _ what: String
  ) -> Self {
    Self(name, form, what) { (value, root) throws(SettingsError) in
      root[keyPath: place] = try value.string(name)
    }
  }

  /// A text, or several.
  static func texts(
    _ name: String, _ form: SettingsForm, _ place: any WritableKeyPath<Root, [String]> & Sendable,
    _ what: String
  ) -> Self {
    Self(name, .oneOrMore(form), what) { (value, root) throws(SettingsError) in
      root[keyPath: place] = try value.strings(name)
    }
  }

  /// The path of a file or a folder, seen from the settings file.
  static func path(
    _ name: String, _ noun: String, _ place: any WritableKeyPath<Root, String?> & Sendable,
    _ what: String
  ) -> Self {
    Self(name, .text(noun), what) { (value, root) throws(SettingsError) in
      root[keyPath: place] = value.path(try value.string(name))
    }
  }

  /// Paths, each with or without `name=` before it: `plugins=plugins.git`. They are seen from the settings file, whatever
  /// name precedes them.
  static func namedPaths(
    _ name: String, _ noun: String, _ place: any WritableKeyPath<Root, [String]> & Sendable,
    _ what: String
  ) -> Self {
    Self(name, .oneOrMore(.text(noun)), what) { (value, root) throws(SettingsError) in
      root[keyPath: place] = try value.strings(name).map { text in
        guard let equals = text.firstIndex(of: "="), !text[..<equals].contains("/") else {
          return value.path(text)
        }
        return text[...equals] + value.path(String(text[equals...].dropFirst()))
      }
    }
  }

  /// Addresses of a Trac.
  static func addresses(
    _ name: String, _ place: any WritableKeyPath<Root, [String]> & Sendable, _ what: String
  ) -> Self {
    Self(name, .oneOrMore(.address), what) { (value, root) throws(SettingsError) in
      let urls = try value.strings(name)
      for url in urls where !url.hasPrefix("http://") && !url.hasPrefix("https://") {
        throw value.error(
          "the Trac address '\(url)' must start with http:// or https://, for example "
            + "'\(name): https://trac.example.org/project'.")
      }
      root[keyPath: place] = urls
    }
  }
}

/// What may be after a key of the settings: for the schema and for the documentation. The reader of a key is made
/// with its form (`SettingsKey`), so that none of the three says another thing.
package indirect enum SettingsForm: Hashable, Sendable {
  /// `true` or `false`.
  case flag
  /// Any text; the words say what it is: `a pattern of page names`.
  case text(String)
  /// `https://…`
  case address
  /// `1.2`, which other readers of YAML take for a number; the words say what it is.
  case release(String)
  /// One of these.
  case word([String])
  /// One of those that only modules above know.
  case name(SettingsNames)
  /// One of them, or a list.
  case oneOrMore(SettingsForm)
  case either(SettingsForm, SettingsForm)
  /// `name: value`, as many as there are; the words say what the names are.
  case mapping(String, SettingsNames?, SettingsForm)
  /// Keys that are known.
  case fields([Field])
  /// All keys that a project may have.
  case project

  /// A key of `fields`.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var form: SettingsForm
    package var what: String
    package var isRequired = false
  }
}

/// Names that are in the settings and that other modules know.
package enum SettingsNames: String, Hashable, Sendable, CaseIterable {
  case rules, items, profiles, kinds, languages, targets

  /// Whether there can be others: rules may be in a folder of the user's own, and patterns name several.
  var isOpen: Bool { self == .rules || self == .items }

  /// For people: `a rule`.
  var noun: String {
    switch self {
    case .rules: "a rule, or a pattern of rules"
    case .items: "an item of the checklist"
    case .profiles: "a profile"
    case .kinds: "a kind of project"
    case .languages: "a language"
    case .targets: "a reader"
    }
  }
}

extension SettingsForm {
  /// For people, in Markdown: `` `true` or `false` ``.
  ///
  /// - Parameter names: those that modules above know.
  func words(_ names: [SettingsNames: [String]]) -> String {
    switch self {
    case .flag: "`true` or `false`"
    case .text(let what), .release(let what): what
    case .address: "an address that starts with `https://` or `http://`"
    case .word(let words): Self.list(words)
    case .name(let kind): kind.isOpen ? kind.noun : Self.list(names[kind] ?? [])
    case .oneOrMore(let form): form.words(names) + ", or a list of them"
    case .either(let one, let other): "\(one.words(names)); or \(other.words(names))"
    case .mapping(let what, _, let values): "by \(what): \(values.words(names))"
    case .fields(let fields):
      fields.map { "`\($0.name):` \($0.form.words(names))" }.joined(separator: ", ")
    case .project: "any of these keys but `projects`"
    }
  }

  /// `a`, `b` or `c`
  private static func list(_ words: [String]) -> String {
    let words = words.map { "`\($0)`" }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or \(last)"
  }
}
