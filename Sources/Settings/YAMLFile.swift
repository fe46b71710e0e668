import Basics
import Files
import Links
import Stores
import Yams

/// A YAML file as values that know their lines: the one place that knows Yams.
package enum YAMLFile {
  /// The mapping that the file is; nil for a file of nothing but comments.
  package static func root(_ text: [UInt8], file: Path) throws(SettingsError) -> YAMLValue? {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    guard let yaml = String(validating: text, as: UTF8.self) else {
      throw SettingsError(file: file.text, "the file is not UTF-8. Save it in that encoding.")
    }
    if text.count > mostBytes {
      throw SettingsError(
        file: file.text,
        "the file is larger than \(mostBytes >> 20) MiB. Leave out what is no setting.")
    }
    if text.aliasCount > mostAliases {
      throw SettingsError(
        file: file.text,
        "more than \(mostAliases) aliases (*name) are not read. Write out what they stand for.")
    }
    do {
      return try Yams.compose(yaml: yaml).map { YAMLValue(node: $0, file: file) }
    } catch let error as YamlError {
      throw self.error(error, file: file)
    } catch {
      throw SettingsError(file: file.text, "the file is no YAML: \(error)")
    }
  }

  /// What a person writes is far shorter.
  package static let mostBytes = 1 << 20
  /// Aliases of lists of aliases grow with their power.
  private static let mostAliases = 10

  private static func error(_ error: YamlError, file: Path) -> SettingsError {
    let line: Int?
    let problem: String
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      (line, problem) = (mark.line, text)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      return SettingsError(
        file: file.text, line: context.mark.line, "\(names) stands there twice. Remove one.")
    case .reader(let text, _, _, _): (line, problem) = (nil, text)
    default: (line, problem) = (nil, "\(error)")
    }
    return SettingsError(
      file: file.text, line: line,
      "the file is no YAML here: \(problem). Indent with blanks, not tabs, and put quotes around "
        + "values that hold ': ', ' #', or begin with [ { ' \" * & ! | > % @ `.")
  }
}

extension ArraySlice<UInt8> {
  /// How many `*name` there are, at most; those in quoted and in literal text count, too.
  fileprivate var aliasCount: Int {
    zip(indices, indices.dropFirst()).count { index, next in
      guard self[index] == UInt8(ascii: "*"), self[next] > 0x20, self[next] != UInt8(ascii: "*")
      else { return false }
      guard index > startIndex else { return true }
      switch self[index - 1] {
      // Blank, tab, line ends, `,` `:` `[` `{`
      case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x3A, 0x5B, 0x7B: return true
      default: return false
      }
    }
  }
}

/// One value of a YAML file.
package struct YAMLValue {
  fileprivate let node: Node
  fileprivate let file: Path

  /// The text of a scalar.
  package var text: String { node.scalar?.string ?? "" }

  /// The folder of the file, with what `path` names in it; absolute paths stay.
  package func path(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    let folder = file.bytes.lastIndex(of: UInt8(ascii: "/")).map { file.bytes[..<$0] } ?? []
    if folder.isEmpty, file.bytes.first == UInt8(ascii: "/") { return "/" + path }
    return Path(bytes: Array(folder)).appending(path).text
  }

  /// From 1; nil: it is not known.
  package var line: Int? { node.mark?.line }

  /// An error that names the line of this value.
  package func error(_ message: String) -> SettingsError {
    SettingsError(file: file.text, line: node.mark?.line, message)
  }

  /// `key: value` and so on, in the order of the file.
  package func entries() throws(SettingsError) -> [(key: YAMLValue, value: YAMLValue)] {
    guard let mapping = node.mapping else {
      throw error("here must stand lines of the form 'key: value'.")
    }
    return mapping.map { (YAMLValue(node: $0, file: file), YAMLValue(node: $1, file: file)) }
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(_ key: String) -> YAMLValue? {
    node.mapping?.first { $0.key.scalar?.string == key }
      .map { YAMLValue(node: $0.value, file: file) }
  }

  /// Whether nothing, or `null`, stands behind the key.
  package var isEmpty: Bool { node.null != nil }

  /// Whether it is `key: value` and so on.
  package var isMapping: Bool { node.mapping != nil }

  /// One text.
  ///
  /// - Parameter key: for messages.
  package func string(_ key: String) throws(SettingsError) -> String {
    guard let scalar = node.scalar, !isEmpty else {
      throw error("'\(key)' must be one text, as in '\(key): text'.")
    }
    return scalar.string
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
      throw error("'\(key)' must be a list: lines that begin with '- '.")
    }
    return sequence.map { YAMLValue(node: $0, file: file) }
  }
}

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

/// What to do about a word that is none of those known.
package enum Advice {
  /// `'tocs' is no setting. Did you mean 'toc'?`; without a near one all that there are.
  ///
  /// - Parameter what: what the word should be: `setting`.
  package static func unknown(_ word: String, _ what: String, _ known: [String]) -> String {
    let letters = Array(word.utf8)
    let near = known.compactMap { name in
      EditDistance.between(Array(name.utf8), letters, most: 2).map { (distance: $0, name: name) }
    }
    .min { $0.distance < $1.distance }?.name
    if let near { return "'\(word)' is no \(what). Did you mean '\(near)'?" }
    return "'\(word)' is no \(what). There are: \(known.sorted().joined(separator: ", "))."
  }
}
