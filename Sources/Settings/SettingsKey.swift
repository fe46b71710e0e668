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
