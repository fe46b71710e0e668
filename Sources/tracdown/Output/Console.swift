import Files
import Stores
import Synchronization

/// The standard streams: the result goes to standard output, everything else to standard error.
enum Console {
  static func output(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.standard(1).writeBytes(bytes)
  }

  /// Help and the like; there is nobody to tell if nobody reads it.
  static func output(_ text: String) { try? output(Array(text.utf8)) }

  static func message(_ text: String) { try? Descriptor.standard(2).writeBytes(Array(text.utf8)) }

  static func input() throws(SystemError) -> [UInt8] { try Descriptor.standard(0).readAll() }

  static var isTerminal: Bool { isTerminal(2) }

  private static func isTerminal(_ stream: Int32) -> Bool {
    (try? Descriptor.standard(stream).isTerminal) ?? false
  }

  /// Columns, as the shell says.
  static var width: Int {
    let columns = ProcessEnvironment.value("COLUMNS").flatMap { Int($0) } ?? 100
    return min(max(columns, 40), 200)
  }

  /// Colors on standard error, or output (1): on a terminal, unless somebody said no (https://no-color.org).
  static func isColored(noColor: Bool, stream: Int32 = 2) -> Bool {
    !noColor && isTerminal(stream) && (ProcessEnvironment.value("NO_COLOR") ?? "").isEmpty
      && ProcessEnvironment.value("TERM") != "dumb"
  }
}

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
