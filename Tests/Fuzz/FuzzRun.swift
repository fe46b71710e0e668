import Effort
import Foundation
import Synchronization
import Testing

/// What happens to one property: its seeds, its time and its failures.
final class FuzzRun: Sendable {
  @TaskLocal static var current: FuzzRun?

  /// What an error message quotes of one property; the rest is counted.
  private static let shownFailures = 20
  /// Seconds that no single try takes, on however busy a machine.
  private static let limit = 120

  private struct State {
    var seed: UInt64?
    var tries = 0
    var failed: Set<UInt64> = []
    var labels: [String: (count: Int, seed: UInt64)] = [:]
    var slowest: (effort: Duration, seed: UInt64) = (.zero, 0)
    var tryStart: (clock: ContinuousClock.Instant, processor: Duration) = (.now, .zero)
    var isDone = false
  }

  private let name: String
  private let start = ContinuousClock.now
  private let state = Mutex(State())
  private let trace: FuzzTrace?

  /// - Parameter test: its name is what `swift test --filter` knows it by.
  init(_ test: Test) {
    // The id goes on with the place in the source.
    let parts = "\(test.id)".split(separator: "/").prefix { !$0.contains(".swift:") }
    name = parts.joined(separator: "/").replacing(#/\(.*$/#, with: "")
    trace = Fuzz.folder.flatMap { FuzzTrace(folder: $0) }
    if Fuzz.isOn { watch() }
  }

  /// Whether the time box is used up.
  var isOver: Bool { ContinuousClock.now - start > .seconds(Fuzz.seconds ?? 0) }

  /// The seed that is tried from now on, nothing after the last.
  func begin(_ seed: UInt64?) {
    let processor = processorTime()
    state.withLock { state in
      if let last = state.seed {
        let effort = processor - state.tryStart.processor
        if effort > state.slowest.effort { state.slowest = (effort, last) }
        state.tries += 1
      }
      state.seed = seed
      state.tryStart = (.now, processor)
    }
    if let seed { trace?.write("\(name) \(seed)\n") }
  }

  /// Adds the seed to a failure; nothing where enough were shown.
  func note(_ issue: Issue) -> Issue? {
    let (seed, failures) = state.withLock { state in
      if let seed = state.seed { state.failed.insert(seed) }
      return (state.seed, state.failed.count)
    }
    guard let seed else { return issue }
    guard failures <= Self.shownFailures else { return nil }
    var issue = issue
    issue.comments.append(
      "seed \(seed), alone: TRACDOWN_FUZZ_SEED=\(seed) swift test --filter \(name)")
    return issue
  }

  func count(_ label: String) {
    state.withLock { state in
      state.labels[label, default: (0, state.seed ?? 0)].count += 1
    }
  }

  func finish() {
    let last = state.withLock { state in
      state.isDone = true
      return state
    }
    trace?.remove()
    guard Fuzz.isOn else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    var line =
      "fuzz: \(name): \(last.tries) tries in \(Int(seconds)) s, \(last.failed.count) failed; "
      + "slowest \(last.slowest.effort / .milliseconds(1)) ms (seed \(last.slowest.seed))\n"
    for (label, entry) in last.labels.sorted(by: { $0.key < $1.key }) {
      line += "fuzz:   \(label): \(entry.count), first with seed \(entry.seed)\n"
    }
    FileHandle.standardError.write(Data(line.utf8))
  }

  /// Ends the process where one try never ends.
  private func watch() {
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 1)
        let (seed, begun, isDone) = self.state.withLock { ($0.seed, $0.tryStart.clock, $0.isDone) }
        if isDone { return }
        guard let seed, ContinuousClock.now - begun > .seconds(Self.limit) else { continue }
        let line = "fuzz: \(self.name): HANG, seed \(seed) takes more than \(Self.limit) s\n"
        FileHandle.standardError.write(Data(line.utf8))
        abort()
      }
    }
  }
}
