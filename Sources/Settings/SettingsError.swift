/// Why settings cannot be used: where, what, and what to do.
package struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named or found.
  package var file: String
  /// From 1; nil: the file as a whole.
  package var line: Int?
  /// What is wrong, and what to do.
  package var message: String

  /// Plain data.
  package init(file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `docs/.tracdown.yml, line 3: …`
  package var description: String {
    "\(file)\(line.map { ", line \($0)" } ?? ""): \(message)"
  }
}
