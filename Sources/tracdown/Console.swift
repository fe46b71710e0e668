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

  static var isTerminal: Bool { (try? Descriptor.standard(2).isTerminal) ?? false }

  /// Colours on standard error: on a terminal, unless somebody said no (https://no-color.org).
  static func isColored(noColor: Bool) -> Bool {
    !noColor && isTerminal && (ProcessEnvironment.value("NO_COLOR") ?? "").isEmpty
      && ProcessEnvironment.value("TERM") != "dumb"
  }
}
