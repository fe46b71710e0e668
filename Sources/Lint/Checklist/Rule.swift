import Basics
import Facts
import Files
import Git
import Markdown
import Markup
import Reports
import Resources
import Settings
import Stores

/// One rule, as its file in `rules/` says it; the file's name is its id.
///
///     what: Links lead to files that exist
///     severity: error
///     since: 0.1.0
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
  /// The release that brought it; nil if it is nobody's, as a rule of the user's own.
  package var since: Release?
  /// Where the severity was changed later: each with the release from which on it holds, the oldest first.
  package var severities: [DatedSeverity] = []
  /// Whether it runs only where settings or the command line name it: too few would act on what it finds.
  package var isOffByDefault = false
  /// The profiles that it belongs to: it runs only where one of them is chosen, or where it is named. Empty: it belongs to none,
  /// and runs everywhere.
  package var profiles: [String] = []
  /// How useful its findings were to maintainers; nil if nobody has reviewed them.
  package var judged: Judged?
  /// When it applies at all.
  package var applies = Applicability()
  /// Lists of words that its check looks for, by language: `en`, `de`, `fr`, `es`, `zh`, `ja`; `any` for all.
  package var words: [String: [String]] = [:]
  /// How it is satisfied, if it is an item of the checklist.
  package var item: ItemRule?
  /// Its tests, shown by `explain` and in the documentation.
  package var examples: [Example] = []

  /// A severity, and the release from which on it holds.
  package struct DatedSeverity: Hashable, Sendable {
    package var severity: Severity
    package var since: Release
  }

  /// How many of a rule's findings a maintainer would act on.
  package struct Judged: Hashable, Sendable {
    /// `2026-11-30`
    package var date: String
    /// Findings that were judged: of many thirty, drawn with a fixed seed.
    package var findings: Int
    package var useful: Int
  }

  /// For which projects a rule speaks.
  package struct Applicability: Hashable, Sendable {
    /// Only for open source projects.
    package var onlyOpenSource = false
    /// Only to these kinds of project; empty: to all.
    package var kinds: [String] = []
    /// Only where documents are read with one of these; empty: with whatever.
    package var targets: [String] = []
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
      throw SettingsError(
        file: file.text, "a rule needs a file NAME.yml that says what it requires.")
    }
    self.init(
      id: String(name.dropLast(4)), what: "", why: "", how: "", severity: .warning)
    for (key, value) in try root.entries() {
      switch key.text {
      case "what": what = try value.string("what").trimmed
      case "why": why = try value.string("why").trimmed
      case "how": how = try value.string("how").trimmed
      case "severity": try readSeverity(value)
      case "profiles": profiles = try value.strings("profiles")
      case "default": isOffByDefault = try Self.isOff(value)
      case "judged": judged = try Judged(value)
      case "since": since = try Self.release(value, "since")
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
            [
              "what", "why", "how", "severity", "since", "default", "profiles", "judged", "applies",
              "words",
              "item", "examples",
            ]))
      }
    }
    for (key, text) in [("what", what), ("why", why), ("how", how)] where text.isEmpty {
      throw SettingsError(
        file: file.text, "'\(key)' is missing. Every rule says what, why and how.")
    }
  }

  /// `error`, `warning` or `note`; or several, each with the release from which on it holds: `{note: 0.1, error: 0.3}`.
  private mutating func readSeverity(_ value: YAMLValue) throws(SettingsError) {
    guard value.isMapping else {
      severity = try Self.severity(try value.string("severity"), value)
      return
    }
    for (word, release) in try value.entries() {
      severities.append(
        DatedSeverity(
          severity: try Self.severity(word.text, word),
          since: try Self.release(release, word.text)))
    }
    severities.sort { $0.since < $1.since }
    guard let last = severities.last else {
      throw value.error("the severity must be error, warning or note.")
    }
    severity = last.severity
  }

  private static func severity(
    _ word: String, _ value: YAMLValue
  ) throws(SettingsError) -> Severity {
    guard let severity = Severity(word: word) else {
      throw value.error("the severity must be error, warning or note, not '\(word)'.")
    }
    return severity
  }

  private static func isOff(_ value: YAMLValue) throws(SettingsError) -> Bool {
    let word = try value.string("default")
    guard word == "off" || word == "on" else {
      throw value.error("'default' must be off or on, not '\(word)'.")
    }
    return word == "off"
  }

  private static func release(
    _ value: YAMLValue, _ key: String
  ) throws(SettingsError) -> Release {
    let text = try value.string(key)
    guard let release = Release(text) else {
      throw value.error("'\(key)' must be a release, such as '\(key): 0.1.0', not '\(text)'.")
    }
    return release
  }

  /// The severity that holds where the settings are of a release: a newer rule is a note, and a severity that was changed
  /// later is what it was.
  ///
  /// - Parameter release: nil means the newest.
  package func severity(asOf release: Release?) -> Severity {
    guard let release else { return severity }
    if let since, since > release { return .info }
    guard !severities.isEmpty else { return severity }
    return severities.last { $0.since <= release }?.severity ?? .info
  }
}

extension Rule.Judged {
  /// `{date: 2026-11-30, findings: 30, useful: 27}`
  init(_ value: YAMLValue) throws(SettingsError) {
    self.init(date: "", findings: 0, useful: 0)
    for (key, value) in try value.entries() {
      let text = try value.string(key.text)
      switch key.text {
      case "date": date = text
      case "findings": findings = Int(text) ?? 0
      case "useful": useful = Int(text) ?? -1
      default: throw key.error(Advice.unknown(key.text, "figure", ["date", "findings", "useful"]))
      }
    }
    guard !date.isEmpty, findings > 0, (0...findings).contains(useful) else {
      throw value.error(
        "a figure is '{date: 2026-11-30, findings: 30, useful: 27}': how many findings were reviewed, and how many of them were useful."
      )
    }
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

/// All rules of a run: those that the program holds, or those of a folder.
package struct RuleSet: Sendable {
  /// In the order of their ids.
  package var rules: [Rule]

  /// Those that the program holds: it works from any folder, with no file next to it.
  ///
  /// - Throws: never, if the tests passed: the files are those of `rules/`.
  package static func embedded() throws(SettingsError) -> RuleSet {
    // Reading YAML takes longer than anything else before the first document.
    let read = ConcurrentMap.map(Resource.rules, jobs: 2) { Self.rule($0.name, $0.text) }
    var rules: [Rule] = []
    for rule in read { rules.append(try rule.get()) }
    return RuleSet(rules: rules)
  }

  private static func rule(_ name: String, _ text: String) -> Result<Rule, SettingsError> {
    do throws(SettingsError) {
      return .success(try Rule(Array(text.utf8), file: Path(name)))
    } catch {
      return .failure(error)
    }
  }

  /// Those of a folder, one file `NAME.yml` each; other files are left alone.
  ///
  /// - Throws: where the folder cannot be read, holds no rule, or one that cannot be used.
  package init(folder: Path) throws(SettingsError) {
    rules = []
    for (file, text) in try Self.files(of: folder) { rules.append(try Rule(text, file: file)) }
    if rules.isEmpty {
      throw SettingsError(
        file: folder.text, "this folder contains no rules. A rule is a file NAME.yml.")
    }
  }

  private static func files(of folder: Path) throws(SettingsError) -> [(Path, [UInt8])] {
    do throws(SystemError) {
      let tree = try FolderTree(folder)
      var files: [(Path, [UInt8])] = []
      for file in tree.files where file.path.hasSuffix(".yml") && !file.path.contains("/") {
        files.append((folder.appending(file.path), try tree.contents(of: file)))
      }
      return files
    } catch {
      throw SettingsError(file: folder.text, "the rules cannot be read: \(error)")
    }
  }

  private init(rules: [Rule]) { self.rules = rules }
}

extension Rule {
  /// What reports say of it.
  package var summary: RuleSummary {
    RuleSummary(
      id: id, severity: severity, what: what, why: why, how: how, isItem: item != nil)
  }
}
