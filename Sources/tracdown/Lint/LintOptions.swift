import ArgumentParser
import Basics
import Files
import Lint
import Reports
import Settings
import Stores
import Targets

/// Which projects are judged, and by what: shared by `lint` and `report`.
struct LintOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Folders, repositories, or bare repositories. (default: this folder)", valueName: "project"),
    completion: .file())
  var places: [String] = []

  @Option(
    name: .customLong("projects"),
    help: ArgumentHelp(
      "Treat each matching folder as a separate project: 'docs/*'.", valueName: "glob"))
  var pattern: String?

  @Option(
    help: ArgumentHelp(
      "A file with one project path per line; # starts a comment.", valueName: "file"),
    completion: .file())
  var list: String?

  @Option(
    help: ArgumentHelp(
      "Check that commit instead of the files, without a checkout.", valueName: "rev"))
  var rev: String?

  @Option(
    help: ArgumentHelp(
      "The settings file, in YAML. (default: .tracdown.yml at the root of each project)",
      valueName: "file"), completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Only run these rules: ids or patterns, separated by commas.", valueName: "rules"),
    completion: .rules)
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      "Do not run these rules: ids or patterns, separated by commas.", valueName: "rules"),
    completion: .rules
  )
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "Require items beyond the basic seven: \(SettingsWords.profiles.joined(separator: ", ")); separated by commas.",
      valueName: "profile"), completion: .list(SettingsWords.profiles))
  var profile: [String] = []

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A folder of rules, one YAML file each, to use instead of the built-in ones.",
      valueName: "dir"),
    completion: .directory)
  var rulesFolder: String?

  @Option(
    help: ArgumentHelp(
      """
      The site that shows the documents: \(Target.names.joined(separator: ", ")); or the \
      documentation system that builds a site from them: \
      \(Target.systems.map(\.name).joined(separator: ", ")). (default: detected from its settings, or \
      \(Target.github.name))
      """,
      valueName: "site"), completion: .list(Target.readerNames))
  var target: String?

  @Flag(
    help:
      "Also check documents of older versions: folders such as docs/1.0 next to docs/1.1, or versioned_docs."
  )
  var allVersions = false

  @Option(
    help: ArgumentHelp(
      """
      Process only shard I of N: a part of the projects ('report') or of the files ('lint'). To combine the \
      JSON of all N jobs, use 'tracdown report merge'.
      """, valueName: "i/n"))
  var shard: String?

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    guard let target, Target(reader: target) == nil else { return }
    let known = (Target.all + Target.systems).map(\.name)
    throw ValidationError(
      "--target does not support '\(target)'. \(Suggestion.advice(target, among: known, others: "The sites"))"
    )
  }

  /// - Parameter dealt: what `--shard` deals.
  func share(of dealt: Shard.Dealt) throws -> Shard? {
    guard let shard else { return nil }
    guard let share = Shard(shard, of: dealt) else {
      throw ValidationError("--shard must be I/N with I from 1 to N, such as 2/4, not '\(shard)'.")
    }
    return share
  }

  /// - Throws: where a file that is named cannot be read.
  func request() throws -> LintRequest {
    var request = LintRequest(rules: try RuleFolder.rules(rulesFolder))
    for place in places { try PlaceAdvice.checkDocuments(place, command: "lint") }
    request.places = places
    if let list { request.places += try lines(of: list) }
    request.pattern = pattern
    request.revision = rev
    request.settings = try config.map { try SettingsFile.read(file: $0).lint }
    request.overrides.select = select.flatMap(words)
    request.overrides.ignore = ignore.flatMap(words)
    request.overrides.profiles = profile.flatMap(words)
    request.overrides.target = target
    request.judgesAllVersions = allVersions
    request.version = Version.text
    request.jobs = jobs.count
    return request
  }

  private func words(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == " " }.map(String.init)
  }

  /// Paths in the file are seen from the working directory, as those on the command line.
  private func lines(of file: String) throws -> [String] {
    do throws(SystemError) {
      let text = try Descriptor.file(Path(file), followingLinks: true).readAll()
      return String(decoding: text, as: UTF8.self).split { $0 == "\n" || $0 == "\r\n" }
        .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    } catch {
      throw Failure("The list of projects cannot be read: \(error). Check the path in --list.")
    }
  }
}

/// `--rules DIR`
enum RuleFolder {
  /// The rules of a folder, or those built in.
  static func rules(_ folder: String?) throws -> [Rule] {
    if let folder { return try RuleSet(folder: Path(folder)).rules }
    return try RuleSet.embedded().rules
  }
}
