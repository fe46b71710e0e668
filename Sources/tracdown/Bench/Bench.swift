import ArgumentParser
import Files
import Git
import Migration
import Stores

/// `tracdown bench SOURCE`: for `make bench`.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the stages of a conversion on one core.",
    discussion: """
      EXAMPLE:
        tracdown bench wiki-dump --runs 5
      """, shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("The folder of the exported wiki.", valueName: "SOURCE"), completion: .file()
  )
  var source: String

  @Option(help: ArgumentHelp("Number of runs; the median is reported.", valueName: "n"))
  var runs = 7

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more, not \(runs).") }
  }

  mutating func run() throws {
    let times = try StageTimes(folder: source, runs: runs)
    var text = """
      \(times.sourceBytes) bytes of wiki text, \(times.markdownBytes) of Markdown
      Processor time, and its ratio to cmark-gfm parsing the same Markdown: median of \(runs), minimum\n
      """
    for stage in StageTimes.Stage.allCases { text += line("\(stage)", [stage], of: times) }
    text += line("all of it", StageTimes.Stage.all, of: times)
    text += line(
      StageTimes.Stage.core.map { "\($0)" }.joined(separator: " + "), StageTimes.Stage.core,
      of: times)
    try Console.output(Array(text.utf8))
  }

  private func line(_ name: String, _ stages: [StageTimes.Stage], of times: StageTimes) -> String {
    let padded = name + String(repeating: " ", count: max(1, 32 - name.count))
    let seconds = times.seconds(stages)
    let ratio = times.ratio(stages)
    return padded
      + [
        rounded(seconds * 1000) + " ms",
        rounded(Double(times.sourceBytes) / seconds / 1e6) + " MB/s",
        rounded(ratio.median), rounded(ratio.minimum),
      ].map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined() + "\n"
  }

  private func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// `tracdown bench-git DIR`: for `make bench-git`.
struct BenchGit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-git",
    abstract: "Write a long history, and the same history as a stream for 'git fast-import'.",
    discussion: """
      EXAMPLE:
        tracdown bench-git .build/bench-git && git -C .build/bench-git/theirs.git fast-import < .build/bench-git/stream
      """, shouldDisplay: false)

  @Argument(help: ArgumentHelp("A folder to write.", valueName: "DIR"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("Pages.", valueName: "n"))
  var pages = 2000

  @Option(help: ArgumentHelp("Total number of page versions.", valueName: "n"))
  var versions = 20000

  @Option(
    help: ArgumentHelp(
      "Number of folders for the pages; 0 puts all pages at the root.", valueName: "n"))
  var folders = 0

  @Flag(help: "Only write the stream, and SQL for an environment with the same versions.")
  var inputsOnly = false

  mutating func run() throws {
    let output = OutputFolder(folder)
    if inputsOnly {
      try output.write(to: "environment.sql") {
        (file: borrowing Descriptor) throws(SystemError) in
        try file.writeBytes(Array(Self.schema.utf8))
        for number in 0..<versions { try file.writeBytes(row(number)) }
        try file.writeBytes(Array("COMMIT;\n".utf8))
      }
      try output.write(to: "stream") { (file: borrowing Descriptor) throws(SystemError) in
        for number in 0..<versions {
          let version = version(number)
          let message = Array("version \(number)".utf8)
          try file.writeBytes(
            Array(
              "commit refs/heads/main\ncommitter \(version.author) \(version.seconds) +0000\n".utf8)
              + data(message) + Array("M 100644 inline \(version.path)\n".utf8) + data(version.text)
          )
        }
      }
      return
    }
    let repository = try GitRepository.create(
      at: Path(folder).appending("ours.git"), isBare: true, branch: "main")
    let series = try CommitSeries(repository, onto: nil)
    let start = ProcessEnvironment.seconds
    for number in 0..<versions {
      let version = version(number)
      let author = Signature(name: "joe", email: "joe@trac-host", seconds: version.seconds)
      try series.add(
        [TreeChange(path: Array(version.path.utf8), contents: version.text)], author: author,
        committer: author, message: "version \(number)")
    }
    try series.flush()
    if let tip = series.tip { try repository.move(branch: "main", to: tip) }
    let milliseconds = Int((ProcessEnvironment.seconds - start) * 1000)
    Console.output("\(versions) commits in \(milliseconds) ms\n")
  }

  /// The tables that a migration asks for, of database version 45.
  private static let schema = """
    PRAGMA journal_mode = DELETE;
    BEGIN;
    CREATE TABLE system (name TEXT PRIMARY KEY, value TEXT);
    INSERT INTO system VALUES ('database_version', '45');
    CREATE TABLE wiki (name TEXT, version INTEGER, time INTEGER, author TEXT, text TEXT, comment TEXT, readonly INTEGER,
      UNIQUE (name, version));
    CREATE TABLE attachment (type TEXT, id TEXT, filename TEXT, size INTEGER, time INTEGER, description TEXT, author TEXT,
      UNIQUE (type, id, filename));\n
    """

  private func row(_ number: Int) -> [UInt8] {
    let version = version(number)
    return Array(
      "INSERT INTO wiki VALUES ('\(version.path.dropLast(3))', \(number / pages + 1), \(version.seconds)000000, 'joe', '"
        .utf8) + version.text + Array("', 'version \(number)', 0);\n".utf8)
  }

  private struct Version {
    var path: String
    var text: [UInt8]
    var seconds: Int
    var author = "joe <joe@trac-host>"
  }

  /// The same every time: some 2,000 bytes of words, of which the next version of the page keeps most.
  private func version(_ number: Int) -> Version {
    let page = number % pages
    let folder = folders == 0 ? "" : "Folder\(page % folders)/"
    var random = UInt64(page + 1)
    var text: [UInt8] = []
    for word in 0..<300 {
      if word == 20 + number / pages { random &+= UInt64(number) }
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += "\(Self.words[Int(random >> 33) % Self.words.count])".utf8
      text.append(word % 12 == 11 ? 0x0A : 0x20)
    }
    return Version(path: "\(folder)Page\(page).md", text: text, seconds: 1_300_000_000 + number)
  }

  private static let words = """
    harbour crane ferry quay captain light tide anchor rope deck storm wind chart buoy pier signal watch keel \
    mast sail port berth cargo crew engine radio fog gale
    """.split(separator: " ")

  private func data(_ bytes: [UInt8]) -> [UInt8] {
    Array("data \(bytes.count)\n".utf8) + bytes + [0x0A]
  }
}
