import ArgumentParser
import Basics
import Files
import FindLinks
import Git
import Links
import Lint
import Markup
import Migration
import Reports
import Settings
import Stores
import Targets

/// `tracdown find-links PATH… --trac-url URL`
struct FindLinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find-links",
    abstract:
      "Find addresses of the old Trac in source code and texts, and give them the new ones.",
    discussion: """
      Looks through every text file of PATH for addresses into the Trac of --trac-url, in code, comments and \
      documents alike, and says what each is now. Pages and attachments are known from --docs, the folder that \
      'tracdown migrate' wrote; tickets, changesets and files from the same options as there. Without an option \
      it only lists them. What git ignores is not looked at.

      EXAMPLES:
        tracdown find-links src --trac-url https://trac.example.org/project
        tracdown find-links . --trac-url https://trac.example.org/project --docs docs \\
          --site-url https://github.com/team/project/blob/main/docs \\
          --tickets 'https://github.com/team/project/issues/{id}' --write
      """)

  @Argument(
    help: ArgumentHelp("Folders and files to look through.", valueName: "path"), completion: .file()
  )
  var places: [String]

  @Option(
    help: ArgumentHelp("The folder that 'tracdown migrate' wrote.", valueName: "dir"),
    completion: .directory)
  var docs: String?

  @Option(
    help: ArgumentHelp(
      "Where that folder is read: https://github.com/team/docs/blob/main", valueName: "url"))
  var siteUrl: String?

  @Option(
    help: ArgumentHelp(
      "What the documents are read with: \(Target.names.joined(separator: ", ")). (default: \(Target.github.name))",
      valueName: "reader"), completion: .list(Target.names))
  var target: Target?

  @Flag(help: "Exit with 1 if there is any address of the old Trac; write nothing.")
  var check = false

  @Flag(help: "Show what would change, as 'git apply' takes it.")
  var diff = false

  @Flag(help: "Change the files. In a git repository nothing may wait to be committed.")
  var write = false

  @Flag(help: "With --write: also in a folder without git, and over what is not committed.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "How the list is written: \(URLMatchFormat.allCases.map(\.rawValue).joined(separator: ", ")); with a file: csv:links.csv. May be given several times. (default: text)",
      valueName: "format[:file]"),
    completion: .list(URLMatchFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only files whose paths match. May be given several times.", valueName: "glob"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out files whose paths match. May be given several times.", valueName: "glob"))
  var exclude: [String] = []

  @OptionGroup var jobs: JobsOption

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "WHERE THINGS WENT") var realms: RealmOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @Flag(help: "Say nothing but errors, and the list.")
  var quiet = false

  func validate() throws {
    if [check, diff, write].count(where: \.self) > 1 {
      throw ValidationError("Give one of --check, --diff and --write.")
    }
    if force, !write { throw ValidationError("--force belongs to --write.") }
    if (docs == nil) != (siteUrl == nil) {
      throw ValidationError(
        "--docs and --site-url belong together: one says where pages are, the other where they are read, as in "
          + "--docs docs --site-url https://github.com/team/project/blob/main/docs.")
    }
    if let siteUrl, SiteAddress(siteUrl, target: .github) == nil {
      throw ValidationError(
        "The address '\(siteUrl)' must begin with http:// or https://, as in "
          + "--site-url https://github.com/team/docs/blob/main.")
    }
    _ = try Outputs<URLMatchFormat>(format, preset: .text)
  }

  private func sources(_ addresses: NewURLs) throws -> [SourceFiles] {
    var known: Set<Path> = []
    return try places.map { place in
      var files = try SourceFiles(
        place, docs: docs, written: addresses.writtenFiles, only: only.map { ShellPattern($0) },
        exclude: exclude.map { ShellPattern($0) })
      files.leaveOut(&known)
      return files
    }
  }

  mutating func run() throws {
    let settings = try settings.settings(inFolder: nil)
    let request = try settings.trac(trac, realms)
    let tracs = (request.tracURLs + request.tracAliases).compactMap { TracAddress($0) }
    guard !tracs.isEmpty else {
      throw Failure(
        "Which Trac? Give its address, as in --trac-url https://trac.example.org/project.")
    }
    let target = target ?? settings.lint.target.flatMap { Target(named: $0) } ?? .github
    let addresses = try NewURLs(
      tracs: tracs, docs: docs, site: siteUrl.flatMap { SiteAddress($0, target: target) },
      target: target, options: WikiSettings().links(request))
    var sources = try sources(addresses)
    let runs = write ? try StagedFolders(sources.map(\.root)) : nil
    if let runs {
      if !quiet { Console.message(runs.notes) }
      // What a killed run left is done now, so the files are others.
      if runs.hasFinishedOthers { sources = try self.sources(addresses) }
    }
    if let runs, !force {
      for (files, place) in zip(sources, places) {
        try CleanFiles.check(
          in: files.repository, prefix: files.repository?.prefix(of: files.root) ?? [],
          place: place,
          besides: runs[files.root]?.ownFiles() ?? [])
      }
    }
    let output = FindLinksOutput(isDiff: diff, runs)
    for files in sources {
      let find = FindLinks(
        files, tracs: tracs, addresses, jobs: jobs.count)
      try find.run { file in
        try output.take(file, in: files)
      } omit: { file in
        output.omit(file, in: files)
      }
    }
    try output.commit()
    try output.finish(format)
    if !quiet { Console.message(output.summary) }
    if let failure = output.failure { throw failure }
    if check, !output.rows.isEmpty { throw ExitCode(1) }
  }
}
