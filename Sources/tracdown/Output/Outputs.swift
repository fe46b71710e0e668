import ArgumentParser
import Basics
import Files
import Git
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

/// The trees that a command changes, which can be several, named in several ways.
final class StagedFolders {
  private var runs: [Path: StagedFolder] = [:]

  /// - Throws: `RunError`: one of them cannot be written now.
  init(_ roots: [Path]) throws {
    for root in roots {
      let folder = root.resolved ?? root
      if runs[folder] == nil { runs[folder] = try StagedFolder(OutputFolder(root.text)) }
    }
  }

  /// The tree at a root that was given.
  subscript(root: Path) -> StagedFolder? { runs[root.resolved ?? root] }

  private var inOrder: [StagedFolder] { runs.sorted { $0.key < $1.key }.map(\.value) }

  /// What a user should know of the beginning; a line each, with its line end.
  var notes: String { inOrder.map(\.notes).joined() }

  /// Whether something was done that a killed run had left.
  var hasFinishedOthers: Bool { runs.values.contains { $0.finished > 0 } }

  /// Brings everything to its place.
  ///
  /// - Returns: files that somebody changed since they were read: they were left.
  func commit() throws -> [String] {
    try inOrder.flatMap { run in
      try run.commit().map { run.folder.path.appending($0).text }
    }
  }
}

/// Files that are changed in place must be such that git brings them back.
enum CleanFiles {
  /// - Parameters:
  ///   - repository: nil if the files are in none.
  ///   - prefix: their folder in it, with its slash.
  ///   - place: as typed.
  ///   - own: what killed runs of this program wrote, named from the folder.
  /// - Throws: where something is not committed, and what is in the way.
  static func check(
    in repository: GitRepository?, prefix: [UInt8], place: String, besides own: Set<Path>
  ) throws {
    guard let repository else {
      throw Failure(
        "'\(place)' is not in a git repository, so the changes cannot be undone. Make a copy and use --force, or review the changes with --diff first."
      )
    }
    let known = Set(own.map { Path(bytes: prefix + $0.bytes) })
    let waiting = try repository.uncommitted(in: prefix).filter { !known.contains(Path($0)) }
    if let first = waiting.first {
      let more = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
      throw Failure("\(first)\(more) is not committed. Commit or stash it first, or use --force.")
    }
  }
}
