import Basics
import Files
import FindLinks
import Markup
import Reports
import Stores

/// Where what `find-links` found goes: a list, a difference, or into the files.
final class FindLinksOutput {
  private let isDiff: Bool
  /// nil if no file is changed.
  private let runs: StagedFolders?
  private(set) var rows: [URLMatchRow] = []
  private var omitted: [String] = []
  private var changed = 0
  private var notWritten: [String] = []

  init(isDiff: Bool, _ runs: StagedFolders?) {
    self.isDiff = isDiff
    self.runs = runs
  }

  func take(_ file: FileLinks, in files: SourceFiles) throws {
    let path = files.shown(file.path)
    rows += file.links.map { URLMatchRow(path: path, link: $0) }
    guard file.new != file.old else { return }
    if isDiff {
      let path = files.patchPath(file.path)
      try Console.output(
        UnifiedDiff.write(path: path, newPath: path, old: file.old, new: file.new))
    }
    guard let run = runs?[files.root] else { return }
    if files.isReadOnly(file.path) {
      notWritten.append("'\(path)' is read-only. Make it writable, and run again.")
      return
    }
    do throws(SystemError) {
      try run.replace(file.path, holding: file.old, with: file.new)
      changed += 1
    } catch {
      if error.isMissing, path.utf8.contains(0xEF) {
        notWritten.append("The name of '\(path)' is not UTF-8. Rename it, and run again.")
        return
      }
      throw RunError.notBegun(tree: files.root.text, error)
    }
  }

  /// Brings the new texts to their places.
  func commit() throws {
    for path in try runs?.commit() ?? [] {
      changed -= 1
      notWritten.append("'\(path)' was changed during the run. Run this command again.")
    }
  }

  func omit(_ file: OmittedFile, in files: SourceFiles) {
    let reason =
      switch file.omission {
      case .binary: "is not text"
      case .tooLarge: "is larger than 100 MB"
      case .utf16: "is UTF-16, which is not supported"
      case .unreadable(let error): "cannot be read: \(error)"
      }
    omitted.append("\(files.shown(file.path)) \(reason)")
  }

  /// What was to be written and could not; nil if nothing.
  var failure: Failure? {
    notWritten.isEmpty
      ? nil : Failure("Not written:\n" + notWritten.map { "  \($0)" }.joined(separator: "\n"))
  }

  /// The lists; a difference on standard output takes their place there.
  func finish(_ formats: [String]) throws {
    let requests = try FormatRequest<URLMatchFormat>.all(formats, preset: .text)
    for request in requests {
      guard let file = request.file else { continue }
      try OutputFile(file).write(request.format.write(rows))
    }
    for request in requests where request.file == nil && !isDiff {
      try Console.output(request.format.write(rows))
    }
  }

  /// For people, on standard error.
  var summary: String {
    var text = ""
    for line in omitted { text += "Skipped: \(line).\n" }
    guard !rows.isEmpty else { return text + "No links to the old Trac were found.\n" }
    let moved = rows.count(where: \.isMoved)
    let files = Set(rows.map(\.path)).count
    text +=
      "\(count(rows.count, "address", "addresses")) in \(count(files, "file", "files")): \(moved) with a new address, \(rows.count - moved) without.\n"
    if runs != nil { text += "\(count(changed, "file was", "files were")) changed.\n" }
    if runs == nil, !isDiff, moved > 0 {
      text += "Nothing was written. To show the changes, use --diff; to make them, use --write.\n"
    }
    return text
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

/// A line of the list.
struct URLMatchRow {
  var path: String
  var link: URLMatch

  var isMoved: Bool { if case .moved = link.fate { true } else { false } }

  /// The new address, and what there is to say.
  fileprivate var outcome: (new: String, note: String) {
    switch link.fate {
    case .moved(let new, let lost):
      (new, lost.isEmpty ? "" : "the new page has no section “\(lost)”")
    case .left(let reason): ("", reason.text)
    }
  }
}

/// `--format` of `find-links`.
enum URLMatchFormat: String, OutputFormat {
  case text, csv, json

  func suited(to file: String) -> URLMatchFormat { self }

  func write(_ rows: [URLMatchRow]) -> [UInt8] {
    switch self {
    case .text: Array(rows.map(line).joined().utf8)
    case .csv:
      Array(("file,line,column,old,new,note\n" + rows.map(record).joined()).utf8)
    case .json: json(rows)
    }
  }

  /// `src/net.c:12:34: https://trac.example.org/p/wiki/A -> https://…/A.md`
  private func line(_ row: URLMatchRow) -> String {
    let (new, note) = row.outcome
    let place = "\(row.path):\(row.link.line):\(row.link.column): \(row.link.old)"
    return place + (new.isEmpty ? "" : " -> \(new)") + (note.isEmpty ? "" : " (\(note))") + "\n"
  }

  /// RFC 4180, but for the line end.
  private func record(_ row: URLMatchRow) -> String {
    let (new, note) = row.outcome
    return [row.path, "\(row.link.line)", "\(row.link.column)", row.link.old, new, note]
      .map(CSV.field).joined(separator: ",") + "\n"
  }

  private func json(_ rows: [URLMatchRow]) -> [UInt8] {
    var json: [UInt8] = Array("[".utf8)
    for (number, row) in rows.enumerated() {
      let (new, note) = row.outcome
      json += (number == 0 ? "\n  {" : ",\n  {").utf8
      json += "\"file\": ".utf8
      JSONText.append(row.path, to: &json)
      json += ", \"line\": \(row.link.line), \"column\": \(row.link.column), \"old\": ".utf8
      JSONText.append(row.link.old, to: &json)
      for (key, value) in [("new", new), ("note", note)] where !value.isEmpty {
        json += ", \"\(key)\": ".utf8
        JSONText.append(value, to: &json)
      }
      json += "}".utf8
    }
    return json + (rows.isEmpty ? "]\n" : "\n]\n").utf8
  }
}
