import Basics
import Files
import Git
import Markup
import Reports
import Resources
import Settings
import Stores

/// All rules of a run: those that the program holds, or those of a folder.
package struct RuleSet: Sendable {
  /// In the order of their ids.
  package var rules: [Rule]

  /// Those that the program holds: it works from any folder, with no file beside it.
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
        file: folder.text, "there is no rule in this folder. A rule is a file NAME.yml.")
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
