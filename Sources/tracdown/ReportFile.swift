import Stores

/// A file that `--report` names: anywhere, written whole or not at all.
enum ReportFile {
  static func write(_ bytes: [UInt8], to file: String) throws {
    let isAbsolute = file.utf8.first == UInt8(ascii: "/")
    let parts = file.split(separator: "/")
    let folder = (isAbsolute ? "/" : "./") + parts.dropLast().joined(separator: "/")
    guard let name = parts.last else { throw Failure("'\(file)' is no file. Name the report.") }
    do throws(SystemError) {
      try OutputFolder(folder).write(bytes, to: String(name))
    } catch {
      throw Failure("The report was not written: \(error). Check the path and its permissions.")
    }
  }
}

/// What stops a command: exit code 2. The message says what to do next.
struct Failure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
