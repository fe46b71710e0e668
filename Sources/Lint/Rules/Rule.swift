import Basics
import Facts
import Files
import Markdown
import Markup
import Settings
import Stores

/// One rule, as its file in `rules/` says it; the file's name is its id.
///
///     what: Links lead to files that exist
///     severity: error
///     why: A reader who meets a dead link stops reading.
///     how: Correct the path; the near miss is often right.
///     examples:
///       - bad: "[Install](instal.md)"
package struct Rule: Sendable {
  /// `link-dead`
  package var id: String
  /// One line: what it asks for.
  package var what: String
  /// Sentences.
  package var why: String
  /// Sentences: how to satisfy it.
  package var how: String
  /// The usual one; settings may change it.
  package var severity: Severity
  /// When it applies at all.
  package var applies = Applicability()
  /// Lists of words that its check looks for, by language: `en`, `de`, `fr`, `es`, `zh`, `ja`; `any` for all.
  package var words: [String: [String]] = [:]
  /// How it is satisfied, if it is an item of the checklist.
  package var item: ItemRule?
  /// Its tests, shown by `explain` and in the documentation.
  package var examples: [Example] = []

  /// For which projects a rule speaks.
  package struct Applicability: Hashable, Sendable {
    /// Only to open source projects.
    package var onlyOpenSource = false
    /// Only to these kinds of project; empty: to all.
    package var kinds: [String] = []
    /// Only where documents are read with one of these; empty: with whatever.
    package var targets: [String] = []

    /// To all projects.
    package init() {}
  }

  /// Files that satisfy the rule, or do not.
  package struct Example: Hashable, Sendable {
    package var isGood: Bool
    /// By path; a single text stands for `README.md`.
    package var files: [String: String]
  }
}

extension Rule {
  /// Reads a file of `rules/`.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - file: its path, for messages; its name without suffix is the rule's id.
  /// - Throws: at the first thing that cannot be used, with its line.
  package init(_ text: [UInt8], file: Path) throws(SettingsError) {
    let name = file.parts.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard name.hasSuffix(".yml"), let root = try YAMLFile.root(text, file: file) else {
      throw SettingsError(file: file.text, "a rule needs a file NAME.yml that says what it asks.")
    }
    self.init(
      id: String(name.dropLast(4)), what: "", why: "", how: "", severity: .warning)
    for (key, value) in try root.entries() {
      switch key.text {
      case "what": what = try value.string("what").trimmed
      case "why": why = try value.string("why").trimmed
      case "how": how = try value.string("how").trimmed
      case "severity": severity = try Self.severity(value)
      case "applies": applies = try Applicability(value)
      case "words":
        for (language, list) in try value.entries() {
          words[language.text] = try list.strings(language.text)
        }
      case "item": item = try ItemRule(value)
      case "examples": examples = try value.list("examples").map(Example.init)
      default:
        throw key.error(
          Advice.unknown(
            key.text, "key of a rule",
            ["what", "why", "how", "severity", "applies", "words", "item", "examples"]))
      }
    }
    for (key, text) in [("what", what), ("why", why), ("how", how)] where text.isEmpty {
      throw SettingsError(
        file: file.text, "'\(key)' is missing. Every rule says what, why and how.")
    }
  }

  /// `error`, `warning` or `note`.
  static func severity(_ value: YAMLValue) throws(SettingsError) -> Severity {
    let word = try value.string("severity")
    guard let severity = Severity(word: word) else {
      throw value.error("the severity must be error, warning or note, not '\(word)'.")
    }
    return severity
  }
}

extension Rule.Applicability {
  init(_ value: YAMLValue) throws(SettingsError) {
    for (key, value) in try value.entries() {
      switch key.text {
      case "open-source": onlyOpenSource = try value.bool("open-source")
      case "kinds": kinds = try value.strings("kinds")
      case "targets": targets = try value.strings("targets")
      default:
        throw key.error(
          Advice.unknown(key.text, "condition of a rule", ["open-source", "kinds", "targets"]))
      }
    }
  }
}

extension Rule.Example {
  /// `good: text`, or `bad:` with a mapping from paths to texts.
  init(_ value: YAMLValue) throws(SettingsError) {
    guard let (key, value) = try value.entries().first, key.text == "good" || key.text == "bad"
    else { throw value.error("an example is 'good: text' or 'bad: text'.") }
    isGood = key.text == "good"
    files = [:]
    if value.isMapping {
      for (path, text) in try value.entries() { files[path.text] = try text.string(path.text) }
    } else {
      files["README.md"] = try value.string(key.text)
    }
  }
}
