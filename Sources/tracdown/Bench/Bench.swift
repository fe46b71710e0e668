import ArgumentParser
import Migration

/// `tracdown bench SOURCE`: for `make bench`.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time the stages of a conversion on one core.",
    discussion: """
      EXAMPLE:
        tracdown bench wiki-dump --runs 5
      """, shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder of the exported wiki.", valueName: "SOURCE"))
  var source: String

  @Option(help: ArgumentHelp("How often; the median counts.", valueName: "n"))
  var runs = 5

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more, not \(runs).") }
  }

  mutating func run() throws {
    let times = try StageTimes(folder: source, runs: runs)
    var text = "\(times.sourceBytes) bytes of wiki text, \(times.markdownBytes) of Markdown\n"
    for stage in times.stages {
      let rate = Double(times.sourceBytes) / stage.median / 1e6
      text += line(stage.name, stage.median, rate)
    }
    for (name, stages) in [
      ("all", ["read", "resolve", "lower", "write", "prove"]),
      ("read + write + prove", ["read", "write", "prove"]),
    ] {
      let total = times.stages.filter { stages.contains($0.name) }.map(\.median).reduce(0, +)
      text += line(name, total, Double(times.sourceBytes) / total / 1e6)
    }
    try Console.output(Array(text.utf8))
  }

  private func line(_ name: String, _ seconds: Double, _ rate: Double) -> String {
    let padded = name + String(repeating: " ", count: max(1, 21 - name.count))
    return "\(padded)\(rounded(seconds)) s  \(rounded(rate)) MB/s\n"
  }

  private func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
