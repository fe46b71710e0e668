import Foundation

/// `swift test … --event-stream-output-path EVENTS 2>&1 | TestSummary EVENTS LOG`: copies what comes in to LOG, and
/// prints a line for each suite and the whole of each failure. The exit code is 1 where tests failed or did not end.
@main enum TestSummary {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, FileManager.default.createFile(atPath: arguments[2], contents: nil),
      let log = FileHandle(forWritingAtPath: arguments[2])
    else {
      print("Use: swift test --event-stream-output-path EVENTS 2>&1 | TestSummary EVENTS LOG")
      exit(2)
    }

    var summary = RunSummary()
    var events: FileHandle?
    var (output, stream) = (Lines(), Lines())
    /// What is at the end: the whole run in a line, and what the package manager says of a process that crashed.
    var closing = ""

    /// What the runtime says from the first word of a crash on.
    var crash: [String] = []

    /// At once, for a person who waits.
    func show(_ text: String) {
      FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Takes what was added to the event stream.
    func readEvents() {
      events = events ?? FileHandle(forReadingAtPath: arguments[1])
      for line in stream.add((try? events?.readToEnd()) ?? Data()) {
        guard let record = try? JSONDecoder().decode(EventRecord.self, from: line) else { continue }
        if let text = summary.take(record) { show(text) }
      }
    }

    while case let input = FileHandle.standardInput.availableData, !input.isEmpty {
      log.write(input)
      for line in output.add(input).map({ String(decoding: $0, as: UTF8.self) }) {
        if line.contains("Test run with") || line.hasPrefix("error: ") { closing += line + "\n" }
        if !crash.isEmpty || line.contains("Fatal error") || line.contains("crashed") {
          crash.append(line)
        }
        if line.hasPrefix("fuzz: ") { show(line + "\n") }
      }
      readEvents()
    }
    readEvents()

    if !summary.hasEnded {
      let names = summary.unfinished
      show("The tests did not come to their end: \(names.count) had begun and not ended.\n")
      // Mostly all of them have: the crash's own words name the place.
      if names.count <= 10 { for name in names { show("  \(name)\n") } }
      for line in crash.prefix(40) { show("  \(line)\n") }
    }
    show("\(summary.passed) passed, \(summary.failed.count) failed\n\(closing)")
    exit(summary.hasEnded && summary.failed.isEmpty ? 0 : 1)
  }
}
