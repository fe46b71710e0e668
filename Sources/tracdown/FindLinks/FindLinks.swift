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
      "Find links to the old Trac in source code and text files, and update them.",
    discussion: """
      Searches every text file in PATH for addresses of the Trac at --trac-url, in code, comments, and documents, \
      and shows the new address of each. New addresses of pages and attachments come from --docs, the folder \
      that 'tracdown migrate' wrote; those of tickets, changesets, and files come from the same options as for \
      'migrate'. By default, the addresses are only listed. Files that git ignores are skipped.

      EXAMPLES:
        tracdown find-links src --trac-url https://trac.example.org/project
        tracdown find-links . --trac-url https://trac.example.org/project \\
          --docs docs --site-url https://github.com/team/project/blob/main/docs \\
          --tickets 'https://github.com/team/project/issues/{id}' --write
      """)

  @Argument(
    help: ArgumentHelp("Folders and files to search.", valueName: "path"), completion: .file()
  )
  var places: [String]

  @Option(
    help: ArgumentHelp("The folder that 'tracdown migrate' wrote.", valueName: "dir"),
    completion: .directory)
  var docs: String?

  @Option(
    help: ArgumentHelp(
      "The web address of that folder: https://github.com/team/docs/blob/main", valueName: "url"))
  var siteUrl: String?

  @Option(
    help: ArgumentHelp(
      "The site that shows the documents: \(Target.names.joined(separator: ", ")). (default: \(Target.github.name))",
      valueName: "site"), completion: .list(Target.names))
  var target: Target?

  @Flag(help: "Exit with code 1 if there are links to the old Trac; write nothing.")
  var check = false

  @Flag(help: "Show the changes as a patch for 'git apply'.")
  var diff = false

  @Flag(help: "Change the files. In a git repository, they must not have uncommitted changes.")
  var write = false

  @Flag(help: "With --write: also change files outside git or with uncommitted changes.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Output format: \(URLMatchFormat.allCases.map(\.rawValue).joined(separator: ", ")); to write a file: csv:links.csv. Repeatable. (default: text)",
      valueName: "format[:file]"),
    completion: .list(URLMatchFormat.allCases.map(\.rawValue)))
  var format: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only files whose paths match. Repeatable.", valueName: "glob"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exclude files whose paths match. Repeatable.", valueName: "glob"))
  var exclude: [String] = []

  @OptionGroup var jobs: JobsOption

  @OptionGroup(title: "TRAC") var trac: TracOptions
  @OptionGroup(title: "NEW ADDRESSES") var realms: RealmOptions
  @OptionGroup(title: "SETTINGS") var settings: SettingsOptions

  @Flag(help: "Print only errors and the list.")
  var quiet = false

  func validate() throws {
    if [check, diff, write].count(where: \.self) > 1 {
      throw ValidationError("Give only one of --check, --diff, and --write.")
    }
    if force, !write { throw ValidationError("--force requires --write.") }
    if (docs == nil) != (siteUrl == nil) {
      throw ValidationError(
        "--docs and --site-url must be used together: the folder of the pages and its web address, for example "
          + "--docs docs --site-url https://github.com/team/project/blob/main/docs.")
    }
    if let siteUrl, SiteAddress(siteUrl, target: .github) == nil {
      throw ValidationError(
        "The address '\(siteUrl)' must start with http:// or https://, for example "
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
    let request = try settings.trac(trac, realms, target: target)
    let tracs = (request.tracURLs + request.tracAliases).compactMap { TracAddress($0) }
    guard !tracs.isEmpty else {
      throw Failure(
        "--trac-url is required: the address of the old Trac, for example https://trac.example.org/project."
      )
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
