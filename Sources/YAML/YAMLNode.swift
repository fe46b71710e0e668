/// A place in a text.
package struct YAMLMark: Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// From 1, in Unicode's scalars.
  package var column: Int
}

/// A value of YAML, and where it is.
package struct YAMLNode: Hashable, Sendable {
  /// What it is.
  package enum Content: Hashable, Sendable {
    /// A text; plain: without quotation marks, so that words such as `null` and `true` mean more than text.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In the order of the text, each key once.
    case mapping([Entry])
  }

  /// `key: value`
  package struct Entry: Hashable, Sendable {
    package var key: YAMLNode
    package var value: YAMLNode
  }

  package var content: Content
  package var mark: YAMLMark
  /// How many values it is made of, each as often as an alias brings it.
  var count = 1
  /// How deep values are nested in it: 1 for a text.
  var depth = 1

  /// The text of a scalar; nil if it is not one.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The values of a list; nil if it is not one.
  package var sequence: [YAMLNode]? {
    if case .sequence(let values) = content { values } else { nil }
  }

  /// The entries of a mapping; nil if it is not one.
  package var mapping: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(_ key: String) -> YAMLNode? {
    mapping?.first { $0.key.text == key }?.value
  }

  /// Whether nothing is there, or `null`, or `~`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What a text without quotation marks says, in the words of YAML 1.1; nil if it is neither.
  package var bool: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }
}

/// Why a text cannot be read, or is not read on.
package struct YAMLError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Problem: Hashable, Sendable {
    /// It is not YAML; the parser's words.
    case syntax(String)
    /// It is YAML of a kind that is not read; a sentence, and what to do.
    case refused(String)
  }

  /// nil means it concerns the text as a whole.
  package var mark: YAMLMark?
  package var problem: Problem

  init(mark: YAMLMark?, _ problem: Problem) {
    self.mark = mark
    self.problem = problem
  }
}

/// How much is read of a text in YAML. What people write is far less.
package enum YAMLLimits {
  /// Values nested in one another.
  package static let depth = 64
  /// Aliases, where reading is strict.
  package static let aliases = 10
  /// Values that aliases bring: aliases of lists of aliases grow with their power.
  package static let broughtValues = 10_000
  /// `%TAG` lines; the parser compares each with all others.
  static let tagLines = 16
}
