import ArgumentParser
import Basics
import Files
import Reports
import Stores

/// Where results go: `--format`, as often as it is given.
struct Outputs<Format: OutputFormat> {
  private let requests: [FormatRequest<Format>]

  var formats: [Format] { requests.map(\.format) }

  /// - Throws: where a value names no format, or two go to one place.
  init(_ values: [String], preset: Format) throws {
    do throws(FormatRequestError) {
      requests = try FormatRequest.all(values, preset: preset)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Files first, so that standard output is written only if they could be.
  ///
  /// - Parameter bytes: of a result in a format; the last value is whether it goes to standard output.
  func write(_ result: LintResult, _ bytes: (Format, LintResult, Bool) -> [UInt8]) throws {
    for request in requests {
      guard let file = request.file else { continue }
      try OutputFile(file).write(bytes(request.format, result, false))
    }
    for request in requests where request.file == nil {
      try Console.output(bytes(request.format, result, true))
    }
  }
}

/// A file that the command line names: anywhere, written whole or not at all.
struct OutputFile {
  private let folder: OutputFolder
  private let name: String
  private let path: String

  /// - Throws: where the path names no file.
  init(_ path: String) throws {
    self.path = path
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let parts = path.split(separator: "/")
    guard let name = parts.last else { throw Failure("'\(path)' is not a file. Give a file.") }
    folder = OutputFolder((isAbsolute ? "/" : "./") + parts.dropLast().joined(separator: "/"))
    self.name = String(name)
  }

  func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) { try folder.write(bytes, to: name) } catch {
      throw Failure("'\(path)' was not written: \(error). \(error.advice)")
    }
  }

  /// nil if there is none.
  func read() throws -> [UInt8]? {
    do throws(SystemError) { return try folder.read(name) } catch {
      throw Failure("'\(path)' cannot be read: \(error). \(error.advice)")
    }
  }
}

/// A file that `--report` names: anywhere, written whole or not at all.
struct ReportFile {
  private let folder: String
  private let name: String
  private let format: ReportFormat

  /// - Throws: where the name tells no format, or names no file.
  init(_ file: String) throws {
    let isAbsolute = file.utf8.first == UInt8(ascii: "/")
    let parts = file.split(separator: "/")
    guard let name = parts.last else {
      throw Failure("'\(file)' is not a file. Give the path of the report.")
    }
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
      throw Failure("The report was not written: \(error). \(error.advice)")
    }
  }
}
