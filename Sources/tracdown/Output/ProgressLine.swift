import Stores
import Synchronization

/// `120 of 390 pages` on standard error, on a terminal only; may be told from several threads.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let percent = Mutex(-1)

  init(isQuiet: Bool) { isShown = !isQuiet && Console.isTerminal }

  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    percent.withLock { shown in
      let now = done * 100 / total
      guard now > shown else { return }
      shown = now
      Console.message("\r\(done) of \(total) pages")
    }
  }

  /// Leaves the line empty for what comes next.
  func clear() {
    guard isShown else { return }
    percent.withLock { shown in
      if shown >= 0 { Console.message("\r\u{1B}[K") }
      shown = -1
    }
  }
}
