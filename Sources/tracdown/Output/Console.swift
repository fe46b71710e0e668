import Basics
import Files
import Reports
import Stores
import Synchronization

/// The standard streams: the result goes to standard output, everything else to standard error.
enum Console {
  static func output(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.standard(1).writeBytes(bytes)
  }

  /// Help and similar; there is nobody to tell if nobody reads it.
  static func output(_ text: String) { try? output(Array(text.utf8)) }

  static func message(_ text: String) { try? Descriptor.standard(2).writeBytes(Array(text.utf8)) }

  static func input() throws(SystemError) -> [UInt8] { try Descriptor.standard(0).readAll() }

  static var isTerminal: Bool { isTerminal(2) }

  private static func isTerminal(_ stream: Int32) -> Bool {
    (try? Descriptor.standard(stream).isTerminal) ?? false
  }

  /// Columns, as the terminal or the shell says.
  static var width: Int {
    let columns =
      ProcessEnvironment.value("COLUMNS").flatMap { Int($0) }
      ?? columns(1) ?? columns(2) ?? 100
    return min(max(columns, 40), 200)
  }

  private static func columns(_ stream: Int32) -> Int? {
    (try? Descriptor.standard(stream).columns) ?? nil
  }

  /// Columns of standard error; nil if it is not a terminal, and lines stay whole.
  static var messageWidth: Int? { isTerminal(2) ? width : nil }
  /// Whether standard output is a terminal, whose lines are broken.
  static var isOutputFolded: Bool { isTerminal(1) }

  /// Where a folder is, for links that terminals open; nil if there is none.
  static func address(ofFolder folder: String) -> String? {
    guard !folder.isEmpty, let path = Path(folder).resolved else { return nil }
    return "file://" + ReportMaterial.encoded(path.bytes) + "/"
  }

  /// Colors on standard error, or output (1): on a terminal, unless somebody said no (https://no-color.org).
  static func isColored(noColor: Bool, stream: Int32 = 2) -> Bool {
    !noColor && isTerminal(stream) && (ProcessEnvironment.value("NO_COLOR") ?? "").isEmpty
      && ProcessEnvironment.value("TERM") != "dumb"
  }
}

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
