import Files
import Stores

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

  /// Colours on standard error, or output (1): on a terminal, unless somebody said no (https://no-color.org).
  static func isColored(noColor: Bool, stream: Int32 = 2) -> Bool {
    !noColor && isTerminal(stream) && (ProcessEnvironment.value("NO_COLOR") ?? "").isEmpty
      && ProcessEnvironment.value("TERM") != "dumb"
  }
}
