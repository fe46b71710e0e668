import Basics
import Files
import Markup

/// Where the tickets, changesets and other things of the running Trac went: `--tickets VALUE`.
///
///     https://github.com/team/project/issues/{id}     a template
///     tickets.csv                                      a file with an id and an address a line
package enum ResourceMap: Hashable, Sendable {
  case template(String)
  case table([String: String])

  /// - Parameter access: of who gave the value.
  /// - Throws: where the value is neither, or the file cannot be read.
  package init(option: String, access: FileAccess = .typed) throws(ResourceMapError) {
    if Self.isTemplate(option) {
      self = .template(option)
      return
    }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try access.read(Path(option))
    } catch {
      throw error.isMissing ? .neither(option) : .system(error)
    }
    let rows = CSV.rows(PageText(decoding: bytes).utf8)
    var table: [String: String] = [:]
    for (row, number) in zip(rows, 1...) {
      guard row.count >= 2 else { throw .row(file: option, number: number) }
      // The first row may be a heading.
      if number == 1, !row[1].contains(":"), !row[1].contains("/") { continue }
      let id = row[0].first == "#" ? String(row[0].dropFirst()) : row[0]
      table[id] = row[1]
    }
    self = .table(table)
  }

  /// Whether a value is an address with places to fill; of things in a repository also `{rev}`, the commit, and `{path}`.
  package static func isTemplate(_ option: String) -> Bool {
    ["{id}", "{rev}", "{path}"].contains { option.contains($0) }
  }

  /// The address of one of them; nil where a table does not name it.
  /// - Parameter id: percent-encoded where it goes into a template.
  package func address(of id: String) -> String? {
    switch self {
    case .table(let table): table[id]
    case .template(let template):
      template.split(separator: "{id}", omittingEmptySubsequences: false)
        .joined(separator: id)
    }
  }
}

/// Why a value of `--tickets` or its like cannot be used, with what to do next.
package enum ResourceMapError: Error, Hashable, Sendable, CustomStringConvertible {
  case neither(String)
  case row(file: String, number: Int)
  case noID(String, file: String, number: Int)
  case twice(String, file: String, number: Int)
  case system(SystemError)

  /// For a person: what is wrong, and how to write it where that helps.
  package var description: String {
    switch self {
    case .neither(let option):
      "'\(option)' is neither a template with {id} nor a CSV file that exists. "
        + "Write for example https://example.org/issues/{id}."
    case .row(let file, let number):
      "Row \(number) of \(file) has no second column. Write an id and an address in each row: 12,https://…"
    case .noID(let cell, let file, let number):
      "Row \(number) of \(file) begins with '\(cell)', which is no id. Write the old id, then the new one: 12,7."
    case .twice(let id, let file, let number):
      "Row \(number) of \(file) gives \(id) a second meaning. Remove one of the two rows."
    case .system(let error): "\(error)."
    }
  }
}
