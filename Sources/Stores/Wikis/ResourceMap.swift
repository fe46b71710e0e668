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
      "'\(option)' is neither a template with {id} nor an existing CSV file. "
        + "Write, for example, https://example.org/issues/{id}."
    case .row(let file, let number):
      "Row \(number) of \(file) has no second column. Write an id and an address in each row: 12,https://…"
    case .noID(let cell, let file, let number):
      "Row \(number) of \(file) starts with '\(cell)', which is not an id. Write the old id, then the new one: 12,7."
    case .twice(let id, let file, let number):
      "Row \(number) of \(file) defines \(id) again. Remove one of the two rows."
    case .system(let error): "\(error)."
    }
  }
}

/// A table of ids: the old one, then the new one or an address. `--ticket-map`, `--changeset-map`.
///
///     trac,github
///     12,7
///     #13,https://github.com/team/other/issues/3
///     r123,8f3ac1e0…
///
/// The map of hg-git, `.hg/git-mapfile`, is one too.
package struct ResourceTable: Hashable, Sendable {
  /// By the old id, without `#` or `r` before a number; `12/plugins` is revision 12 of the repository `plugins`.
  package let values: [String: String]

  /// Further columns do not count, nor rows whose second is empty. A first row without an id is a heading.
  ///
  /// - Parameter access: of who named the file.
  /// - Throws: where the file cannot be read, a row has but one column, or an old id stands for two new ones.
  package init(file: String, access: FileAccess = .typed) throws(ResourceMapError) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try access.read(Path(file))
    } catch { throw .system(error) }
    var values: [String: String] = [:]
    for (row, number) in zip(CSV.rows(PageText(decoding: bytes).utf8), 1...) {
      var cells = row.map { $0.trimmed(\.isSpaceOrTab) }
      if cells.allSatisfy(\.isEmpty) { continue }
      if cells.count == 1 { cells = Self.mapped(byHgGit: cells[0]) ?? cells }
      guard cells.count >= 2 else { throw .row(file: file, number: number) }
      let id = Self.plain(cells[0])
      if !Self.isID(id) {
        if number == 1 { continue }
        throw .noID(cells[0], file: file, number: number)
      }
      if cells[1].isEmpty { continue }
      // `#7` is issue 7; the zeros of a commit's id count.
      let value = cells[1].utf8.first == UInt8(ascii: "#") ? String(cells[1].dropFirst()) : cells[1]
      if let other = values[id], other != value { throw .twice(id, file: file, number: number) }
      values[id] = value
    }
    self.values = values
  }

  /// - Parameter template: where ids lead that are no addresses; `{id}` stands for them.
  /// - Returns: nil if there are such ids, and no template.
  package func addresses(template: String?) -> [String: String]? {
    var addresses: [String: String] = [:]
    for (id, value) in values {
      if Self.isAddress(value) {
        addresses[id] = value
      } else if let template {
        addresses[id] = template.split(separator: "{id}", omittingEmptySubsequences: false)
          .joined(separator: value)
      } else {
        return nil
      }
    }
    return addresses
  }

  /// Ids of commits by the repository's name, and then by revision; and what has an address of its own.
  package func commitsAndAddresses() -> (
    commits: [String: [String: String]], addresses: [String: String]
  ) {
    var commits: [String: [String: String]] = [:]
    var addresses: [String: String] = [:]
    for (id, value) in values {
      let parts = id.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).map {
        String(Substring($0))
      }
      if Self.isAddress(value) {
        addresses[id] = value
      } else {
        commits[parts.count > 1 ? parts[1] : "", default: [:]][parts[0]] = value
      }
    }
    return (commits, addresses)
  }

  /// A line of `.hg/git-mapfile`, which has git's hash first, then a blank and Mercurial's.
  private static func mapped(byHgGit line: String) -> [String]? {
    let hashes = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard hashes.count == 2, hashes.allSatisfy({ $0.utf8.count == 40 && isID($0) }) else {
      return nil
    }
    return [hashes[1], hashes[0]]
  }

  private static func isAddress(_ value: String) -> Bool {
    value.utf8.starts(with: "https://".utf8) || value.utf8.starts(with: "http://".utf8)
  }

  /// Begins with a number or a hash.
  private static func isID(_ id: String) -> Bool {
    let digits = id.utf8.prefix { $0 != UInt8(ascii: "/") }
    return !digits.isEmpty
      && digits.allSatisfy { $0.isHexDigit }
      && (digits.allSatisfy { $0.isDigit } || digits.count >= 7)
  }

  /// `#12`, `r12`, `012` → `12`; hashes in lower case.
  private static func plain(_ id: String) -> String {
    var id = id
    let isMarked =
      id.utf8.first == UInt8(ascii: "#") || id.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "r")
    if isMarked, id.utf8.dropFirst().first.map({ $0.isDigit }) == true {
      id = String(Substring(id.utf8.dropFirst()))
    }
    if !id.isEmpty, id.utf8.allSatisfy({ $0.isDigit }), id.utf8.count < 19 {
      return Int(id).map { String($0) } ?? id
    }
    return isID(id) ? id.lowercased() : id
  }
}
