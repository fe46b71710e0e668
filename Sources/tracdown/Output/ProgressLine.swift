import Basics
import Files
import Reports
import Stores
import Synchronization

/// The progress of a run on standard error: one line that changes on a terminal, a line every ten seconds elsewhere. Safe to
/// call from several threads.
///
///     1204 of 10000 pages, 12 %, 5.6 MB, 3 min left
final class ProgressLine: Sendable {
  private struct State {
    /// When it was last shown; nil if never.
    var shown: Double?
    /// When the first count came: the time before it says nothing about the rest.
    var first: (done: Int, seconds: Double)?
  }

  private let isQuiet: Bool
  private let isTerminal: Bool
  private let unit: String
  private let start: Double
  private let state = Mutex(State())

  /// - Parameter unit: what is counted.
  init(isQuiet: Bool, unit: String = "pages") {
    self.isQuiet = isQuiet
    self.unit = unit
    isTerminal = Console.isTerminal
    start = ProcessEnvironment.seconds
    if !isQuiet { Interruption.announce() }
  }

  func show(_ count: Progress.Count) {
    guard !isQuiet, count.total > 0 else { return }
    let now = ProcessEnvironment.seconds
    state.withLock { state in
      if state.first == nil { state.first = (count.done, now) }
      let pause = isTerminal ? 0.1 : 10
      guard now - (state.shown ?? (isTerminal ? 0 : start)) >= pause else { return }
      state.shown = now
      let since = state.first.map { (done: $0.done, seconds: now - $0.seconds) }
      let line = ProgressText.write(count, unit, since: since)
      Console.message(isTerminal ? "\r\u{1B}[K\(line)" : "\(line)\n")
    }
  }

  /// Clears the line for the next output.
  func clear() {
    state.withLock { state in
      if isTerminal, state.shown != nil { Console.message("\r\u{1B}[K") }
      state.shown = nil
    }
  }
}
