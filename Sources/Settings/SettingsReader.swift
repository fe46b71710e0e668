import Files
import Stores

extension Settings {
  /// Reads the text of a settings file.
  ///
  /// - Parameter file: its path: for messages, and what paths in it are seen from.
  /// - Throws: at the first thing that cannot be used, with its line.
  package init(_ text: [UInt8], file: Path) throws(SettingsError) {
    self.file = file.text
    guard let root = try YAMLFile.root(text, file: file) else { return }
    for (key, value) in try root.entries() {
      if let setting = LintSettings.Key(rawValue: key.text) {
        if !value.isEmpty { try lint.read(setting, value) }
        continue
      }
      guard let setting = SettingsKey(rawValue: key.text) else {
        throw key.error(SettingsKey.advice(for: key.text))
      }
      if !value.isEmpty { try setting.read(value, into: &self) }
    }
    custom = try CustomEntries.read(root)
  }
}
