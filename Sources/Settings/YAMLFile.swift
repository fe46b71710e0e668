import Basics
import Files
import Links
import Stores
import YAML

/// A YAML file of this program's own kind as values that know their lines: settings and rules.
package enum YAMLFile {
  /// The mapping that the file is; nil for a file of nothing but comments.
  package static func root(_ text: [UInt8], file: Path) throws(SettingsError) -> YAMLValue? {
    if text.count > mostBytes {
      throw SettingsError(
        file: file.text,
        "the file is larger than \(mostBytes >> 20) MiB. Remove everything that is not a setting.")
    }
    do throws(YAMLError) {
      return try StrictYAML.read(text, mostBytes: mostBytes)
        .map { YAMLValue(node: $0, file: file) }
    } catch {
      throw SettingsError(file: file.text, error.mark, message(error.problem))
    }
  }

  /// What a person writes is far shorter.
  package static let mostBytes = 1 << 20

  private static func message(_ problem: YAMLError.Problem) -> String {
    switch problem {
    case .refused(let message): message
    case .syntax(let problem) where problem.contains("UTF-8"):
      "the file is not UTF-8 here. Save it as UTF-8."
    case .syntax(let problem):
      "the file is not valid YAML here: \(problem). Indent with spaces, not tabs, and put quotation marks around "
        + "values that contain ': ' or ' #', or start with [ { ' \" * & ! | > % @ `."
    }
  }
}

/// One value of a YAML file.
package struct YAMLValue {
  fileprivate let node: YAMLNode
  fileprivate let file: Path

  /// The text of a scalar.
  package var text: String { node.text ?? "" }

  /// The folder of the file, with what `path` names in it; absolute paths stay.
  package func path(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    let folder = file.bytes.lastIndex(of: UInt8(ascii: "/")).map { file.bytes[..<$0] } ?? []
    if folder.isEmpty, file.bytes.first == UInt8(ascii: "/") { return "/" + path }
    return Path(bytes: Array(folder)).appending(path).text
  }

  /// From 1.
  package var line: Int { node.mark.line }

  /// An error that names the place of this value.
  package func error(_ message: String) -> SettingsError {
    SettingsError(file: file.text, node.mark, message)
  }

  /// `key: value` and so on, in the order of the file.
  package func entries() throws(SettingsError) -> [(key: YAMLValue, value: YAMLValue)] {
    guard let mapping = node.mapping else {
      throw error("expected lines of the form 'key: value'.")
    }
    return mapping.map {
      (YAMLValue(node: $0.key, file: file), YAMLValue(node: $0.value, file: file))
    }
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(_ key: String) -> YAMLValue? {
    node[key].map { YAMLValue(node: $0, file: file) }
  }

  /// Whether nothing, or `null`, follows the key.
  package var isEmpty: Bool { node.isNull }

  /// Whether it is `key: value` and so on.
  package var isMapping: Bool { node.mapping != nil }

  /// One text.
  ///
  /// - Parameter key: for messages.
  package func string(_ key: String) throws(SettingsError) -> String {
    guard let text = node.text, !isEmpty else {
      throw error("'\(key)' must be a single value, such as '\(key): text'.")
    }
    return text
  }

  /// `true` or `false`.
  ///
  /// - Parameter key: for messages.
  package func bool(_ key: String) throws(SettingsError) -> Bool {
    guard let bool = node.bool else {
      throw error("'\(key)' must be true or false\(text.isEmpty ? "" : ", not '\(text)'").")
    }
    return bool
  }

  /// One text, or a list of them.
  package func strings(_ key: String) throws(SettingsError) -> [String] {
    guard let sequence = node.sequence else { return [try string(key)] }
    var strings: [String] = []
    for node in sequence { strings.append(try YAMLValue(node: node, file: file).string(key)) }
    return strings
  }

  /// The values of a list.
  package func list(_ key: String) throws(SettingsError) -> [YAMLValue] {
    guard let sequence = node.sequence else {
      throw error("'\(key)' must be a list: lines that start with '- '.")
    }
    return sequence.map { YAMLValue(node: $0, file: file) }
  }
}

/// Why settings cannot be used: where, what, and what to do.
package struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named or found.
  package var file: String
  /// From 1; nil means the file as a whole.
  package var line: Int?
  /// From 1; nil means the line as a whole.
  package var column: Int?
  /// What is wrong, and what to do.
  package var message: String

  /// Plain data.
  package init(file: String, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  init(file: String, _ mark: YAMLMark?, _ message: String) {
    self.init(file: file, line: mark?.line, message)
    column = mark?.column
  }

  /// `docs/.tracdown.yml, line 3, column 5: …`
  package var description: String {
    let place = line.map { ", line \($0)" } ?? ""
    return "\(file)\(place)\(column.map { ", column \($0)" } ?? ""): \(message)"
  }
}

/// What to do about a word that is none of those known.
package enum Advice {
  /// Longer lists help nobody.
  private static let mostListed = 12

  /// `'tocs' is not a known setting. Did you mean 'toc'?`; without a near one, all known names.
  ///
  /// - Parameter what: what the word should be: `setting`.
  package static func unknown(_ word: String, _ what: String, _ known: [String]) -> String {
    if let near = Suggestion.of(word, among: known) {
      return "'\(word)' is not a known \(what). Did you mean '\(near)'?"
    }
    guard known.count <= mostListed else {
      return
        "'\(word)' is not a known \(what). 'tracdown init' writes a file that explains them all."
    }
    return
      "'\(word)' is not a known \(what). Known values: \(known.sorted().joined(separator: ", "))."
  }
}
