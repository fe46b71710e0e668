import Files
import Reports
import Stores

/// A file that `--report` names: anywhere, written whole or not at all.
struct ReportFile {
  private let folder: String
  private let name: String
  private let format: ReportFormat

  /// - Throws: where the name tells no format, or names no file.
  init(_ file: String) throws {
    let isAbsolute = file.utf8.first == UInt8(ascii: "/")
    let parts = file.split(separator: "/")
    guard let name = parts.last else { throw Failure("'\(file)' is no file. Name the report.") }
    folder = (isAbsolute ? "/" : "./") + parts.dropLast().joined(separator: "/")
    self.name = String(name)
    format = try ReportFormat(file: file)
  }

  /// - Parameter destination: DEST: links of the report lead there.
  func write(_ material: ReportMaterial, destination: String) throws {
    var material = material
    if let way = Path(folder).way(to: Path(destination)) {
      material.base = way.map { ReportMaterial.encoded($0) + "/" }.joined()
    }
    do throws(SystemError) {
      try OutputFolder(folder).write(to: name) { (file: borrowing Descriptor) throws(SystemError) in
        try format.write(material) { (bytes: [UInt8]) throws(SystemError) in
          try file.writeBytes(bytes)
        }
      }
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
