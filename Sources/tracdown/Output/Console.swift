import Files
import Reports
import Stores

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
